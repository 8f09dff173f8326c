import { readFile } from 'node:fs/promises';
import { PDFParse } from 'pdf-parse';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { isianPada } from '../../emulators/story/isian.js';
import { isiBidang, kirimAksi, lakukan, langkahAktif, pilihAksi } from './support/aplikasi.js';
import { berantai } from './support/berantai.js';
import { periksaAkses } from './support/axe.js';
import { barisDokumen, formulirUnggah, kirimFile, pilihFile, png, SABAR } from './support/dokumen.js';
import { pakaiPeramban } from './support/peramban.js';

const KANTOR = 'kab-kepulauan-mentawai';
const RAHASIA = 'Nomor rekening bank 215 anggota PPK dan PPS';
type Isian = Record<string, string | string[]>;

/** A form of the story as somebody fills it in today; what is no plain field is typed by the test. */
function isian(formulir: string, ganti: Isian = {}): Isian {
  const isi = Object.entries(isianPada(formulir, new Date())).filter(([kunci]) => kunci !== 'peserta');
  return { ...(Object.fromEntries(isi) as Isian), ...ganti };
}

/** Gives a reason for reading; one opens every part of the berkas. */
async function bukaTertutup(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Baca bagian tertutup: Usulan' }).click();
  await page.getByRole('dialog').getByLabel('Alasan membaca').fill('Menyiapkan rapat uji konsekuensi');
  await kirimAksi(page);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

describe('usulan dua unit sampai lembar uji', () => {
  berantai();
  const { masuk } = pakaiPeramban();
  let penghubung: Page;
  let petugas: Page;
  let ppid: Page;
  let url: string;

  beforeAll(async () => {
    penghubung = await masuk('tim-penghubung', KANTOR);
    await penghubung
      .getByRole('link', { name: /klasifikasi/i })
      .first()
      .click();
    await isiBidang(penghubung.locator('form'), { judul: 'Usulan dua unit', pemicu: 'SEBELUM_PERMINTAAN' });
    await penghubung.getByRole('button', { name: 'Buka berkas' }).click();
    await langkahAktif(penghubung, 1);
    url = penghubung.url();
    await lakukan(penghubung, 'usulkan', isian('usulanDik'));
    await lakukan(
      penghubung,
      'usulkan',
      isian('usulanDik', {
        ...{ unit: 'Subbagian Teknis', judul: 'Kertas kerja daerah pemilihan', pasal17: ['17.i'] },
      }),
    );
  }, 240_000);

  test('usulan tampil dengan unit dan keadaannya; isinya yang tertutup terbuka dengan alasan yang dicatat', async () => {
    const satu = penghubung.locator('[data-uji=usulan-u1]');
    await satu.getByText('Belum diuji').waitFor();
    await satu.getByText('Subbagian Keuangan').waitFor();
    expect(await penghubung.getByText(RAHASIA).count()).toBe(0);
    await bukaTertutup(penghubung);
    await satu.locator('[data-uji=tertutup]').getByText(RAHASIA).waitFor();
    await penghubung.locator('[data-uji=tertutup-terbuka]').first().waitFor();
    await penghubung.locator('[data-uji=usulan-u2]').getByText('Kertas kerja daerah pemilihan').waitFor();
    await penghubung.locator('[data-uji=keadaan]').getByText('Usulan dikumpulkan').waitFor();
  });

  test('Kasubbag melihat usulannya, tetapi bukan isi yang tertutup', async () => {
    const kasubbag = await masuk('kasubbag', KANTOR);
    await kasubbag.goto(url);
    const satu = kasubbag.locator('[data-uji=usulan-u1]');
    await satu.getByText('Data rekening penerima honorarium badan ad hoc').first().waitFor();
    await satu.locator('[data-uji=kunci]').waitFor();
    const riwayat = kasubbag.locator('section', { hasText: 'Riwayat' }).last();
    await riwayat.getByText('Lihat isian').first().click();
    await riwayat.locator('[data-uji=kunci]').first().waitFor();
    expect(await kasubbag.getByText(RAHASIA).count()).toBe(0);
    await periksaAkses(kasubbag);
    await kasubbag.context().close();
  });

  test('Desk memberi nama dan kategori dokumen dikecualikan, tetapi tidak membacanya', async () => {
    const desk = await masuk('desk', KANTOR);
    await desk.goto(url);
    await pilihFile(formulirUnggah(desk), 'dikecualikan', await png('honorarium.png', 'NOMOR REKENING'));
    await kirimFile(formulirUnggah(desk));
    const baris = barisDokumen(desk, 'honorarium.png');
    await baris.getByText('Selesai', { exact: true }).first().waitFor(SABAR);
    await baris.getByText('Isinya hanya dapat dibuka PPID dan Atasan PPID.').waitFor();
    for (const nama of [/^Lihat/, /^Baca teks/, /^Unduh/]) {
      expect(await baris.getByRole('button', { name: nama }).count()).toBe(0);
      expect(await baris.getByRole('link', { name: nama }).count()).toBe(0);
    }
    expect(await desk.locator('[data-uji=siapa-membuka]').count()).toBe(0);
    await desk.context().close();
  });

  test('PPID memilih usulan, mengisi peserta di tabel, dan pesan berdiri di selnya', async () => {
    petugas = await masuk('petugas-ppid', KANTOR);
    await petugas.goto(url);
    await lakukan(petugas, 'selesaiUsul');
    await langkahAktif(penghubung, 2);
    await lakukan(penghubung, 'serahkanUsulan', isian('notaDinasUnit'));
    const kedua = isian('notaDinasUnit', { unit: 'Subbagian Teknis', nomor: '13/ND/XI/2026' });
    await lakukan(penghubung, 'serahkanUsulan', kedua);
    await lakukan(petugas, 'susunDraf', isian('drafDik'));
    ppid = await masuk('ppid', KANTOR);
    await ppid.goto(url);
    await langkahAktif(ppid, 3);
    await lakukan(ppid, 'undang', isian('undangan'));

    await pilihAksi(ppid, 'beriMasukan');
    const dialog = ppid.getByRole('dialog');
    expect(await dialog.locator('[name=usulan] option').allTextContents()).toEqual([
      '— pilih —',
      'Data rekening penerima honorarium badan ad hoc (Subbagian Keuangan)',
      'Kertas kerja daerah pemilihan (Subbagian Teknis)',
    ]);
    await isiBidang(dialog, isian('ujiKonsekuensi', { pemicu: 'SEBELUM_PERMINTAAN' }));
    const sel = (baris: number, kolom: string) => dialog.locator(`[name="peserta.${baris}.${kolom}"]`);
    await sel(0, 'nama').fill('Contoh Pertama');
    await sel(0, 'jabatan').fill('PPID');
    await sel(0, 'peran').selectOption('PPID');
    await sel(0, 'hadir').check();
    await sel(0, 'tandaTangan').check();
    await dialog.getByRole('button', { name: 'Tambah baris' }).click();
    await expect.poll(() => sel(1, 'nama').evaluate((el) => el === document.activeElement)).toBe(true);
    await ppid.keyboard.type('Contoh Kedua');
    await dialog.getByRole('button', { name: 'Tambah baris' }).click();
    await dialog.getByRole('button', { name: 'Hapus Peserta 3' }).click();
    await kirimAksi(ppid);
    // The first cell that is wrong has the focus, and the message stands under it.
    await dialog.getByText('Jabatan wajib diisi.').waitFor();
    await expect.poll(() => sel(1, 'jabatan').evaluate((el) => el === document.activeElement)).toBe(true);
    expect(await sel(1, 'peran').getAttribute('aria-invalid')).toBe('true');
    expect(await sel(0, 'jabatan').getAttribute('aria-invalid')).toBe('false');
    await periksaAkses(ppid);
    await ppid.setViewportSize({ width: 390, height: 844 });
    await periksaAkses(ppid);
    await ppid.setViewportSize({ width: 1280, height: 900 });
    await sel(1, 'jabatan').fill('Kasubbag Keuangan');
    await sel(1, 'peran').selectOption('UNIT');
    await sel(1, 'hadir').check();
    await dialog.getByRole('button', { name: 'Tambah baris' }).click();
    await sel(2, 'nama').fill('Contoh Ketiga');
    await sel(2, 'jabatan').fill('Anggota KPU');
    await sel(2, 'peran').selectOption('TIM_PERTIMBANGAN');
    await kirimAksi(ppid);
    await dialog.waitFor({ state: 'detached' });

    const satu = ppid.locator('[data-uji=usulan-u1]');
    await satu.getByText('Diuji: sebagian dihitamkan').waitFor();
    await bukaTertutup(ppid);
    await satu.getByText('Baca lembar').click();
    await satu.getByText('2. Nama: Contoh Kedua; Jabatan: Kasubbag Keuangan').waitFor();
  });

  test('lembar uji diunduh sebagai PDF dengan alasan, dan tercatat di berkas', async () => {
    await ppid.getByRole('button', { name: /^Unduh PDF: Lembar 1\/LU/ }).click();
    await ppid.getByRole('dialog').getByLabel('Alasan mengunduh').fill('Ditandatangani peserta hari ini');
    const [unduhan] = await Promise.all([ppid.waitForEvent('download'), kirimAksi(ppid)]);
    expect(unduhan.suggestedFilename()).toMatch(/^Lembar-uji-1-LU-.*-versi-1\.pdf$/);
    const parser = new PDFParse({ data: new Uint8Array(await readFile(await unduhan.path())) });
    const { text } = await parser.getText();
    await parser.destroy();
    expect(text.replace(/\s+/g, ' ')).toContain(RAHASIA);
    const catatan = ppid.locator('[data-uji=siapa-membuka]');
    await catatan.getByText('mengunduh lembar uji konsekuensi').waitFor();
    await catatan.getByText('membaca bagian tertutup uji konsekuensi').first().waitFor();
    await catatan.getByText('Ditandatangani peserta hari ini').waitFor();
    await periksaAkses(ppid);
    await ppid.setViewportSize({ width: 390, height: 844 });
    await periksaAkses(ppid);
  });
});

describe('dokumen tertutup dari yang tidak membacanya', () => {
  berantai();
  const { masuk } = pakaiPeramban();

  test('Tim Penghubung mengusulkan dengan dokumen dikecualikan yang diunggahnya sendiri', async () => {
    const penghubung = await masuk('tim-penghubung', KANTOR);
    await penghubung
      .getByRole('link', { name: /klasifikasi/i })
      .first()
      .click();
    await isiBidang(penghubung.locator('form'), { judul: 'Usulan berdokumen', pemicu: 'SEBELUM_PERMINTAAN' });
    await penghubung.getByRole('button', { name: 'Buka berkas' }).click();
    await langkahAktif(penghubung, 1);
    const petugas = await masuk('petugas-ppid', KANTOR);
    await petugas.goto(penghubung.url());

    await pilihAksi(penghubung, 'usulkan');
    const dialog = penghubung.getByRole('dialog');
    await isiBidang(dialog, isian('usulanDik'));
    await dialog.getByText('Unggah dokumen baru').click();
    const unggah = dialog.getByRole('group', { name: 'Unggah dokumen' });
    await pilihFile(unggah, 'dikecualikan', await png('rekening.png', 'NOMOR REKENING 215'));
    await kirimFile(unggah);
    await dialog.getByRole('checkbox', { name: 'rekening.png', checked: true }).waitFor(SABAR);
    await dialog.getByText('Sudah diserahkan; isinya tertutup bagi Anda.').waitFor();
    await periksaAkses(penghubung);
    await dialog.getByRole('checkbox', { name: 'rekening.png' }).uncheck();
    await dialog.getByRole('checkbox', { name: 'rekening.png' }).check();
    // Sent before its record is there it would be refused for the moment: others see when it is.
    await barisDokumen(petugas, 'rekening.png').waitFor(SABAR);
    await kirimAksi(penghubung);
    await dialog.waitFor({ state: 'detached' });

    await penghubung.locator('[data-uji=usulan-u1]').waitFor();
    expect(await barisDokumen(penghubung, 'rekening.png').count()).toBe(0);
    const riwayat = petugas.locator('section', { hasText: 'Riwayat' }).last();
    await riwayat.getByText('Lihat isian').first().click();
    await riwayat.getByText('rekening.png').waitFor();
    await penghubung.context().close();
    await petugas.context().close();
  });
});
