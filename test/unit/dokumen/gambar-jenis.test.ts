import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, test, vi } from 'vitest';
import { puncak } from '../../../functions/src/dokumen/anak.js';
import { buatTiff, type HalamanTiff } from '../../fixtures/buat-tiff.js';
import { halaman, periksa, ukuran, warna } from './gambar-bantu.js';

// Real files, real processes: slow where the machine is shared.
vi.setConfig({ testTimeout: 120_000 });

const MERAH = { r: 200, g: 30, b: 30 };

/** A landscape sheet, light, with a red field in its upper left corner. */
const lembar = (): Sharp =>
  sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#f4f0e6' } }).composite([
    { input: { create: { width: 400, height: 300, channels: 3, background: MERAH } }, left: 0, top: 0 },
  ]);
const dasar = async (): Promise<Sharp> => sharp(await lembar().png().toBuffer());

const merah = (w: number[]): boolean => (w[0] ?? 0) > 150 && (w[1] ?? 255) < 90 && (w[2] ?? 255) < 90;
const terang = (w: number[]): boolean => w.every((x) => x > 200);

describe('a picture of each kind gives both thumbnails', () => {
  const jenis: Record<string, (s: Sharp) => Sharp> = {
    'baseline JPEG': (s) => s.jpeg({ quality: 90 }),
    'progressive JPEG': (s) => s.jpeg({ quality: 90, progressive: true }),
    'CMYK JPEG': (s) => s.toColourspace('cmyk').jpeg({ quality: 90 }),
    PNG: (s) => s.png(),
    'interlaced PNG': (s) => s.png({ progressive: true }),
    '16-bit PNG': (s) => s.toColourspace('rgb16').png(),
    'palette PNG': (s) => s.png({ palette: true }),
    'PNG with alpha': (s) => s.ensureAlpha(0.99).png(),
    'lossy WebP': (s) => s.webp(),
    'lossless WebP': (s) => s.webp({ lossless: true }),
    'LZW TIFF': (s) => s.tiff({ compression: 'lzw' }),
    'tiled TIFF': (s) => s.tiff({ compression: 'deflate', tile: true }),
    'JPEG TIFF': (s) => s.tiff({ compression: 'jpeg', quality: 90 }),
  };
  test.each(Object.entries(jenis))('%s', async (_, buat) => {
    const { hasil, gambar } = await periksa(await buat(await dasar()).toBuffer());
    expect(hasil).toMatchObject({ halaman: 1, sampul: 'ada', perluOcr: [1] });
    expect(await ukuran(gambar['besar'])).toEqual([1280, 960]);
    expect(await ukuran(gambar['kecil'])).toEqual([320, 240]);
    for (const nama of ['besar', 'kecil'])
      expect([
        merah(await warna(gambar[nama], 0.1, 0.1)),
        terang(await warna(gambar[nama], 0.9, 0.9)),
      ]).toEqual([true, true]);
  });

  test('what is transparent becomes paper', async () => {
    const kaca = { r: 0, g: 0, b: 0, alpha: 0 };
    const isi = await sharp({ create: { width: 900, height: 900, channels: 4, background: kaca } })
      .composite([
        { input: { create: { width: 90, height: 90, channels: 3, background: MERAH } }, left: 0, top: 0 },
      ])
      .png()
      .toBuffer();
    expect(terang(await warna((await periksa(isi)).gambar['besar'], 0.9, 0.9))).toBe(true);
  });

  test('of an animated WebP the first frame is the document', async () => {
    const lain = await sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#000' } })
      .png()
      .toBuffer();
    const isi = await sharp([await lembar().png().toBuffer(), lain], { join: { animated: true } })
      .webp({ delay: [100, 100] })
      .toBuffer();
    const { hasil, gambar } = await periksa(isi);
    expect(hasil.halaman).toBe(1);
    expect(terang(await warna(gambar['besar'], 0.9, 0.9))).toBe(true);
  });

  test.each([
    [6, 0.9, 0.1],
    [3, 0.9, 0.9],
    [8, 0.1, 0.9],
    [2, 0.9, 0.1],
  ])('orientation %i of a camera is followed', async (orientation, x, y) => {
    const isi = await (await dasar()).withMetadata({ orientation }).jpeg().toBuffer();
    const { gambar } = await periksa(isi);
    expect(await ukuran(gambar['besar'])).toEqual(orientation > 4 ? [1200, 1600] : [1280, 960]);
    expect(merah(await warna(gambar['besar'], x, y))).toBe(true);
  });

  test('a blank sheet is said to be blank', async () => {
    const isi = await sharp({ create: { width: 900, height: 1200, channels: 3, background: '#eee' } })
      .png()
      .toBuffer();
    expect((await periksa(isi)).hasil.sampul).toBe('kosong');
  });
});

describe('a HEIC photo', () => {
  const foto = (nama: string): Promise<Buffer> =>
    readFile(path.join(import.meta.dirname, '../../fixtures/dokumen', nama));

  test('is shown as it was taken', async () => {
    const { hasil, gambar } = await periksa(await foto('contoh.heic'));
    expect(hasil).toMatchObject({ halaman: 1, sampul: 'ada' });
    expect(await ukuran(gambar['besar'])).toEqual([400, 300]);
    expect(merah(await warna(gambar['besar'], 0.1, 0.1))).toBe(true);
    expect(terang(await warna(gambar['besar'], 0.9, 0.95))).toBe(true);
  });

  test('that was taken upright stands upright', async () => {
    const { gambar } = await periksa(await foto('contoh-tegak.heic'));
    expect(await ukuran(gambar['besar'])).toEqual([300, 400]);
    // irot 3: a quarter turn clockwise brings the upper left corner to the upper right.
    expect(merah(await warna(gambar['besar'], 0.9, 0.1))).toBe(true);
  });
});

describe('a TIFF of many pages', () => {
  const polos = (lebar: number, tinggi: number, abu: number): HalamanTiff => ({
    lebar,
    tinggi,
    isi: Buffer.concat([Buffer.alloc(lebar * 200, 20), Buffer.alloc(lebar * (tinggi - 200), abu)]),
  });
  const sepuluh = Array.from({ length: 10 }, (_, i) => polos(600 + i * 10, 800, 240 - i * 10));

  test.each([false, true])('has pages of their own size (BigTIFF: %s)', async (besar) => {
    const { hasil, gambar } = await halaman(buatTiff(sepuluh, 'selesai', besar), [1, 10], 1280);
    expect(hasil.halaman.map((h) => h.sebab)).toEqual([null, null]);
    expect(await ukuran(gambar['1'])).toEqual([600, 800]);
    expect(await ukuran(gambar['10'])).toEqual([690, 800]);
    expect(Math.abs(((await warna(gambar['10'], 0.5, 0.9))[0] ?? 0) - 150)).toBeLessThan(4);
  });

  test('turns a page as it says', async () => {
    const { gambar } = await halaman(buatTiff([{ ...polos(600, 800, 240), arah: 6 }]), [1], 1280);
    expect(await ukuran(gambar['1'])).toEqual([800, 600]);
    expect((await warna(gambar['1'], 0.95, 0.5))[0]).toBeLessThan(60);
  });

  test('loses only the page that is broken', async () => {
    const rusak = sepuluh.map((h, i) => (i === 6 ? { ...h, letak: 90_000_000 } : h));
    const isi = buatTiff(rusak);
    expect((await periksa(isi)).hasil).toMatchObject({ halaman: 10, sampul: 'ada' });
    const { hasil } = await halaman(isi, [6, 7, 8]);
    expect(hasil.halaman.map((h) => h.sebab)).toEqual([null, 'TAK_TERBACA', null]);
  });

  test('whose first page is broken still has the others', async () => {
    const rusak = sepuluh.map((h, i) => (i === 0 ? { ...h, letak: 90_000_000 } : h));
    expect((await periksa(buatTiff(rusak))).hasil).toMatchObject({ halaman: 10, sampul: 'gagal' });
  });

  test('that breaks off shows that something is missing', async () => {
    const isi = buatTiff(sepuluh, 'putus');
    expect((await periksa(isi)).hasil).toMatchObject({ halaman: 11 });
    const { hasil } = await halaman(isi, [10, 11]);
    expect(hasil.halaman.map((h) => h.sebab)).toEqual([null, 'TAK_TERBACA']);
  });

  test('that leads back to its beginning ends there', async () => {
    const isi = buatTiff(sepuluh, 'lingkar');
    expect((await periksa(isi)).hasil).toMatchObject({ halaman: 10, sampul: 'ada' });
    expect((await halaman(isi, [10])).hasil.halaman.map((h) => h.sebab)).toEqual([null]);
  });

  test('of a fax is read', async () => {
    const fax = await (
      await dasar()
    )
      .removeAlpha()
      .greyscale()
      .threshold(128)
      .toColourspace('b-w')
      .tiff({ compression: 'ccittfax4', bitdepth: 1 })
      .toBuffer();
    const { hasil, gambar } = await periksa(fax);
    expect(hasil.sampul).toBe('ada');
    expect((await warna(gambar['besar'], 0.1, 0.1))[0]).toBeLessThan(60);
  });
});

describe('memory', () => {
  test.each<[string, () => Promise<Buffer>]>([
    ['49 megapixels of JPEG', () => besar(7_000, (s) => s.jpeg())],
    ['19 megapixels of progressive JPEG', () => besar(4_400, (s) => s.jpeg({ progressive: true }))],
    [
      '19 megapixels of interlaced PNG',
      () => besar(4_400, (s) => s.png({ progressive: true, compressionLevel: 1 })),
    ],
    ['14 megapixels of lossless WebP', () => besar(3_800, (s) => s.webp({ lossless: true, effort: 0 }))],
  ])('%s stay below 150 MB', async (_, buat) => {
    puncak.memoriBita = 0;
    await periksa(await buat());
    expect(puncak.memoriBita).toBeGreaterThan(50e6);
    expect(puncak.memoriBita).toBeLessThan(150e6);
  });

  const besar = (sisi: number, sebagai: (s: Sharp) => Sharp): Promise<Buffer> =>
    sebagai(sharp({ create: { width: sisi, height: sisi, channels: 3, background: '#ccd' } })).toBuffer();
});
