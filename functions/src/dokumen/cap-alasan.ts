import sharp from 'sharp';
import { berkasHuruf } from './huruf.js';

/** 9 pt on A4 at 200 dpi, and the least that can still be read. */
const TINGGI_CAP = 25;
const TINGGI_MINIMAL = 15;
/** Room left around the letters. */
export const TEPI_CAP = { datar: 6, tegak: 4 } as const;

const dibuat = new Map<string, Promise<Buffer>>();

const tulis = (teks: string): Promise<Buffer> =>
  sharp({
    text: {
      text: `<span foreground="#ffffff">${teks}</span>`,
      fontfile: berkasHuruf(),
      font: 'Roboto Medium 48',
      rgba: true,
      dpi: 72,
    },
  })
    .png()
    .toBuffer();

/** `teks` in white for a black box of this size in px; null where it would not fit legibly. */
export async function gambarCap(teks: string, lebar: number, tinggi: number): Promise<Buffer | null> {
  const height = Math.min(TINGGI_CAP, tinggi - 2 * TEPI_CAP.tegak);
  if (height < TINGGI_MINIMAL) return null;
  const induk = dibuat.get(teks) ?? tulis(teks);
  dibuat.set(teks, induk);
  const { data, info } = await sharp(await induk)
    .resize({ height })
    .png()
    .toBuffer({ resolveWithObject: true });
  return info.width + 2 * TEPI_CAP.datar <= lebar ? data : null;
}
