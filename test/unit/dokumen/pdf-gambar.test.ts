import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { jbig2, type Bit } from '../../fixtures/jbig2.js';
import {
  abu,
  DELAPAN_BIT,
  FAKS,
  faks,
  faksG3,
  jpegPola,
  polaBit,
  putihBit,
  rakitPdf,
  SATU_BIT,
  type GambarUji,
} from '../../fixtures/pdf-rakit.js';
import { denganPdf, lihat } from './pdf-bantu.js';

const ukuran = { lebar: 800, tinggi: 1104 };
const sandi = {
  'JBIG2, arithmetic': (b: Bit) => Promise.resolve(jbig2(b)),
  'JBIG2, MMR': async (b: Bit) => jbig2(b, await faks(b)),
  'CCITT group 4': faks,
  Flate: (b: Bit) => Promise.resolve(deflateSync(abu(b))),
  JPEG: jpegPola,
};
const KAMUS: Record<keyof typeof sandi, string> = {
  'JBIG2, arithmetic': `${SATU_BIT} /Filter /JBIG2Decode`,
  'JBIG2, MMR': `${SATU_BIT} /Filter /JBIG2Decode`,
  'CCITT group 4': `${SATU_BIT} ${FAKS}`,
  Flate: `${DELAPAN_BIT} /Filter /FlateDecode`,
  JPEG: `${DELAPAN_BIT} /Filter /DCTDecode`,
};
type Nama = keyof typeof sandi;
const semua = Object.keys(sandi) as Nama[];

const gambar = async (nama: Nama, bit: Bit, potong?: number): Promise<GambarUji> => ({
  ...ukuran,
  data: (await sandi[nama](bit)).subarray(0, potong),
  kamus: KAMUS[nama],
});
const satu = async (nama: Nama, bit: Bit, potong?: number): Promise<Buffer> =>
  rakitPdf([{ gambar: await gambar(nama, bit, potong) }]);

describe('a scan comes out as it is', () => {
  test.each(semua)('%s', async (nama) => {
    await denganPdf(await satu(nama, polaBit()), async (pdf) => {
      const p = await lihat(pdf);
      expect(p.tinta).toBe('ada');
      expect([p.lebar, p.tinggi]).toEqual([800, 1104]);
      // The block, the paper beside it, the bar, the paper in the middle.
      expect([p.abu(0.25, 0.13), p.abu(0.77, 0.8)].every((nilai) => nilai < 20)).toBe(true);
      expect([p.abu(0.5, 0.13), p.abu(0.5, 0.5), p.abu(0.7, 0.8)].every((nilai) => nilai > 235)).toBe(true);
      // No more than there is.
      expect((await lihat(pdf, 1, 2400)).lebar).toBe(800);
      expect((await lihat(pdf, 1, 320)).lebar).toBe(320);
    });
  });

  test('CCITT group 3', async () => {
    await denganPdf(rakitPdf([{ gambar: faksG3() }]), async (pdf) => {
      const p = await lihat(pdf, 1, 768);
      expect(p.tinta).toBe('ada');
      expect([p.abu(0.2, 0.17) < 20, p.abu(0.6, 0.17) > 235, p.abu(0.2, 0.4) > 235]).toEqual([
        true,
        true,
        true,
      ]);
    });
  });
});

describe('a page without ink', () => {
  test.each(semua)('is blank when its %s picture is white', async (nama) => {
    expect(await denganPdf(await satu(nama, putihBit()), lihat)).toMatchObject({ tinta: 'kosong' });
  });

  test.each<[string, Nama, number]>([
    ['JBIG2 cut off before its region', 'JBIG2, arithmetic', 40],
    ['JBIG2 of nothing', 'JBIG2, arithmetic', 0],
    ['fax data of nothing', 'CCITT group 4', 0],
    ['a JPEG of its head alone', 'JPEG', 300],
  ])('is doubtful: %s', async (_, nama, potong) => {
    expect(await denganPdf(await satu(nama, polaBit(), potong), lihat)).toMatchObject({ tinta: 'diragukan' });
  });

  test('is doubtful when a JBIG2 decoder can make nothing of it', async () => {
    const rusak = jbig2(polaBit());
    // A region of a type that does not exist: every decoder skips it and shows white paper.
    rusak[11 + 19 + 4] = 62;
    const isi = rakitPdf([{ gambar: { ...ukuran, data: rusak, kamus: `${SATU_BIT} /Filter /JBIG2Decode` } }]);
    expect(await denganPdf(isi, lihat)).toMatchObject({ tinta: 'diragukan' });
  });

  test('is doubtful when its fax data are no fax data', async () => {
    const isi = rakitPdf([{ gambar: { ...ukuran, data: Buffer.alloc(500), kamus: KAMUS['CCITT group 4'] } }]);
    expect(await denganPdf(isi, lihat)).toMatchObject({ tinta: 'diragukan' });
  });

  test('is blank when there is nothing on it, only blanks, or paper painted white', async () => {
    const isi = rakitPdf([
      {},
      { isi: 'BT /F 12 Tf 50 500 Td ( ) Tj ET' },
      { isi: '1 1 1 rg 0 0 400 552 re f' },
    ]);
    await denganPdf(isi, async (pdf) => {
      for (const no of [1, 2, 3]) expect(await lihat(pdf, no)).toMatchObject({ tinta: 'kosong' });
    });
  });

  test('is doubtful when there are words that cannot be seen', async () => {
    const isi = rakitPdf([{ isi: 'BT 3 Tr /F 12 Tf 50 500 Td (kata yang tak tampak) Tj ET' }]);
    expect(await denganPdf(isi, lihat)).toMatchObject({ tinta: 'diragukan' });
  });
});
