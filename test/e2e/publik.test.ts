import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { collection, getDocs, query, where } from 'firebase/firestore';
import { PERMOHONAN_DITOLAK } from '../../emulators/story/alur.js';
import { Kru, satuBabak } from '../../emulators/story/jalankan.js';
import { SOP_SEED } from '@ppid/domain/sop/seeds/index';
import { pakaiPeramban } from './support/peramban.js';
import {
  bacaTanda,
  bukaLayanan,
  ketik,
  lacak,
  lampirkanKtp,
  pilih,
  tabKe,
  type Tanda,
} from './support/publik.js';

const SATKER = 'prov-bengkulu';
const RINCIAN = 'Nomor keputusan penetapan kursi DPRD Provinsi Bengkulu tahun 2024';

describe('permohonan lewat laman publik, dari formulir sampai survei', () => {
  const kru = new Kru();
  const { browser, masuk } = pakaiPeramban();
  let page: Page;
  let tanda: Tanda;
  beforeAll(async () => {
    page = await bukaLayanan(browser());
  });
  afterAll(async () => {
    await kru.bubar();
  });

  test('diisi dengan papan tik saja; NIK yang salah mendapat pesan di sampingnya dan fokus', async () => {
    await tabKe(page, { teks: 'Ajukan permohonan informasi' });
    await page.keyboard.press('Enter');
    await page.locator('[name=satkerId] option[value=prov-bengkulu]').waitFor({ state: 'attached' });
    await tabKe(page, { nama: 'satkerId' });
    await page.keyboard.type('KPU Provinsi Beng');
    expect(await page.locator('[name=satkerId]').inputValue()).toBe(SATKER);
    await ketik(page, 'rincian', RINCIAN);
    await ketik(page, 'tujuan', 'Penelitian skripsi');
    await tabKe(page, { nama: 'caraMemperoleh' });
    await page.keyboard.press('Space');
    await pilih(page, 'kategori');
    await ketik(page, 'nama', 'Sari Contoh');
    await pilih(page, 'jenisIdentitas');
    await ketik(page, 'nik', '12345');
    await ketik(page, 'alamat', 'Jalan Contoh 5, Kota Bengkulu');
    await ketik(page, 'telepon', '0812 3456 7890');
    // The operating system's own file dialog comes after this button.
    await tabKe(page, { nama: 'lampiran-identitas' });
    await lampirkanKtp(page);
    await tabKe(page, { nama: 'persetujuanDataPribadi' });
    await page.keyboard.press('Space');
    await tabKe(page, { teks: 'Lanjut: periksa isian' });
    await page.keyboard.press('Enter');

    const nik = page.locator('[name=nik]');
    await page.locator('#bidang-nik-galat', { hasText: 'NIK harus terdiri atas 16 angka.' }).waitFor();
    await page.getByRole('alert').getByRole('link', { name: 'NIK harus terdiri atas 16 angka.' }).waitFor();
    expect(await nik.getAttribute('aria-invalid')).toBe('true');
    expect(await nik.getAttribute('aria-describedby')).toContain('bidang-nik-galat');
    expect(await nik.evaluate((el) => el === document.activeElement)).toBe(true);
    expect(await page.locator('[name=rincian]').inputValue()).toBe(RINCIAN);
  });

  test('setelah diperbaiki terkirim: nomor, kode, batas waktu dan hitungannya', async () => {
    await ketik(page, 'nik', '1771 0145 0890 0003');
    await tabKe(page, { teks: 'Lanjut: periksa isian' });
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Periksa sebelum dikirim' }).waitFor();
    await page.getByText(RINCIAN).waitFor();
    await tabKe(page, { teks: 'Kirim permohonan' });
    await page.keyboard.press('Enter');
    tanda = await bacaTanda(page);
    await page
      .locator('[data-uji=jatuh-tempo]', { hasText: /^(Senin|Selasa|Rabu|Kamis|Jumat), \d+ / })
      .waitFor();
    await page.getByText('hari ke-10', { exact: true }).waitFor();
    const tersimpan = await page.evaluate(
      () => JSON.stringify(sessionStorage) + JSON.stringify(localStorage),
    );
    expect(tersimpan).not.toContain('1771014508900003');
    expect(tersimpan).not.toContain(RINCIAN);
  });

  test('desk melihatnya di kotak masuk, dari kanal laman', async () => {
    const desk = await masuk('desk');
    const baris = desk.getByRole('listitem').filter({ hasText: tanda.nomor });
    await baris.getByText('Langkah 1').waitFor();
    await baris.getByText('lewat laman').waitFor();
    await desk.context().close();
  });

  test('nomor dan kode membuka pelacakan; kode yang salah tidak memberi tahu apa pun', async () => {
    await lacak(page, { ...tanda, kode: 'AAAAA-AAAAA' });
    const pesan = await page.getByRole('alert').innerText();
    await lacak(page, { nomor: '9999/PPID/17/XI/2026', kode: 'AAAAA-AAAAA' });
    expect(await page.getByRole('alert').innerText()).toBe(pesan);

    // As people copy it: small letters, no dash.
    await lacak(page, { ...tanda, kode: tanda.kode.toLowerCase().replace('-', ' ') });
    await page.locator('[data-uji=keadaan]').waitFor();
    const isi = await page.locator('main').innerText();
    for (const rahasia of ['1771014508900003', 'Jalan Contoh', 'Sari Contoh'])
      expect(isi).not.toContain(rahasia);
    expect(isi).toContain('Permohonan belum dijawab');
  });

  test('setelah ditolak dan diserahkan, surat dapat diunduh dan keberatan diajukan', async () => {
    const { id } = await cariBerkas(kru, tanda.nomor);
    await jalankan(kru, id, 0, 4);
    // Not before it was handed over.
    await lacak(page, tanda);
    await page.locator('[data-uji=keadaan]').waitFor();
    expect(await page.getByText('Keputusan penolakan').count()).toBe(0);
    await jalankan(kru, id, 4, 5);
    await bukaSampai(page, tanda, 'Keputusan penolakan');
    const [unduhan] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^Unduh .*[Pp]enolakan/ }).click(),
    ]);
    expect(unduhan.suggestedFilename()).toMatch(/\.pdf$/);
    const bita = await readFile(await unduhan.path());
    expect(bita.subarray(0, 5).toString()).toBe('%PDF-');

    await page.getByRole('button', { name: 'Ajukan keberatan' }).click();
    await page.getByRole('button', { name: 'Kirim keberatan' }).click();
    await page.locator('#bidang-alasan-galat').waitFor();
    expect(await page.locator('[name=alasan][value=c]').isDisabled()).toBe(true);
    await page.locator('[name=alasan][value=a]').check();
    await page
      .locator('[name=kasusPosisi]')
      .fill('Penolakan tidak menyebut uji konsekuensi atas informasi ini.');
    await page.locator('[name=persetujuanDataPribadi]').check();
    await page.getByRole('button', { name: 'Kirim keberatan' }).click();
    await page.getByRole('heading', { name: 'Keberatan Anda diterima' }).waitFor();
    const keberatan = await bacaTanda(page);
    expect(keberatan.nomor).not.toBe(tanda.nomor);
    await lacak(page, keberatan);
    await page.getByRole('heading', { name: 'Keberatan Anda' }).waitFor();
  });

  test('survei diisi satu kali', async () => {
    await lacak(page, tanda);
    await page.getByRole('button', { name: 'Isi survei kepuasan' }).click();
    await page.getByRole('button', { name: 'Kirim survei' }).click();
    await page.locator('#bidang-nilai-galat').waitFor();
    await page.getByLabel('4 – Puas').check();
    await page.getByLabel('Saran untuk kami').fill('Jawaban lebih cepat.');
    await page.getByRole('button', { name: 'Kirim survei' }).click();
    await page.getByText('Terima kasih. Penilaian Anda sudah kami terima.').waitFor();
    await lacak(page, tanda);
    await page.locator('[data-uji=keadaan]').waitFor();
    expect(await page.getByRole('button', { name: 'Isi survei kepuasan' }).count()).toBe(0);
  });
});

async function cariBerkas(kru: Kru, nomor: string): Promise<{ id: string }> {
  const desk = await kru.panggil('DESK', SATKER);
  const jalur = collection(desk.db, `satker/${SATKER}/permohonan`);
  const [dok] = (await getDocs(query(jalur, where('nomor', '==', nomor)))).docs;
  if (!dok) throw new Error(`no request ${nomor}`);
  return { id: dok.id };
}

/** Scenes of the story "refused because it is on the DIK", by the staff through the real rules and triggers. */
async function jalankan(kru: Kru, berkasId: string, dari: number, sampai: number): Promise<void> {
  for (const babak of PERMOHONAN_DITOLAK.babak.slice(dari, sampai)) {
    const baris = await satuBabak(kru, SOP_SEED[2], PERMOHONAN_DITOLAK, berkasId, babak);
    expect(baris.beres, `${baris.langkah}: ${baris.output}`).toBe(true);
  }
}

/** Letters are made after the aksi; the applicant looks again until it is there. */
async function bukaSampai(page: Page, tanda: Tanda, teks: string): Promise<void> {
  await expect
    .poll(
      async () => {
        await lacak(page, tanda);
        await page.locator('[data-uji=keadaan]').waitFor();
        return page.locator('main').innerText();
      },
      { timeout: 60_000, interval: 1000 },
    )
    .toContain(teks);
}
