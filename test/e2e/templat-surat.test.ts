import { describe, expect, test } from 'vitest';
import { pakaiPeramban } from './support/peramban.js';

describe('templat surat', () => {
  const { masuk } = pakaiPeramban();

  test('sekretaris mengubah naskah; isi wajib yang dihapus ditolak dengan alasan, lalu versi baru berlaku', async () => {
    const page = await masuk('sekretaris', 'kota-pontianak');
    await page.getByRole('link', { name: 'Templat surat' }).click();
    const baris = page.locator('[data-uji=templat-permintaan-kelengkapan]');
    await baris.getByText('Naskah bawaan berlaku').waitFor();
    await baris.getByRole('button').click();

    const pembuka = page.locator('[name="blok.0.teks"]');
    const asal = await pembuka.inputValue();
    await pembuka.fill('Permohonan Saudara belum lengkap. {{nik}}');
    await page.getByRole('button', { name: 'Simpan sebagai versi baru' }).click();
    await page.getByText('Isian tidak dikenal: {{nik}}.').waitFor();
    expect(await pembuka.getAttribute('aria-invalid')).toBe('true');
    const pesan = page.getByRole('alert').filter({ hasText: 'nomor pendaftaran' });
    await pesan.waitFor();

    await pembuka.fill(`${asal} Terima kasih.`);
    const [unduhan] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Unduh pratinjau PDF' }).click(),
    ]);
    expect(unduhan.suggestedFilename()).toBe('pratinjau-Permintaan-kelengkapan.pdf');
    await page.getByRole('button', { name: 'Simpan sebagai versi baru' }).click();
    await page.getByRole('status').filter({ hasText: 'versi 1 berlaku mulai' }).waitFor();
    await baris.getByText('Versi 1 berlaku sejak').waitFor();
    await page.context().close();
  });

  test('peran lain tidak ditawari dan tidak dapat membukanya', async () => {
    const page = await masuk('desk', 'kota-pontianak');
    expect(await page.getByRole('link', { name: 'Templat surat' }).count()).toBe(0);
    await page.goto(new URL('/templat', page.url()).href);
    await page.getByText('dikelola oleh Admin dan Sekretaris').waitFor();
    await page.context().close();
  });
});
