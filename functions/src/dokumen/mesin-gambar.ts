import type { TipeGambar } from '@ppid/domain/dokumen/tipe';
import sharp from 'sharp';
import { periksaKepala } from './kepala.js';
import type { Lembar, Mesin } from './mesin.js';
import { Tolak } from './protokol.js';
import { bertinta } from './tulis.js';

// Runs in the child process only.

/** A receipt is longer than it is wide; beyond three times its width nobody could read it on one sheet. */
const PALING_TINGGI = 3;

/** libvips speaks in sentences; only these two mean something other than a damaged file. */
function terjemahkan(galat: unknown): Tolak {
  if (galat instanceof Tolak) return galat;
  const pesan = galat instanceof Error ? galat.message : String(galat);
  if (/pixel limit|dimensions? (?:too|exceed)|too large/i.test(pesan))
    return new Tolak('TERLALU_BANYAK_PIKSEL', pesan);
  return new Tolak('RUSAK', pesan);
}

/** JPEG, PNG, TIFF and WebP. */
export const bukaGambar =
  (tipe: TipeGambar): Mesin =>
  (berkas, batas) => {
    const { jumlah } = periksaKepala(berkas, tipe, batas);
    return Promise.resolve({
      jumlah,
      bergambar: true,
      teks: () => Promise.resolve(''),
      async lembar(no, lebar): Promise<Lembar> {
        try {
          // One pass through the file, line by line: what follows works on a copy of the size that was asked for.
          const { data, info } = await sharp(berkas, {
            limitInputPixels: batas.piksel,
            failOn: 'truncated',
            page: no - 1,
          })
            .autoOrient()
            .flatten({ background: '#fff' })
            .resize({ width: lebar, height: lebar * PALING_TINGGI, fit: 'inside', withoutEnlargement: true })
            .raw()
            .toBuffer({ resolveWithObject: true });
          const { width, height, channels } = info;
          const gambar = sharp(data, { raw: { width, height, channels } });
          return { gambar, tinta: (await bertinta(gambar)) ? 'ada' : 'kosong' };
        } catch (galat) {
          throw terjemahkan(galat);
        }
      },
      tutup: () => Promise.resolve(),
    });
  };
