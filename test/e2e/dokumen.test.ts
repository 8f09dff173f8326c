import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { akun, daftarkan, masukSebagai } from './support/aplikasi.js';
import { gambar } from './support/gambar.js';
import { launchPeramban } from './support/peramban.js';

const SABAR = { timeout: 120_000 };

async function unggah(
  page: Page,
  kategori: string,
  name: string,
  mimeType: string,
  buffer: Buffer,
): Promise<void> {
  const formulir = page.getByRole('form', { name: 'Unggah dokumen' });
  await formulir.getByLabel('Kategori').selectOption(kategori);
  await formulir.getByLabel('Berkas pindaian').setInputFiles({ name, mimeType, buffer });
  await formulir.getByRole('button', { name: 'Unggah' }).click();
}

describe('dokumen berkas', () => {
  let browser: Browser;
  let desk: Page;
  beforeAll(async () => {
    browser = await launchPeramban();
    desk = await masukSebagai(browser, akun('desk'));
    await daftarkan(desk, { nama: 'Sari Contoh', rincian: 'Peta daerah pemilihan provinsi' });
  });
  afterAll(() => browser.close());

  const dokumen = (nama: string) => desk.locator('[data-uji=dokumen]').filter({ hasText: nama });

  test('gambar yang diunggah tampil sebagai gambar kecil dan teksnya terbaca', async () => {
    await unggah(desk, 'lampiran', 'permohonan.png', 'image/png', await gambar('PERMOHONAN INFORMASI'));
    await dokumen('permohonan.png').getByRole('img').waitFor(SABAR);
    await dokumen('permohonan.png').getByRole('button', { name: 'Baca teks' }).click(SABAR);
    await desk.getByRole('dialog').getByText('PERMOHONAN', { exact: false }).first().waitFor(SABAR);
    await desk.getByRole('dialog').getByRole('button', { name: 'Tutup' }).click();
  });

  test('berkas yang bukan seperti namanya ditolak dengan alasan', async () => {
    await unggah(desk, 'lampiran', 'palsu.pdf', 'application/pdf', Buffer.from('ini bukan PDF sama sekali'));
    await dokumen('palsu.pdf').getByText('Ditolak').waitFor(SABAR);
    await dokumen('palsu.pdf').locator('.galat').waitFor();
  });

  test('jenis berkas yang tidak diterima ditolak sebelum dikirim', async () => {
    await unggah(desk, 'lampiran', 'catatan.txt', 'text/plain', Buffer.from('catatan'));
    await desk.getByRole('alert').filter({ hasText: 'Hanya PDF' }).waitFor();
  });
});
