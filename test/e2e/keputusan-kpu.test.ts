import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { refDokumen } from '../../functions/src/ports/firestore.js';
import { pdfSeed } from '../fixtures/pindaian.js';
import { dokumenUji } from '../functions/pencarian-bantu.js';
import { daftarkan, isiBidang, kirimAksi, lakukan, langkahAktif, pilihAksi } from './support/aplikasi.js';
import { periksaAkses } from './support/axe.js';
import { pakaiPeramban } from './support/peramban.js';

const KANTOR = 'prov-bengkulu';
/** Words that no other test writes. */
const SATU = 'Berkas kesehatan calon kecapi';
const DUA = 'Soal tes tertulis durian';
const NOMOR = '7781 Tahun 2026';
const BUTIR = {
  konsekuensi: 'Mengungkap rahasia pribadi.',
  pertimbangan: 'Melindungi pribadi calon.',
  ...{ unit: 'Biro Teknis', mulai: '2026-11-02', bentuk: ['DARING'], retensi: 'Permanen' },
};

async function tambahButir(page: Page, isi: Record<string, string | string[]>): Promise<Locator> {
  await page.getByRole('button', { name: 'Tambah butir' }).click();
  const dialog = page.getByRole('dialog');
  await isiBidang(dialog, { ...BUTIR, ...isi });
  await dialog.getByRole('button', { name: 'Simpan butir' }).click();
  return dialog;
}
const lebar = (page: Page, width: number) => page.setViewportSize({ width, height: 900 });
/** No page is wider than the screen of a phone. */
const muat = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

describe('keputusan KPU RI', () => {
  const { masuk } = pakaiPeramban();
  let ri: Page;
  let ppid: Page;
  let berkas: string;
  beforeAll(async () => {
    [ri, ppid] = await Promise.all([masuk('ppid', 'kpu-ri'), masuk('ppid')]);
  });

  test('dicatat dengan butirnya: kesalahan disebut di tempatnya, akibatnya dilihat lebih dulu, filenya diunggah', async () => {
    await ri.getByRole('link', { name: 'Keputusan KPU RI' }).click();
    await ri.getByRole('link', { name: 'Catat keputusan' }).click();
    await ri.getByRole('button', { name: 'Lanjut: lihat akibatnya' }).click();
    await ri.getByText('Tambahkan sedikitnya satu butir.').waitFor();
    await ri.getByText('Nomor keputusan wajib diisi.').waitFor();
    const akhir = { caraBerakhir: 'TANGGAL' };
    const dialog = await tambahButir(ri, { informasi: SATU, pasal17: ['17.h.2'], ...akhir });
    await dialog.getByText('Hari terakhir dikecualikan wajib diisi.').waitFor();
    await dialog.locator('[name=akhir]').fill('2026-11-01');
    await dialog.getByRole('button', { name: 'Simpan butir' }).click();
    await dialog.getByText('Hari terakhir harus sesudah 2 November 2026.').waitFor();
    // potret ri butir
    await dialog.locator('[name=akhir]').fill('2031-11-01');
    await dialog.getByRole('button', { name: 'Simpan butir' }).click();
    await dialog.waitFor({ state: 'detached' });
    await tambahButir(ri, { informasi: DUA, pasal17: ['17.i'], ...akhir, akhir: '2029-11-01' });
    await dialog.waitFor({ state: 'detached' });
    await isiBidang(ri.locator('main'), {
      nomor: NOMOR,
      tanggal: '2026-11-02',
      tentang: 'Dokumen pencalonan',
    });
    await periksaAkses(ri);
    // potret ri baru
    await ri.getByRole('button', { name: 'Lanjut: lihat akibatnya' }).click();
    const pratinjau = ri.locator('[data-uji=pratinjau-keputusan]');
    await pratinjau.getByText('2 butir', { exact: true }).waitFor();
    expect(await pratinjau.innerText()).toMatch(/KPU RI dan \d+ kantor/);
    await ri.getByRole('button', { name: 'Catat keputusan' }).click();
    await ri.getByRole('heading', { level: 1, name: NOMOR }).waitFor();
    await ri
      .locator('input[data-kategori=keputusan]')
      .setInputFiles({ name: 'keputusan-7781.pdf', mimeType: 'application/pdf', buffer: await pdfSeed(2) });
    await ri.getByRole('button', { name: 'Unggah', exact: true }).click();
    await ri.locator('[data-uji=dokumen]', { hasText: 'keputusan-7781.pdf' }).waitFor();
  });

  test('kantor lain membacanya dan mewarisi butirnya, tanpa dapat mengubahnya', async () => {
    await ppid.getByRole('link', { name: 'DIK', exact: true }).click();
    await ppid.getByRole('searchbox').fill('kecapi');
    const baris = ppid.locator('tbody tr', { hasText: SATU });
    await baris.getByText('Nasional (KPU RI)').waitFor();
    await ppid.getByRole('link', { name: 'Keputusan KPU RI' }).click();
    expect(await ppid.getByRole('link', { name: 'Catat keputusan' }).count()).toBe(0);
    await ppid.getByRole('link', { name: new RegExp(NOMOR) }).click();
    await ppid.getByRole('heading', { level: 1, name: NOMOR }).waitFor();
    expect(await ppid.getByRole('link', { name: 'Ubah atau cabut' }).count()).toBe(0);
    expect(await ppid.getByRole('heading', { name: 'File keputusan' }).count()).toBe(0);
    await ppid.goto(`${ppid.url()}/ubah`);
    await ppid.getByRole('heading', { level: 2, name: 'Riwayat' }).waitFor();
  });

  test('penolakan mengutip butir yang diwarisi', async () => {
    const desk = await masuk('desk');
    berkas = await daftarkan(desk, {
      nama: 'Kelapa Contoh',
      rincian: 'Hasil pemeriksaan kesehatan kecapi',
    });
    await lakukan(desk, 'termasukDik');
    await langkahAktif(desk, 3);
    await desk.context().close();
    const berkasId = new URL(berkas).pathname.split('/').at(-1) ?? '';
    await refDokumen(KANTOR, 'e2e-kpu-lembar').set(
      dokumenUji(KANTOR, 'e2e-kpu-lembar', 'lembar-uji', 'lembar-kecapi.pdf', { berkasId }),
    );
    await ppid.goto(berkas);
    await pilihAksi(ppid, 'tetapkanPenolakan');
    const dialog = ppid.getByRole('dialog');
    await isiBidang(dialog, {
      ...{ pasal17: '17.h.2', konsekuensi: 'Rahasia pribadi terungkap.', penjelasan: 'Tercantum dalam DIK.' },
    });
    await dialog.getByLabel(new RegExp(SATU)).check();
    await dialog.getByLabel(/lembar-kecapi\.pdf/).check();
    await kirimAksi(ppid);
    await dialog.waitFor({ state: 'detached' });
  });

  test('satu dicabut dan satu diperpanjang: akibatnya disebut sebelum ditetapkan, kemajuannya tampak', async () => {
    await ri.getByRole('link', { name: 'Ubah atau cabut' }).click();
    await ri.getByLabel(new RegExp(SATU)).selectOption('DICABUT');
    await ri.getByLabel(new RegExp(DUA)).selectOption('DIGANTI');
    // It begins as the old text: only the end changes.
    const dialog = ri.getByRole('dialog');
    expect(await dialog.locator('[name=informasi]').inputValue()).toBe(DUA);
    await dialog.locator('[name=akhir]').fill('2034-11-01');
    await dialog.getByRole('button', { name: 'Simpan butir' }).click();
    await dialog.waitFor({ state: 'detached' });
    const dasar = { nomor: '7790 Tahun 2026', alasan: 'Dinilai kembali oleh KPU RI.' };
    await isiBidang(ri.locator('main'), { ...dasar, tanggal: '2026-11-01' });
    await periksaAkses(ri);
    // potret ri ubah
    await ri.getByRole('button', { name: 'Lanjut: lihat akibatnya' }).click();
    const pratinjau = ri.locator('[data-uji=pratinjau-keputusan]');
    await pratinjau.getByText('1 butir terbuka seketika').waitFor();
    await pratinjau.getByText('1 butir diganti').waitFor();
    await pratinjau.locator('[data-uji=per-kantor]', { hasText: 'KPU Provinsi Bengkulu: 1' }).waitFor();
    // potret ri pratinjau
    await periksaAkses(ri);
    await ri.getByRole('button', { name: 'Tetapkan perubahan' }).click();
    // Refused by the server: it is said at the field, and what was chosen stays.
    await ri.getByText('Tanggal keputusan tidak boleh sebelum penetapan pengecualiannya.').waitFor();
    expect(await ri.getByLabel(new RegExp(SATU)).inputValue()).toBe('DICABUT');
    await ri.locator('[name=tanggal]').fill('2026-11-03');
    await ri.getByRole('button', { name: 'Lanjut: lihat akibatnya' }).click();
    await ri.getByRole('button', { name: 'Tetapkan perubahan' }).click();
    await ri.getByText('Berlaku, diubah').waitFor();
    await ri
      .locator('[data-uji=tinjauan]', { hasText: /selesai 1 penolakan diperiksa, 1 dikirim/ })
      .waitFor();
    await ri.locator('[data-uji=per-kantor]', { hasText: 'KPU Provinsi Bengkulu: 1' }).waitFor();
    await ri
      .locator('[data-uji=riwayat-keputusan]', { hasText: `${SATU} (pengecualiannya dicabut)` })
      .waitFor();
    await periksaAkses(ri);
    // potret ri satu
    await lebar(ri, 360);
    expect(await muat(ri)).toBe(true);
    // potret ri satu-360
  });

  test('petugas melihat di kotak masuk dan pada berkasnya mengapa harus diputus kembali dan sampai kapan', async () => {
    await ppid.getByRole('navigation').getByRole('link', { name: 'Kotak masuk' }).click();
    const baris = ppid.locator(`a[href="${new URL(berkas).pathname}"]`);
    await baris.getByText('harus diputus kembali', { exact: true }).waitFor();
    await baris.getByText('Pengecualian dicabut dengan keputusan nomor 7790 Tahun 2026.').waitFor();
    // potret ppid kotak
    await lebar(ppid, 360);
    expect(await muat(ppid)).toBe(true);
    // potret ppid kotak-360
    await baris.click();
    const spanduk = ppid.locator('[data-uji=perintah]');
    await spanduk.getByText('Harus diputus kembali: pengecualiannya dicabut').waitFor();
    const isi = await spanduk.innerText();
    expect(isi).toContain(`Pengecualian “${SATU}”`);
    expect(isi).toContain('keputusan nomor 7790 Tahun 2026 tanggal 3 November 2026');
    expect(isi).toMatch(/Putuskan kembali paling lambat \w+, \d+ \w+ \d{4}/);
    await langkahAktif(ppid, 4);
    await periksaAkses(ppid);
    // potret ppid berkas-360
    await lebar(ppid, 1280);
    // potret ppid berkas
  });

  test('kantor yang mewarisi melihat sejauh mana butir yang dibuka itu menuju DIP KPU RI', async () => {
    await ppid.goto(new URL('/keputusan-kpu', berkas).href);
    await ppid.getByRole('link', { name: new RegExp(NOMOR) }).click();
    await ppid
      .locator('[data-uji=dip-nasional]', { hasText: 'DIP KPU RI: menunggu pemeriksaan data pribadi.' })
      .waitFor();
  });

  test('daftar, dan formulir selebar layar telepon', async () => {
    await ri.getByRole('link', { name: '← Keputusan KPU RI' }).click();
    await ri.getByText('1 dari 3 butir masih dikecualikan').waitFor();
    // potret ri daftar-360
    await ri.getByRole('link', { name: 'Catat keputusan' }).click();
    await tambahButir(ri, {});
    expect(await muat(ri)).toBe(true);
    // potret ri butir-360
  });
});
