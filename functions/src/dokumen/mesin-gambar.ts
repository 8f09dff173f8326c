import sharp from 'sharp';
import type { Mesin } from './mesin.js';
import { Tolak } from './protokol.js';
import { bertinta } from './tulis.js';

/** libvips speaks in sentences; only these two mean something other than a damaged file. */
function terjemahkan(galat: unknown): Tolak {
  if (galat instanceof Tolak) return galat;
  const pesan = galat instanceof Error ? galat.message : String(galat);
  if (/pixel limit|dimensions? (?:too|exceed)|too large/i.test(pesan))
    return new Tolak('TERLALU_BANYAK_PIKSEL', pesan);
  return new Tolak('RUSAK', pesan);
}

/** JPEG, PNG, TIFF and WebP. */
export const bukaGambar: Mesin = async (berkas, batas) => {
  try {
    const meta = await sharp(berkas, { limitInputPixels: false, failOn: 'truncated' }).metadata();
    if ((meta.width ?? 0) * (meta.pageHeight ?? meta.height ?? 0) > batas.piksel) {
      throw new Tolak('TERLALU_BANYAK_PIKSEL', `${meta.width}x${meta.height}`);
    }
    // Only a TIFF has pages; an animated WebP has frames, of which the first is the document.
    const jumlah = meta.format === 'tiff' ? (meta.pages ?? 1) : 1;
    return {
      jumlah,
      bergambar: true,
      teks: () => Promise.resolve(''),
      async lembar(no) {
        try {
          const opsi = { limitInputPixels: batas.piksel, failOn: 'truncated' as const, page: no - 1 };
          const gambar = sharp(berkas, opsi).autoOrient();
          return { gambar, tinta: (await bertinta(gambar)) ? ('ada' as const) : ('kosong' as const) };
        } catch (galat) {
          throw terjemahkan(galat);
        }
      },
      tutup: () => Promise.resolve(),
    };
  } catch (galat) {
    throw terjemahkan(galat);
  }
};
