import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { pdfRahasia, TERBUKA } from '../fixtures/rahasia.js';
import { daftarkan } from './support/aplikasi.js';
import { periksaAkses, temuan } from './support/axe.js';
import { barisDokumen, formulirUnggah, kirimFile, pilihFile, SABAR } from './support/dokumen.js';
import { gambarHalaman, gambarTanda, gelap, tungguGambar } from './support/penampil.js';
import { pakaiPeramban } from './support/peramban.js';

const RAHASIA = '3171010101900001';

describe('penampil dan penghitaman', () => {
  const { masuk } = pakaiPeramban();
  let desk: Page;
  let ppid: Page;
  beforeAll(async () => {
    desk = await masuk('desk');
    await daftarkan(desk, { nama: 'Sari Contoh', rincian: 'Notula rapat pleno penetapan' });
    const notula = { name: 'notula.pdf', mimeType: 'application/pdf', buffer: pdfRahasia(RAHASIA) };
    await pilihFile(formulirUnggah(desk), 'lampiran', notula);
    await kirimFile(formulirUnggah(desk));
  }, 180_000);

  test('membuka, pindah halaman, memperbesar, dan membaca teks', async () => {
    await desk.getByRole('link', { name: 'Lihat: notula.pdf' }).click(SABAR);
    await tungguGambar(desk);
    await desk.getByText('Halaman 1 dari 5').waitFor();
    await desk.getByLabel('Teks halaman').getByText(RAHASIA).first().waitFor(SABAR);
    await desk.keyboard.press('PageDown');
    await desk.getByText('Halaman 2 dari 5').waitFor();
    expect(desk.url()).toContain('halaman=2');
    await tungguGambar(desk);
    await desk.keyboard.press('+');
    await desk.keyboard.press('+');
    await expect
      .poll(
        () =>
          gambarHalaman(desk)
            .evaluate((img) => (img as HTMLImageElement).naturalWidth)
            .catch(() => 0),
        SABAR,
      )
      .toBe(2400);
    await desk.getByRole('button', { name: 'Halaman 5' }).click();
    await desk.getByText('Halaman 5 dari 5').waitFor();
    await tungguGambar(desk);
  }, 240_000);

  test('dari pencarian ke halamannya: kata yang dicari disorot, juga setelah pindah halaman', async () => {
    await desk.getByRole('link', { name: 'Kembali ke berkas' }).click();
    await barisDokumen(desk, 'notula.pdf').getByText('Semua tahap selesai').waitFor(SABAR);
    await desk.keyboard.press('/');
    await desk.getByRole('searchbox').fill(RAHASIA);
    await desk.keyboard.press('Enter');
    await desk.locator('[data-uji=temuan-halaman]').getByRole('link').first().click();
    const teks = (no: number) => desk.getByRole('region', { name: `Teks halaman ${no}` });
    for (const no of [1, 2]) {
      await desk.getByRole('button', { name: `Halaman ${no}` }).click();
      await teks(no).locator('mark').first().waitFor();
      expect(new Set(await teks(no).locator('mark').allInnerTexts())).toEqual(new Set([RAHASIA]));
    }
    await desk.goto(desk.url().replace(/cari=[^&]*/, 'cari=tidakada'));
    await teks(2).getByText(RAHASIA).waitFor();
    expect(await teks(2).locator('mark').count()).toBe(0);
  });

  test.each([
    [1280, 900],
    [390, 780],
  ])('selebar %i piksel tanpa temuan axe dan tanpa gulir ke samping', async (width, height) => {
    await desk.setViewportSize({ width, height });
    await periksaAkses(desk);
  });

  test('dua tanda digambar, diterapkan PPID, dan salinannya dibuka', async () => {
    ppid = await masuk('ppid');
    await ppid.goto(desk.url().replace(/halaman=\d+/, 'halaman=1'));
    await tungguGambar(ppid);
    await ppid.getByRole('button', { name: 'Hitamkan' }).click();
    await ppid.getByLabel('Alasan untuk tanda berikutnya').selectOption('17.h.3');
    await gambarTanda(ppid, 0.15, 0.14, 0.4, 0.04);
    await ppid.keyboard.press('PageDown');
    await ppid.getByText('Halaman 2 dari 5').waitFor();
    await tungguGambar(ppid);
    await gambarTanda(ppid, 0.8, 0.1, 0.1, 0.5);
    expect(await ppid.locator('[data-uji=baris-tanda]').count()).toBe(2);
    expect(await temuan(ppid)).toEqual([]);
    await ppid.getByRole('button', { name: 'Simpan konsep' }).click();
    await ppid.getByText('Tersimpan: 2 tanda pada 2 halaman.').waitFor(SABAR);
    await ppid.getByRole('button', { name: 'Buat salinan yang dihitamkan…' }).click();
    await ppid.getByRole('dialog').getByText('2 tanda', { exact: true }).waitFor();
    await ppid.getByRole('button', { name: 'Ya, buat salinan' }).click();
    await ppid.getByRole('link', { name: 'Buka salinan yang dihitamkan' }).click(SABAR);
    await ppid.getByRole('heading', { name: 'notula (dihitamkan).pdf' }).waitFor(SABAR);
    await tungguGambar(ppid);
    expect(await gelap(ppid, 0.3, 0.145, 0.24, 0.03)).toBeLessThan(30);
    expect(await gelap(ppid, 0.1, 0.6, 0.5, 0.2)).toBeGreaterThan(240);
    const teks = (no: number) => ppid.getByRole('region', { name: `Teks halaman ${no}` });
    await teks(1).getByText(TERBUKA).first().waitFor(SABAR);
    // Page 1 shows it twice and one place was marked; on page 2 the only one.
    expect((await teks(1).innerText()).split(RAHASIA)).toHaveLength(2);
    await ppid.keyboard.press('PageDown');
    await teks(2).getByText(TERBUKA).first().waitFor(SABAR);
    expect(await teks(2).innerText()).not.toContain(RAHASIA.slice(4, 12));
  }, 300_000);

  test('tanda orang lain yang disimpan sementara itu digabung, tidak ada yang hilang', async () => {
    await ppid.goto(desk.url());
    await desk.setViewportSize({ width: 1280, height: 900 });
    for (const page of [desk, ppid]) {
      await tungguGambar(page);
      await page.getByRole('button', { name: 'Hitamkan' }).click();
      await page.getByLabel('Alasan untuk tanda berikutnya').selectOption('17.b');
      // By keyboard alone: a mark in the middle, moved by the arrow keys.
      await page.getByRole('button', { name: /^Tambah tanda/ }).press('Enter');
      await page.locator('[data-uji=tanda-hitam]').first().press('ArrowDown');
    }
    await desk.getByRole('button', { name: 'Simpan konsep' }).click();
    await ppid.getByText('Tanda Anda digabung dengan yang baru').waitFor(SABAR);
    expect(await ppid.locator('[data-uji=baris-tanda]').count()).toBe(2);
    await ppid.getByRole('button', { name: 'Simpan konsep' }).click();
    await desk.locator('[data-uji=baris-tanda]').nth(1).waitFor(SABAR);
  }, 240_000);
});
