import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KLASIFIKASI } from '../../emulators/story/alur.js';
import { isianPada } from '../../emulators/story/isian.js';
import { Kru, mainkan } from '../../emulators/story/jalankan.js';
import { isiBidang, kirimAksi, lakukan, langkahAktif, pilihAksi, URL_HOSTING } from './support/aplikasi.js';
import { periksaAkses } from './support/axe.js';
import { kirimFile, pilihFile, png } from './support/dokumen.js';
import { pakaiPeramban } from './support/peramban.js';

const KANTOR = 'kab-kepulauan-mentawai';
const ID = `e2e-putusan-${Date.now()}`;
const kru = new Kru();
const { masuk } = pakaiPeramban();
beforeAll(async () => {
  // Up to the examination by Atasan PPID; what follows is played in the browser.
  const sampai = KLASIFIKASI.babak.findLastIndex(({ aksi }) => aksi === 'periksa') + 1;
  await mainkan(
    kru,
    { ...KLASIFIKASI, judul: 'Sampai putusan', babak: KLASIFIKASI.babak.slice(0, sampai) },
    ID,
  );
}, 240_000);
afterAll(async () => {
  await kru.bubar();
});

async function orang(peran: string): Promise<Page> {
  const page = await masuk(peran, KANTOR);
  await page.goto(`${URL_HOSTING}/berkas/pengecualian/${ID}`);
  return page;
}

const isian = (formulir: string) => isianPada(formulir, new Date()) as Record<string, string | string[]>;

test('seed 0: disetujui di kantor, diajukan lewat KPU Provinsi, dan ditetapkan KPU RI dengan filenya', async () => {
  const tim = await orang('tim-pertimbangan');
  await lakukan(tim, 'setujuiPertimbangan', isian('masukan'));
  const pembina = await orang('pembina-ppid');
  await lakukan(pembina, 'setujuiPembina');
  const ppid = await orang('ppid');
  await langkahAktif(ppid, 6);
  // The office asks through KPU Provinsi, so the other ways are not offered.
  expect(await ppid.locator('[data-aksi=ajukanKpuRi]').count()).toBe(0);
  await lakukan(ppid, 'ajukanProvinsi', isian('suratKeluar'));
  await lakukan(ppid, 'catatProvinsi', isian('suratMasuk'));
  await langkahAktif(ppid, 8);

  await pilihAksi(ppid, 'catatPenetapan');
  const dialog = ppid.getByRole('dialog');
  await isiBidang(dialog, isian('penetapan'));
  await kirimAksi(ppid);
  await dialog.getByText('Pilih atau unggah dokumennya.').waitFor();
  expect(await dialog.getByLabel('Kategori').inputValue()).toBe('keputusan');
  await pilihFile(dialog, 'keputusan', await png('keputusan-s0.png', `Keputusan ${ID}`));
  await kirimFile(dialog);
  await dialog.getByRole('checkbox', { name: 'keputusan-s0.png' }).waitFor({ timeout: 120_000 });
  await kirimAksi(ppid);
  await dialog.waitFor({ state: 'detached' });

  await ppid.locator('[data-uji=keadaan]').getByText('Ditetapkan').waitFor();
  await ppid.getByText('Butirnya sudah masuk').waitFor();
  const dokumen = ppid.locator('[data-uji=dokumen-sop]');
  const nama = await dokumen.locator('li b').allInnerTexts();
  for (const satu of [
    'Nota dinas: Subbagian Keuangan',
    'Draf DIK beserta alasan pengecualian: Draf DIK 2026',
    'Undangan uji konsekuensi',
    'Berita acara (notulen) uji konsekuensi',
    'Hasil pemeriksaan: Atasan PPID',
    'Persetujuan: Pembina PPID',
    'Surat pengajuan',
    'Surat penerusan: KPU Provinsi Sumatera Barat',
    'Keputusan penetapan',
  ])
    expect(nama).toContain(satu);
  await dokumen.getByRole('link', { name: 'keputusan-s0.png' }).waitFor();
  await periksaAkses(ppid);
  await ppid.goto(`${URL_HOSTING}/dik/${ID}-u1`);
  await ppid
    .getByRole('heading', { name: /Data rekening penerima honorarium/ })
    .first()
    .waitFor();
});
