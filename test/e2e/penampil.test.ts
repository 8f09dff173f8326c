import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pdfRahasia, TERBUKA } from '../fixtures/rahasia.js';
import { akun, daftarkan, masukSebagai } from './support/aplikasi.js';
import { periksaAkses, temuan } from './support/axe.js';
import { launchPeramban } from './support/peramban.js';

const SABAR = { timeout: 120_000 };
const RAHASIA = '3171010101900001';

const gambar = (page: Page) => page.locator('[data-uji=gambar-halaman]');

async function tungguGambar(page: Page): Promise<void> {
  await gambar(page).waitFor(SABAR);
  await gambar(page).evaluate((img) => (img as HTMLImageElement).decode());
}

/** Mean grey of a place of the shown page, 0 = black. */
const gelap = (page: Page, x: number, y: number, lebar: number, tinggi: number): Promise<number> =>
  gambar(page).evaluate(
    (el, [x, y, lebar, tinggi]) => {
      const img = el as HTMLImageElement;
      const kanvas = document.createElement('canvas');
      [kanvas.width, kanvas.height] = [img.naturalWidth, img.naturalHeight];
      const konteks = kanvas.getContext('2d') as CanvasRenderingContext2D;
      konteks.drawImage(img, 0, 0);
      const [w, h] = [img.naturalWidth, img.naturalHeight];
      const { data } = konteks.getImageData(x * w, y * h, lebar * w, tinggi * h);
      return data.reduce((jumlah, nilai, i) => jumlah + (i % 4 === 1 ? nilai : 0), 0) / (data.length / 4);
    },
    [x, y, lebar, tinggi] as const,
  );

async function gambarTanda(page: Page, x: number, y: number, lebar: number, tinggi: number): Promise<void> {
  await gambar(page).scrollIntoViewIfNeeded();
  const kotak = await page.locator('[data-uji=kanvas]').boundingBox();
  if (!kotak) throw new Error('no canvas');
  await page.mouse.move(kotak.x + x * kotak.width, kotak.y + y * kotak.height);
  await page.mouse.down();
  await page.mouse.move(kotak.x + (x + lebar) * kotak.width, kotak.y + (y + tinggi) * kotak.height, {
    steps: 4,
  });
  await page.mouse.up();
}

describe('penampil dan penghitaman', () => {
  let browser: Browser;
  let desk: Page;
  let ppid: Page;
  beforeAll(async () => {
    browser = await launchPeramban();
    desk = await masukSebagai(browser, akun('desk'));
    await daftarkan(desk, { nama: 'Sari Contoh', rincian: 'Notula rapat pleno penetapan' });
    const formulir = desk.getByRole('form', { name: 'Unggah dokumen' });
    await formulir.getByLabel('Kategori').selectOption('lampiran');
    await formulir
      .getByLabel('File pindaian')
      .setInputFiles({ name: 'notula.pdf', mimeType: 'application/pdf', buffer: pdfRahasia(RAHASIA) });
    await formulir.getByRole('button', { name: 'Unggah' }).click();
  }, 180_000);
  afterAll(() => browser.close());

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
          gambar(desk)
            .evaluate((img) => (img as HTMLImageElement).naturalWidth)
            .catch(() => 0),
        SABAR,
      )
      .toBe(2400);
    await desk.getByRole('button', { name: 'Halaman 5' }).click();
    await desk.getByText('Halaman 5 dari 5').waitFor();
    await tungguGambar(desk);
  }, 240_000);

  test.each([
    [1280, 900],
    [390, 780],
  ])('selebar %i piksel tanpa temuan axe dan tanpa gulir ke samping', async (width, height) => {
    await desk.setViewportSize({ width, height });
    await periksaAkses(desk);
  });

  test('dua tanda digambar, diterapkan PPID, dan salinannya dibuka', async () => {
    ppid = await masukSebagai(browser, akun('ppid'));
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
    await ppid.getByRole('button', { name: 'Terapkan…' }).click();
    await ppid.getByRole('dialog').getByText('2 tanda', { exact: true }).waitFor();
    await ppid.getByRole('button', { name: 'Ya, terapkan' }).click();
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
