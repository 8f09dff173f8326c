import type { TipeGambar } from '@ppid/domain/dokumen/tipe';
import { copyFile, open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { periksaKepala, type Kepala } from './kepala.js';
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
  async (asli, batas) => {
    const { jumlah, putus } = periksaKepala(asli, tipe, batas);
    const berkas = putus ? await akhiriRantai(asli, putus) : asli;
    return {
      jumlah,
      bergambar: true,
      teks: () => Promise.resolve(''),
      async lembar(no, lebar): Promise<Lembar> {
        try {
          // One pass through the file, line by line: what follows works on a copy of the size that was asked for.
          const { data, info } = await sharp(berkas, {
            limitInputPixels: batas.piksel,
            // Below this a strip that cannot be read is shown as an empty one.
            failOn: 'error',
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
    };
  };

/**
 * A copy whose chain of pages ends where it breaks off: libtiff would refuse the sound pages too. It lies in the folder
 * of the job, like everything this process writes.
 */
async function akhiriRantai(berkas: string, { di, panjang }: NonNullable<Kepala['putus']>): Promise<string> {
  const salinan = path.join(tmpdir(), 'dirangkai.tif');
  await copyFile(berkas, salinan);
  const pegangan = await open(salinan, 'r+');
  await pegangan.write(Buffer.alloc(panjang), 0, panjang, di);
  await pegangan.close();
  return salinan;
}
