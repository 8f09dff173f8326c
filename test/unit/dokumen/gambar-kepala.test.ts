import { BATAS } from '@ppid/domain/dokumen/batas';
import { TIPE_DIDUKUNG, type TipeGambar } from '@ppid/domain/dokumen/tipe';
import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { nilaiKepala } from '../../../functions/src/dokumen/kepala.js';
import { Pembaca } from '../../../functions/src/dokumen/pembaca.js';
import { Tolak } from '../../../functions/src/dokumen/protokol.js';
import { buatTiff } from '../../fixtures/buat-tiff.js';

const TIPE = TIPE_DIDUKUNG.filter((t): t is TipeGambar => t.startsWith('image/'));
const kepala = (isi: Buffer, tipe: TipeGambar): ReturnType<typeof nilaiKepala> =>
  nilaiKepala(Pembaca.bita(isi), tipe, BATAS);
const gambar = (lebar: number, tinggi: number): sharp.Sharp =>
  sharp({ create: { width: lebar, height: tinggi, channels: 3, background: '#abc' } });

describe('the header of a sound picture', () => {
  test.each<[TipeGambar, () => Promise<Buffer>, number]>([
    ['image/jpeg', () => gambar(330, 210).jpeg().toBuffer(), 0],
    // Two bytes for each coefficient: brightness 336 × 216, the two colours at half of that.
    [
      'image/jpeg',
      () => gambar(330, 210).jpeg({ progressive: true }).toBuffer(),
      2 * (336 * 216 + 2 * 168 * 112),
    ],
    ['image/png', () => gambar(330, 210).png().toBuffer(), 0],
    ['image/png', () => gambar(330, 210).png({ progressive: true }).toBuffer(), 330 * 210 * 3],
    ['image/webp', () => gambar(330, 210).webp().toBuffer(), 0],
    ['image/webp', () => gambar(330, 210).webp({ lossless: true }).toBuffer(), 330 * 210 * 4],
    ['image/webp', () => gambar(330, 210).withMetadata({ density: 72 }).webp().toBuffer(), 0],
    ['image/tiff', () => gambar(330, 210).tiff().toBuffer(), 0],
    [
      'image/tiff',
      () => gambar(330, 210).tiff({ tile: true, tileWidth: 128, tileHeight: 64 }).toBuffer(),
      384 * 64 * 3,
    ],
  ])('%s %#', async (tipe, buat, perlu) => {
    expect(kepala(await buat(), tipe)).toMatchObject({ lebar: 330, tinggi: 210, jumlah: 1, perlu });
  });

  test('of a HEIC photo', async () => {
    const foto = await readFile(path.join(import.meta.dirname, '../../fixtures/dokumen/contoh.heic'));
    expect(kepala(foto, 'image/heic')).toMatchObject({ lebar: 400, tinggi: 300 });
  });

  test.each([false, true])('of a TIFF counts its pages and names the largest (BigTIFF: %s)', (besar) => {
    const isi = Buffer.alloc(40_000);
    const tiff = buatTiff(
      [20, 200, 100].map((lebar) => ({ lebar, tinggi: 200, isi })),
      'selesai',
      besar,
    );
    expect(kepala(tiff, 'image/tiff')).toEqual({ lebar: 200, tinggi: 200, jumlah: 3, perlu: 0 });
  });
});

test('whatever the bytes are, the reader ends, and with a refusal at the worst', async () => {
  const foto = await readFile(path.join(import.meta.dirname, '../../fixtures/dokumen/contoh.heic'));
  const sah: Record<TipeGambar, Buffer> = {
    'image/jpeg': await gambar(40, 30).jpeg({ progressive: true }).toBuffer(),
    'image/png': await gambar(40, 30).png().toBuffer(),
    'image/webp': await gambar(40, 30).webp({ lossless: true }).toBuffer(),
    'image/tiff': buatTiff([1, 2, 3].map(() => ({ lebar: 4, tinggi: 4, isi: Buffer.alloc(16) }))),
    'image/heic': foto,
  };
  fc.assert(
    fc.property(
      fc.constantFrom(...TIPE),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }),
      fc.nat(),
      (tipe, ubahan, potong) => {
        const isi = Buffer.from(sah[tipe]);
        for (const [di, nilai] of ubahan) isi[di % Math.min(isi.length, 700)] = nilai;
        try {
          const hasil = kepala(isi.subarray(0, potong % 3 === 0 ? potong % isi.length : isi.length), tipe);
          expect(hasil.lebar * hasil.tinggi).toBeLessThanOrEqual(BATAS.piksel);
        } catch (galat) {
          if (!(galat instanceof Tolak)) throw galat;
        }
      },
    ),
    { numRuns: 3_000 },
  );
});
