import { LEBAR, type Lebar } from '@ppid/domain/dokumen/batas';
import { adaTinta, kelabu } from '@ppid/domain/dokumen/tinta';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';

// Runs in the child process only. Cached pixels of one upload must not count against the memory of the next.
sharp.cache(false);
sharp.concurrency(1);

/** Decoded pixels without transparency, one byte (grey) or three (RGB) each. */
export interface Mentah {
  data: Buffer;
  width: number;
  height: number;
  channels: 1 | 3;
}

/**
 * WebP's own middle way (4) takes 2.4 times as long as 2 for 2 % less. A small picture is some 17 KB: there the quickest way
 * costs 2 KB and saves a third of the time.
 */
const webp = (lebar: Lebar) => ({ quality: 75, effort: lebar === LEBAR.kecil ? 0 : 2 });

export const dariMentah = ({ data, ...raw }: Mentah): Sharp => sharp(data, { raw });

/** Decodes once, no wider than `lebar`, not enlarged: what is judged, written and shrunk further are the same pixels. */
export async function uraikan(gambar: Sharp, lebar: number): Promise<Mentah> {
  const { data, info } = await gambar
    .clone()
    .flatten({ background: '#fff' })
    .resize({ width: lebar, height: lebar * 4, fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: info.channels === 1 ? 1 : 3 };
}

/** An encoded picture decoded and turned. @throws Error when its data is damaged or it has more pixels than `piksel`. */
export function uraikanBita(isi: Buffer, lebar: number, piksel: number, putar = 0): Promise<Mentah> {
  const gambar = sharp(isi, { limitInputPixels: piksel, failOn: 'truncated' });
  return uraikan(putar === 0 ? gambar : gambar.rotate(putar), lebar);
}

/** A page as WebP, not enlarged. */
export async function tulisWebp(gambar: Sharp, lebar: Lebar, ke: string): Promise<void> {
  await gambar
    .clone()
    .flatten({ background: '#fff' })
    .resize({ width: lebar, height: lebar * 2, fit: 'inside', withoutEnlargement: true })
    .webp(webp(lebar))
    .toFile(ke);
}

/** kecil.webp and besar.webp of the first page, the smaller one from the pixels of the larger. */
export async function tulisCilik(gambar: Sharp, keluaran: string): Promise<void> {
  const mentah = await uraikan(gambar, LEBAR.besar);
  for (const nama of ['besar', 'kecil'] as const)
    await tulisWebp(dariMentah(mentah), LEBAR[nama], path.join(keluaran, `${nama}.webp`));
}

export const mentahBertinta = ({ data, channels }: Mentah): boolean =>
  adaTinta(channels === 1 ? data : kelabu(data));

/** Whether anything is to be seen, judged by a small grey copy, one byte per pixel. */
export async function bertinta(gambar: Sharp): Promise<boolean> {
  return mentahBertinta(await uraikan(gambar.clone().greyscale(), 1000));
}

/** A white A4 sheet: what stands in for a page that cannot be shown. */
export const lembarPutih = (): Sharp =>
  sharp({ create: { width: 905, height: 1280, channels: 3, background: '#fff' } });
