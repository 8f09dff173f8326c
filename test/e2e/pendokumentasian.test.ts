import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ISIAN } from '../../emulators/story/isian.js';
import { isiBidang, kirimAksi, lakukan, langkahAktif, pilihAksi } from './support/aplikasi.js';
import { periksaAkses } from './support/axe.js';
import { kirimFile, pilihFile, png } from './support/dokumen.js';
import { pakaiPeramban } from './support/peramban.js';
import { bukaLayanan } from './support/publik.js';

type Isian = Record<string, string | string[]>;

/** A form of the story; what is no plain field is typed by the test. */
function isian(formulir: string, ganti: Isian = {}): Isian {
  const isi = Object.entries(ISIAN[formulir] ?? {}).filter(([kunci]) => kunci !== 'klasifikasi');
  const teks = isi.map(([kunci, nilai]) => [kunci, Array.isArray(nilai) ? nilai.map(String) : String(nilai)]);
  return { ...(Object.fromEntries(teks) as Isian), ...ganti };
}

async function buka(page: Page, judul: string): Promise<string> {
  await page
    .getByRole('link', { name: /pendokumentasian/i })
    .first()
    .click();
  await isiBidang(page.locator('form'), { judul });
  await page.getByRole('button', { name: 'Buka berkas' }).click();
  await langkahAktif(page, 1);
  return page.url();
}

/** Uploads in the dialog of an aksi, in the kategori that it proposes. */
async function lampirkan(dialog: Locator, nama: string, kategori: string): Promise<void> {
  const lipatan = dialog.locator('summary', { hasText: 'Unggah dokumen baru' });
  if ((await lipatan.count()) > 0) await lipatan.click();
  expect(await dialog.getByLabel('Kategori').inputValue()).toBe(kategori);
  await pilihFile(dialog, kategori, await png(nama, `${nama} ${Date.now()}`));
  await kirimFile(dialog);
  await dialog.getByRole('checkbox', { name: nama }).waitFor({ timeout: 120_000 });
}

async function denganFile(
  page: Page,
  aksi: string,
  isi: Isian,
  nama: string,
  kategori: string,
): Promise<void> {
  await pilihAksi(page, aksi);
  const dialog = page.getByRole('dialog');
  await isiBidang(dialog, isi);
  await lampirkan(dialog, nama, kategori);
  await kirimAksi(page);
  await dialog.waitFor({ state: 'detached' });
}

const dokumenSop = (page: Page) => page.locator('[data-uji=dokumen-sop]');

const { browser, masuk } = pakaiPeramban();

describe('seed 1: enam langkah KPU Kabupaten Manggarai Barat', () => {
  const KANTOR = 'kab-manggarai-barat';

  test('keputusan diteruskan, dipindai, didaftar, diperiksa dengan pengembalian, disimpan, dilaporkan', async () => {
    const ppid = await masuk('ppid', KANTOR);
    const url = await buka(ppid, 'Pendokumentasian seed 1');
    await denganFile(ppid, 'teruskan', isian('penerusan'), 'keputusan-s1.png', 'keputusan');
    const desk = await masuk('desk', KANTOR);
    await desk.goto(url);
    await langkahAktif(desk, 2);
    await dokumenSop(desk).getByText('Mohon dipindai dan disimpan di folder khusus.').waitFor();
    // Here nothing is proposed: an excluded paper must not slip in as an ordinary one.
    expect(await desk.locator('form.unggah').getByLabel('Kategori').inputValue()).toBe('');
    await denganFile(desk, 'pindai', isian('pemindaian'), 'naskah-s1.png', 'dikecualikan');

    await langkahAktif(desk, 3);
    const daftar = desk.locator('[data-uji=daftar-jangka]');
    await daftar.getByRole('heading', { name: 'Daftar yang akan diserahkan' }).waitFor();
    await daftar.getByText('Berakhir tahun 2031').waitFor();
    await lakukan(desk, 'susunDaftar', isian('daftarJangka'));
    await ppid.goto(url);
    await langkahAktif(ppid, 4);
    await lakukan(ppid, 'kembalikan', { alasan: 'Keterangan denah belum ada.' });
    const pesan = desk.locator('[data-uji=dikembalikan]');
    await pesan.getByText('Keterangan denah belum ada.').waitFor();
    await periksaAkses(desk);
    await desk.setViewportSize({ width: 360, height: 800 });
    await periksaAkses(desk);
    await desk.setViewportSize({ width: 1280, height: 900 });
    await lakukan(desk, 'susunDaftar', { keterangan: 'Denah: letak kamera saja.' });
    await pesan.waitFor({ state: 'detached' });
    await langkahAktif(ppid, 4);
    await lakukan(ppid, 'setujui');

    await langkahAktif(desk, 5);
    await lakukan(desk, 'simpan', isian('lokasiSimpan'));
    await desk.locator('[data-uji=tempat-simpan]').getByText('Pemegang kunci').waitFor();
    await langkahAktif(desk, 6);
    await lakukan(desk, 'laporkan', isian('laporanDokumentasi'));
    await dokumenSop(ppid).getByText('Dua naskah sudah dipindai dan disimpan.').waitFor();
    await lakukan(ppid, 'disposisi', { arahan: 'Diterima, terima kasih.' });
    await ppid.getByText('Berkas ini sudah selesai.').waitFor();
    const nama = await dokumenSop(ppid).locator('li b').allInnerTexts();
    expect(nama).toEqual([
      'Keputusan KPU dan disposisi',
      'Hasil pindaian',
      'Rekapitulasi menurut jangka waktu',
      'Catatan pengembalian',
      'Rekapitulasi menurut jangka waktu',
      'Persetujuan rekapitulasi',
      'Catatan folder khusus dan tempat simpan',
      'Laporan hasil pendokumentasian',
      'Disposisi',
    ]);
    await ppid.context().close();
    await desk.context().close();
  });
});

describe('seed 4: empat langkah KPU Kota Pontianak', () => {
  const KANTOR = 'kota-pontianak';

  test('dikumpulkan, diklasifikasi, disetujui berurutan, disimpan, dan daftarnya terbit di laman publik', async () => {
    const desk = await masuk('desk', KANTOR);
    const url = await buka(desk, 'Pendokumentasian seed 4');
    await lakukan(desk, 'kumpulkan', isian('pengumpulan'));
    const ppid = await masuk('ppid', KANTOR);
    await ppid.goto(url);
    await langkahAktif(ppid, 2);
    await pilihAksi(ppid, 'ajukan');
    const dialog = ppid.getByRole('dialog');
    // A row for each item is there already.
    await expect
      .poll(() => dialog.locator('[name="klasifikasi.1.butir"]').inputValue(), { timeout: 45_000 })
      .toBe('contoh-denah');
    await dialog.locator('[name="klasifikasi.0.jenisDokumen"]').selectOption('KEUANGAN');
    await dialog.locator('[name="klasifikasi.1.jenisDokumen"]').selectOption('LOGISTIK');
    await kirimAksi(ppid);
    await dialog.waitFor({ state: 'detached' });
    for (const [peran, aksi] of [
      ['tim-pertimbangan', 'setujuiTimPertimbangan'],
      ['atasan-ppid', 'setujuiAtasan'],
      ['pembina-ppid', 'setujuiPembina'],
    ] as const) {
      const page = await masuk(peran, KANTOR);
      await page.goto(url);
      await page
        .locator('[data-uji=didokumentasikan]')
        .getByText('Dokumen logistik dan pengamanan')
        .waitFor();
      await lakukan(page, aksi);
      await page.context().close();
    }
    await lakukan(ppid, 'teruskan');
    await langkahAktif(desk, 3);
    await denganFile(desk, 'simpan', isian('lokasiSimpan'), 'naskah-s4.png', 'dikecualikan');
    await langkahAktif(desk, 4);
    await denganFile(desk, 'catatPenetapan', isian('keputusanKpu'), 'keputusan-s4.png', 'keputusan');
    await pilihAksi(desk, 'unggah');
    const terbit = desk.getByRole('dialog');
    await terbit.getByLabel('keputusan-s4.png').waitFor();
    // What must never be published is not even offered.
    expect(await terbit.getByLabel('naskah-s4.png').count()).toBe(0);
    await isiBidang(terbit, { jenisTerbit: 'DAFTAR', tanggal: '2026-11-20' });
    await kirimAksi(desk);
    await terbit.waitFor({ state: 'detached' });
    const tautan = desk.getByRole('link', { name: /^Versi \d+: PDF dan XLSX$/ });
    const versi = /\d+/.exec(await tautan.innerText())?.[0] ?? '';
    expect(await tautan.getAttribute('href')).toBe(`/layanan/dik?kantor=${KANTOR}`);

    const umum = await bukaLayanan(browser(), `dik?kantor=${KANTOR}`);
    const terbitan = umum.locator('[data-uji=terbitan]');
    await terbitan.getByText(`Versi ${versi}, diterbitkan`).waitFor();
    for (const format of ['PDF', 'XLSX']) {
      const unduhan = umum.waitForEvent('download');
      await terbitan.getByRole('button', { name: `Unduh versi ${versi} sebagai ${format}` }).click();
      expect((await unduhan).suggestedFilename()).toMatch(
        new RegExp(`^daftar-informasi-dikecualikan-${KANTOR}-versi-${versi}-.*\\.${format.toLowerCase()}$`),
      );
    }
    await periksaAkses(umum);
    await umum.setViewportSize({ width: 360, height: 800 });
    await periksaAkses(umum);
    for (const page of [umum, desk, ppid]) await page.context().close();
  });
});
