import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { daftarkan } from './support/aplikasi.js';
import { berantai } from './support/berantai.js';
import { gambar } from './support/gambar.js';
import { pakaiPeramban } from './support/peramban.js';

const SABAR = { timeout: 120_000 };
const ALASAN = `Mencocokkan kartu di loket ${Date.now()}`;

describe('data pribadi', () => {
  berantai();
  const { masuk } = pakaiPeramban();
  let desk: Page;
  beforeAll(async () => {
    desk = await masuk('desk');
  });

  test('pindaian identitas tampil sesudah alasan ditulis, bertanda air, tanpa unduhan', async () => {
    await daftarkan(desk, { nama: 'Sari Contoh', rincian: 'Daftar logistik pemilihan per kecamatan' });
    const formulir = desk.getByRole('form', { name: 'Unggah dokumen' });
    await formulir.getByLabel('Kategori').selectOption('identitas');
    const berkas = { name: 'kartu.png', mimeType: 'image/png', buffer: await gambar('CONTOH KARTU') };
    await formulir.getByLabel('File pindaian').setInputFiles(berkas);
    await formulir.getByRole('button', { name: 'Unggah' }).click();
    const baris = desk.locator('[data-uji=dokumen]').filter({ hasText: 'kartu.png' });
    await baris.getByRole('button', { name: 'Lihat (dicatat)' }).click(SABAR);
    expect(await baris.getByRole('img').count()).toBe(0);
    expect(await baris.getByRole('button', { name: 'Unduh asli' }).count()).toBe(0);
    const dialog = desk.getByRole('dialog');
    await dialog.getByLabel('Alasan membuka').fill(ALASAN);
    await dialog.getByRole('button', { name: 'Buka' }).click();
    await dialog.getByRole('img', { name: 'bertanda air' }).waitFor(SABAR);
    await dialog.getByRole('button', { name: 'Tutup' }).click();
  });

  test('PPID melihat pembukaan itu di catatan akses, dan halaman retensi menyebut masa simpan', async () => {
    const ppid = await masuk('ppid');
    await ppid.getByRole('link', { name: 'Catatan akses' }).click();
    const catatan = ppid.getByRole('listitem').filter({ hasText: ALASAN });
    await catatan.getByText('membuka pindaian identitas', { exact: false }).waitFor(SABAR);
    await ppid.getByRole('link', { name: 'Retensi' }).click();
    await ppid.getByText('Pindaian identitas disimpan 14 hari', { exact: false }).waitFor();
  });

  test('desk tidak ditawari kedua halaman itu, dan alamatnya pun tertutup', async () => {
    expect(await desk.getByRole('link', { name: 'Catatan akses' }).count()).toBe(0);
    await desk.goto(new URL('/akses', desk.url()).href);
    await desk.getByText('tidak berwenang membaca catatan akses', { exact: false }).waitFor();
  });
});
