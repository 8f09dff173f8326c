import { BATAS, LEBAR } from '@ppid/domain/dokumen/batas';
import { adaTinta, pemutih } from '@ppid/domain/dokumen/tinta';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { Tolak, type HasilPeriksa, type HasilRender, type Kemajuan } from './protokol.js';

// Runs in the child process only. Cached pixels of one upload must not count against the memory of the next.
sharp.cache(false);
sharp.concurrency(1);

/** Widest image handed to OCR: A4 at 300 dpi. */
const LEBAR_OCR = 2480;
/** Small photographs are enlarged: tesseract wants letters of about 20 pixels. */
const LEBAR_OCR_MINIMAL = 1400;

const buka = (sumber: string | Buffer, halaman = 1): Sharp =>
  sharp(sumber, { limitInputPixels: BATAS.piksel, failOn: 'truncated', page: halaman - 1 });

export async function tulisCilik(sumber: string | Buffer, keluaran: string): Promise<void> {
  for (const [nama, lebar] of Object.entries(LEBAR)) {
    await buka(sumber)
      .autoOrient()
      .flatten({ background: '#fff' })
      .resize({ width: lebar, height: lebar * 2, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 75 })
      .toFile(path.join(keluaran, `${nama}.webp`));
  }
}

/** A small grey copy, one byte per pixel: enough to judge a page by. */
const salinanAbu = (sumber: string | Buffer, halaman = 1): Promise<Buffer> =>
  buka(sumber, halaman)
    .flatten({ background: '#fff' })
    .resize({ width: 1000, withoutEnlargement: true })
    .greyscale()
    .raw()
    .toBuffer();

export const bertinta = async (sumber: string | Buffer): Promise<boolean> =>
  adaTinta(await salinanAbu(sumber));

/** One page as grey PNG, upright, of a size that OCR reads well. */
export async function tulisUntukOcr(sumber: string | Buffer, halaman: number, ke: string): Promise<void> {
  const { width = 0 } = await buka(sumber, halaman).metadata();
  const lebar = Math.min(LEBAR_OCR, width < LEBAR_OCR_MINIMAL ? width * 2 : width);
  const { a, b } = pemutih(await salinanAbu(sumber, halaman));
  await buka(sumber, halaman)
    .autoOrient()
    .flatten({ background: '#fff' })
    .resize({ width: lebar })
    .greyscale()
    .linear(a, b)
    .png({ compressionLevel: 3 })
    .toFile(ke);
}

/** libvips speaks in sentences; only these two mean something other than a damaged file. */
function terjemahkan(galat: unknown): Tolak {
  const pesan = galat instanceof Error ? galat.message : String(galat);
  if (/pixel limit|dimensions? (?:too|exceed)|too large/i.test(pesan))
    return new Tolak('TERLALU_BANYAK_PIKSEL', pesan);
  return new Tolak('RUSAK', pesan);
}

export async function periksaGambar(berkas: string, keluaran: string): Promise<HasilPeriksa> {
  try {
    const meta = await sharp(berkas, { limitInputPixels: false, failOn: 'truncated' }).metadata();
    if ((meta.width ?? 0) * (meta.pageHeight ?? meta.height ?? 0) > BATAS.piksel) {
      throw new Tolak('TERLALU_BANYAK_PIKSEL', `${meta.width}x${meta.height}`);
    }
    // Only a TIFF has pages; an animated WebP has frames, of which the first is the document.
    const halaman = meta.format === 'tiff' ? (meta.pages ?? 1) : 1;
    if (halaman > BATAS.halaman) throw new Tolak('TERLALU_BANYAK_HALAMAN', String(halaman));
    await tulisCilik(berkas, keluaran);
    const nomor = Array.from({ length: halaman }, (_, i) => i + 1);
    return { kerja: 'periksa', halaman, teks: nomor.map(() => ''), perluOcr: nomor, sampulKosong: false };
  } catch (galat) {
    throw galat instanceof Tolak ? galat : terjemahkan(galat);
  }
}

export async function renderGambar(
  berkas: string,
  keluaran: string,
  halaman: readonly number[],
  kemajuan: Kemajuan,
): Promise<HasilRender> {
  const hasil: HasilRender = { kerja: 'render', halaman: [] };
  for (const no of halaman) {
    const gambar = path.join(keluaran, `${no}.png`);
    try {
      await tulisUntukOcr(berkas, no, gambar);
      hasil.halaman.push({ no, gambar });
    } catch {
      // A later page of a TIFF may be broken; the other pages are still worth reading.
      hasil.halaman.push({ no, gambar: null });
    }
    kemajuan(hasil.halaman.length);
  }
  return hasil;
}
