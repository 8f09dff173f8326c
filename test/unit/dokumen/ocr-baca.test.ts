import { afterAll, describe, expect, test, vi } from 'vitest';
import type { Worker as UtasKerja } from 'node:worker_threads';
import { bacaGambar, tutupOcr } from '../../../functions/src/dokumen/ocr.js';
import { Pekerja } from '../../../functions/src/dokumen/ocr-pekerja.js';
import { dariPgm, kePgm } from '../../../functions/src/dokumen/pgm.js';
import { galatHuruf } from '../../fixtures/cer.js';
import { BENIH_UJI, buatLembar, cetakLembar } from '../../fixtures/pemindai/lembar.js';
import { ubah, type Ragam } from '../../fixtures/pemindai/ubah.js';

// Real reading: a page takes two seconds of computing, much longer where the machine is shared.
vi.setConfig({ testTimeout: 240_000 });
afterAll(() => tutupOcr());

async function baca(benih: number, ragam: Ragam) {
  const lembar = await buatLembar(benih);
  const { teks, keyakinan, putaran } = await bacaGambar(
    kePgm(await ubah(await cetakLembar(lembar), ragam, benih)),
  );
  return { galat: galatHuruf(lembar.teks, teks), keyakinan, putaran };
}

// One page may be worse than the mean that the bench looks at.
describe('a held-out page', () => {
  test.each([
    ['bersih', 0, 0.02, 0],
    ['bersih', 1, 0.02, 0],
    ['bintik', 2, 0.03, 0],
    ['bayangan', 3, 0.03, 0],
    ['pudar', 4, 0.03, 0],
    ['miring5', 5, 0.03, 0],
    ['putar90', 6, 0.03, 270],
    ['putar180', 7, 0.03, 180],
  ] as const)('%s (seed +%d) is read with an error of at most %d', async (ragam, benih, batas, putaran) => {
    const hasil = await baca(BENIH_UJI + benih, ragam);
    expect(hasil.galat).toBeLessThanOrEqual(batas);
    expect(hasil.putaran).toBe(putaran);
    expect(hasil.keyakinan).toBeGreaterThan(75);
  });
});

test('a blank sheet is nothing, for certain, and needs no reader', async () => {
  const mulai = vi.spyOn(Pekerja.prototype, 'baca');
  const putih = kePgm({ data: new Uint8Array(800 * 1100).fill(0xee), lebar: 800, tinggi: 1100 });
  expect(await bacaGambar(putih)).toEqual({ teks: '', keyakinan: 100, putaran: 0 });
  expect(mulai).not.toHaveBeenCalled();
});

test('what is no picture is an error, and the next page is read', async () => {
  await expect(bacaGambar(Buffer.from('bukan gambar'))).rejects.toThrow();
  expect((await baca(BENIH_UJI + 1, 'bersih')).galat).toBeLessThanOrEqual(0.02);
});

test.each([
  ['cut off', (b: Buffer) => b.subarray(0, -1)],
  ['longer than its head says', (b: Buffer) => Buffer.concat([b, Buffer.of(0)])],
  ['of no width', () => Buffer.from('P5\n0 5\n255\n')],
  ['larger than any page', () => Buffer.from('P5\n99999 99999\n255\n')],
])('a picture %s is refused', (_, rusak) => {
  const utuh = { data: Uint8Array.of(1, 2, 3, 4, 5, 6), lebar: 3, tinggi: 2 };
  const { data, ...ukuran } = dariPgm(kePgm(utuh));
  expect({ ...ukuran, data: Uint8Array.from(data) }).toEqual(utuh);
  expect(() => dariPgm(rusak(kePgm(utuh)))).toThrow('no PGM');
});

describe('a reader', () => {
  const pita = { data: new Uint8Array(300 * 60).fill(255), lebar: 300, tinggi: 60 };
  for (let x = 20; x < 280; x += 12)
    for (let y = 20; y < 40; y++) pita.data.fill(0, y * 300 + x, y * 300 + x + 6);

  test('that hangs is given up, and a new one reads on', async () => {
    const pekerja = new Pekerja();
    await pekerja.baca(pita);
    const mesin = (await Reflect.get(pekerja, 'mesin')) as { worker: UtasKerja };
    // Its work never reaches it.
    mesin.worker.postMessage = () => undefined;
    await expect(pekerja.baca(pita, 50)).rejects.toThrow('longer than 50 ms');
    expect(await pekerja.baca(pita)).toHaveProperty('keyakinan');
    await pekerja.tutup();
  });

  test('that dies in the middle is an error of that page only', async () => {
    const pekerja = new Pekerja();
    await pekerja.baca(pita);
    const mesin = (await Reflect.get(pekerja, 'mesin')) as { worker: UtasKerja };
    const membaca = pekerja.baca(pita);
    void mesin.worker.terminate();
    await expect(membaca).rejects.toThrow('reader ended');
    expect(await pekerja.baca(pita)).toHaveProperty('keyakinan');
    await pekerja.tutup();
  });
});
