import type { Locator, Page } from 'playwright-core';
import { SABAR } from './dokumen.js';

export const gambarHalaman = (page: Page): Locator => page.locator('[data-uji=gambar-halaman]');

export async function tungguGambar(page: Page): Promise<void> {
  await gambarHalaman(page).waitFor(SABAR);
  await gambarHalaman(page).evaluate((img) => (img as HTMLImageElement).decode());
}

/** Mean grey of a place of the shown page, 0 = black. */
export const gelap = (page: Page, x: number, y: number, lebar: number, tinggi: number): Promise<number> =>
  gambarHalaman(page).evaluate(
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

/** Draws a mark with the mouse; the place in fractions of the page. */
export async function gambarTanda(
  page: Page,
  x: number,
  y: number,
  lebar: number,
  tinggi: number,
): Promise<void> {
  await gambarHalaman(page).scrollIntoViewIfNeeded();
  const kotak = await page.locator('[data-uji=kanvas]').boundingBox();
  if (!kotak) throw new Error('no canvas');
  await page.mouse.move(kotak.x + x * kotak.width, kotak.y + y * kotak.height);
  await page.mouse.down();
  await page.mouse.move(kotak.x + (x + lebar) * kotak.width, kotak.y + (y + tinggi) * kotak.height, {
    steps: 4,
  });
  await page.mouse.up();
}
