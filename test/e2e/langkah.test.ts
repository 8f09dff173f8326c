import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  daftarkan,
  kirimAksi,
  lakukan,
  langkahAktif,
  pilihAksi,
  sampaiKoordinasi,
  URL_HOSTING,
} from './support/aplikasi.js';
import { pakaiPeramban } from './support/peramban.js';

const RINCIAN = 'Berita acara pleno penetapan hasil';

describe('langkah berpindah di depan semua orang', () => {
  const { masuk } = pakaiPeramban();
  let desk: Page;
  let kasubbag: Page;
  let alamat: string;
  let ke = 0;

  beforeAll(async () => {
    desk = await masuk('desk');
    kasubbag = await masuk('kasubbag');
  });

  beforeEach(async () => {
    await desk.goto(URL_HOSTING);
    // The same text within a minute would be the same submission.
    alamat = await daftarkan(desk, { nama: 'Sari Contoh', rincian: `${RINCIAN} ke-${(ke += 1)}` });
  });

  test('Kasubbag melihat langkah berpindah tanpa memuat ulang, dan berkas masuk ke kotaknya', async () => {
    await kasubbag.goto(alamat);
    await langkahAktif(kasubbag, 1);
    await sampaiKoordinasi(desk);
    await langkahAktif(kasubbag, 4);
    await kasubbag.locator('[data-aksi=koordinasikan]').waitFor();
    const nomor = await kasubbag.locator('[data-uji=nomor]').innerText();
    await kasubbag.getByRole('link', { name: 'Kotak masuk' }).first().click();
    await kasubbag.getByRole('listitem').filter({ hasText: nomor }).getByText('Langkah 4').waitFor();
  });

  test('tindakan atas langkah yang sudah lewat ditolak dengan alasan dan catatan tetap tertulis', async () => {
    const lain = await masuk('petugas-ppid');
    await lain.goto(alamat);
    await langkahAktif(lain, 1);
    await pilihAksi(lain, 'lengkap');
    await lain.getByRole('dialog').getByLabel('Catatan').fill('Data sudah diperiksa');
    await sampaiKoordinasi(desk);
    await lain.getByText('Berkas sudah berpindah ke langkah 4.').waitFor();
    await kirimAksi(lain);
    await lain.getByRole('alert').filter({ hasText: 'Berkas sudah berpindah langkah' }).waitFor();
    expect(await lain.getByRole('dialog').getByLabel('Catatan').inputValue()).toBe('Data sudah diperiksa');
    await lain.context().close();
  });

  test('saat jaringan putus orang diberi tahu, dan tindakannya diterima begitu tersambung', async () => {
    await pilihAksi(desk, 'perluKoordinasi');
    await desk.context().setOffline(true);
    await kirimAksi(desk);
    await desk.getByRole('dialog').getByText('belum menjawab').waitFor();
    await desk.context().setOffline(false);
    await desk.getByRole('dialog').waitFor({ state: 'detached' });
    await langkahAktif(desk, 4);
  });

  test('Kasubbag memperpanjang satu kali: tanggal baru dan surat terbit, tombolnya hilang', async () => {
    await sampaiKoordinasi(desk);
    await kasubbag.goto(alamat);
    const jatuhTempo = kasubbag.locator('[data-uji=jatuh-tempo]');
    const lama = await jatuhTempo.innerText();
    await lakukan(kasubbag, 'perpanjang', {
      alasan: 'BELUM_DIKUASAI',
      penjelasan: 'Menunggu data kabupaten',
    });
    await kasubbag.locator('[data-uji=perpanjangan]', { hasText: `Semula ${lama}` }).waitFor();
    expect(await jatuhTempo.innerText()).not.toBe(lama);
    await kasubbag.locator('[data-aksi=perpanjang]').waitFor({ state: 'detached' });
    await kasubbag.locator('[data-uji=surat-perpanjangan]', { hasText: 'terbit' }).waitFor();
  });

  test('tanda bukti dapat diunduh sebagai PDF', async () => {
    const surat = desk.locator('[data-uji=surat-tanda-bukti]');
    const unduhan = desk.waitForEvent('download', { timeout: 90_000 });
    await surat.getByRole('button', { name: 'Unduh PDF' }).click({ timeout: 90_000 });
    const isi = await readFile(await (await unduhan).path());
    expect(isi.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });
});
