import { LEBAR, type Lebar } from '@ppid/domain/dokumen/batas';
import { adaTinta } from '@ppid/domain/dokumen/tinta';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';

// Runs in the child process only. Cached pixels of one upload must not count against the memory of the next.
sharp.cache(false);
sharp.concurrency(1);

/** A page as WebP, not enlarged. */
export async function tulisWebp(gambar: Sharp, lebar: Lebar, ke: string): Promise<void> {
  await gambar
    .clone()
    .flatten({ background: '#fff' })
    .resize({ width: lebar, height: lebar * 2, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 75 })
    .toFile(ke);
}

/** kecil.webp and besar.webp of the first page. */
export async function tulisCilik(gambar: Sharp, keluaran: string): Promise<void> {
  for (const nama of ['kecil', 'besar'] as const)
    await tulisWebp(gambar, LEBAR[nama], path.join(keluaran, `${nama}.webp`));
}

/** Whether anything is to be seen, judged by a small grey copy, one byte per pixel. */
export async function bertinta(gambar: Sharp): Promise<boolean> {
  const abu = await gambar
    .clone()
    .flatten({ background: '#fff' })
    .resize({ width: 1000, withoutEnlargement: true })
    .greyscale()
    .raw()
    .toBuffer();
  return adaTinta(abu);
}

/** A white A4 sheet: what stands in for a page that cannot be shown. */
export const lembarPutih = (): Sharp =>
  sharp({ create: { width: 905, height: 1280, channels: 3, background: '#fff' } });
