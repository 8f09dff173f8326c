import { BATAS } from '@ppid/domain/dokumen/batas';
import { kotakPiksel, type Tanda } from '@ppid/domain/dokumen/penghitaman';
import { BITA_KEPALA, kenaliTipe } from '@ppid/domain/dokumen/tipe';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { jalankanAnak } from '../../../functions/src/dokumen/anak.js';
import {
  jpegRahasia,
  LETAK_GAMBAR,
  LETAK_RAHASIA,
  pdfRahasia,
  tiffRahasia,
  type Letak,
} from '../../fixtures/rahasia.js';

// Real files, real processes: slow where the machine is shared.
vi.setConfig({ testTimeout: 180_000 });

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'uji-hitam-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const tandai = (letak: readonly Letak[]): Tanda[] =>
  letak.map((l, i) => ({ ...l, id: `t${i}`, alasan: '17.h.3', catatan: 'CATATAN' }));

async function hitamkan(isi: Buffer, tanda: Tanda[]): Promise<Buffer> {
  const berkas = path.join(dir, 'asli');
  await writeFile(berkas, isi);
  const tipe = kenaliTipe(isi.subarray(0, BITA_KEPALA));
  if (!tipe) throw new Error('fixture of no known type');
  const hasil = await jalankanAnak({ kerja: 'hitamkan', berkas, tipe, keluaran: dir, batas: BATAS, tanda });
  return readFile(hasil.pdf);
}

/** The pictures of a PDF of pictures, in order, and what else stands in it. */
function bedah(pdf: Buffer): { gambar: Buffer[]; kerangka: string } {
  const teks = pdf.toString('latin1');
  const gambar: Buffer[] = [];
  const kerangka = teks.replace(
    /(\/DCTDecode \/Length (\d+) >>\nstream\n)([\s\S]*?)\nendstream\nendobj/g,
    (_utuh, kepala: string, panjang: string, isi: string) => {
      expect(isi).toHaveLength(Number(panjang));
      gambar.push(Buffer.from(isi, 'latin1'));
      return kepala;
    },
  );
  return { gambar, kerangka };
}

/** The pixels under a mark. */
async function potong(jpeg: Buffer | undefined, tanda: Tanda): Promise<Buffer> {
  const { data, info } = await sharp(jpeg).greyscale().raw().toBuffer({ resolveWithObject: true });
  const { kiri: left, atas: top, lebar: width, tinggi: height } = kotakPiksel(tanda, info.width, info.height);
  const raw = { width: info.width, height: info.height, channels: 1 as const };
  return sharp(data, { raw }).extract({ left, top, width, height }).raw().toBuffer();
}

/** Lightest pixel inside a mark, and the share of pixels in it that are not black. */
async function terang(jpeg: Buffer, tanda: Tanda): Promise<{ terterang: number; bagian: number }> {
  const { data, info } = await sharp(jpeg).greyscale().raw().toBuffer({ resolveWithObject: true });
  const k = kotakPiksel(tanda, info.width, info.height);
  let [terterang, jumlah] = [0, 0];
  for (let y = k.atas + 2; y < k.atas + k.tinggi - 2; y++)
    for (let x = k.kiri + 2; x < k.kiri + k.lebar - 2; x++) {
      const nilai = data[y * info.width + x] ?? 0;
      terterang = Math.max(terterang, nilai);
      if (nilai > 40) jumlah++;
    }
  return { terterang, bagian: jumlah / ((k.lebar - 4) * (k.tinggi - 4)) };
}

const RAHASIA = ['3171010101900001', '6408029912750002'] as const;
/** Every word that a PDF of pictures needs; a font, a note or a script would be another one. */
const BOLEH = new Set(
  (
    'Type Page Pages Parent MediaBox Resources XObject G Contents Length Subtype Image Width Height ColorSpace ' +
    'DeviceGray DeviceRGB BitsPerComponent Filter DCTDecode Catalog Count Kids Size Root'
  ).split(' '),
);
const BENTUK: [string, (rahasia: string) => Buffer | Promise<Buffer>, readonly Letak[], number][] = [
  ['a PDF with everything', pdfRahasia, LETAK_RAHASIA, 5],
  ['a photograph with EXIF', jpegRahasia, [LETAK_GAMBAR], 1],
  ['a TIFF of two pages', tiffRahasia, [LETAK_GAMBAR, { ...LETAK_GAMBAR, halaman: 2 }], 2],
];

describe.each(BENTUK)('%s', (_nama, buat, letak, halaman) => {
  test('two originals that differ only under the marks give the same copy, byte for byte', async () => {
    const tanda = tandai(letak);
    const [a, b] = RAHASIA;
    const [satu, dua] = [await hitamkan(await buat(a), tanda), await hitamkan(await buat(b), tanda)];
    expect(satu.equals(dua)).toBe(true);
    // Were nothing drawn there, they would differ: the secret is where the marks are, on every page that has it.
    const [c, d] = [bedah(await hitamkan(await buat(a), [])), bedah(await hitamkan(await buat(b), []))];
    for (const [i, t] of tanda.entries()) {
      const satu = await potong(c.gambar[t.halaman - 1], t);
      expect(satu.equals(await potong(d.gambar[t.halaman - 1], t)), `mark ${i + 1} hides nothing`).toBe(
        false,
      );
    }
  });

  test('the copy is pictures and nothing else, black under every mark', async () => {
    const tanda = tandai(letak);
    const pdf = await hitamkan(await buat(RAHASIA[0]), tanda);
    const { gambar, kerangka } = bedah(pdf);
    expect(gambar).toHaveLength(halaman);
    const nama = new Set([...kerangka.matchAll(/\/([A-Za-z]+)/g)].map((m) => m[1] ?? ''));
    expect([...nama].filter((n) => !BOLEH.has(n))).toEqual([]);
    expect(kerangka).not.toMatch(/CATATAN|\bTj\b/);
    for (const jpeg of gambar) {
      const meta = await sharp(jpeg).metadata();
      expect([meta.exif, meta.icc, meta.xmp, meta.iptc]).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
      // One picture, not a second, smaller one inside.
      expect(jpeg.toString('latin1').split('\xff\xd8\xff')).toHaveLength(2);
    }
    for (const t of tanda) {
      const { bagian } = await terang(gambar[t.halaman - 1] ?? Buffer.alloc(0), t);
      // What is not black are the letters of the reason.
      expect(bagian).toBeLessThan(0.12);
    }
    expect(pdf.includes(RAHASIA[0])).toBe(false);
  });
});

test('a mark too small for its reason is wholly black, on a dark page as on paper', async () => {
  const kecil: Tanda = {
    id: 'a',
    halaman: 1,
    x: 0.5,
    y: 0.5,
    lebar: 0.02,
    tinggi: 0.01,
    alasan: '17.b',
    catatan: '',
  };
  const abu = await sharp({ create: { width: 1654, height: 2339, channels: 3, background: '#c8b0b0' } })
    .composite([{ input: { create: { width: 400, height: 400, channels: 3, background: '#204080' } } }])
    .png()
    .toBuffer();
  const { gambar } = bedah(await hitamkan(abu, [kecil]));
  expect((await terang(gambar[0] ?? Buffer.alloc(0), kecil)).terterang).toBeLessThan(40);
});

test('a page without marks is flattened too', async () => {
  const { gambar, kerangka } = bedah(await hitamkan(pdfRahasia(RAHASIA[0]), tandai([LETAK_GAMBAR])));
  expect(gambar).toHaveLength(5);
  expect(kerangka).not.toMatch(/Font|Annots|Tj/);
});

test('a mark on a page that is not there stops the work instead of being dropped', async () => {
  await expect(
    hitamkan(pdfRahasia(RAHASIA[0]), tandai([{ ...LETAK_GAMBAR, halaman: 6 }])),
  ).rejects.toMatchObject({ kode: 'RUSAK' });
});
