import { BATAS, BATAS_PROSES } from '@ppid/domain/dokumen/batas';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { jalankanAnak, puncak } from '../../../functions/src/dokumen/anak.js';
import { jbig2 } from '../../fixtures/jbig2.js';
import { bungkusPdf } from '../../fixtures/ketik.js';
import { polaBit, rakitPdf, SATU_BIT, SELURUH } from '../../fixtures/pdf-rakit.js';

// Real files, real processes: slow where the machine is shared.
vi.setConfig({ testTimeout: 180_000 });

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'uji-pdf-proses-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

async function periksa(isi: Buffer, batas = BATAS) {
  const berkas = path.join(dir, 'asli');
  await writeFile(berkas, isi);
  puncak.memoriBita = 0;
  return jalankanAnak({
    kerja: 'periksa',
    bagian: { cilik: true, teks: true },
    berkas,
    tipe: 'application/pdf',
    keluaran: dir,
    batas,
  });
}

describe('a PDF in the child process', () => {
  test('with JBIG2 scans, one of them broken, is read and its pages told apart', async () => {
    const data = jbig2(polaBit());
    const gambar = { lebar: 800, tinggi: 1104, data, kamus: `${SATU_BIT} /Filter /JBIG2Decode` };
    await writeFile(
      path.join(dir, 'jbig2.pdf'),
      rakitPdf([{ gambar }, { gambar: { ...gambar, data: data.subarray(0, 40) } }]),
    );
    const hasil = await jalankanAnak({
      kerja: 'gambar',
      halaman: [1, 2],
      lebar: 320,
      berkas: path.join(dir, 'jbig2.pdf'),
      tipe: 'application/pdf',
      keluaran: dir,
      batas: BATAS,
    });
    expect(hasil.halaman.map((h) => h.sebab)).toEqual([null, 'KOSONG']);
  });

  test('keeps its text when its cover cannot be made', async () => {
    const kamus = '/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode';
    const isi = rakitPdf([
      {
        gambar: { lebar: 20_000, tinggi: 20_000, data: Buffer.alloc(10), kamus },
        isi: `${SELURUH} BT /F 12 Tf 50 500 Td (Surat keputusan nomor 7 tahun 2026) Tj ET`,
      },
    ]);
    expect(await periksa(isi)).toEqual({
      kerja: 'periksa',
      halaman: 1,
      sampul: 'gagal',
      teks: ['Surat keputusan nomor 7 tahun 2026'],
      perluOcr: [],
    });
  });

  test('of nearly 50 MB is not held in memory', async () => {
    const [lebar, tinggi] = [2480, 3508];
    const jpeg = await sharp(randomBytes(lebar * tinggi), {
      raw: { width: lebar, height: tinggi, channels: 1 },
    })
      .toColourspace('b-w')
      .jpeg({ quality: 80 })
      .toBuffer();
    const isi = bungkusPdf(
      Array.from({ length: Math.floor(49e6 / jpeg.length) }, () => ({ jpeg, lebar, tinggi })),
      300,
    );
    expect(isi.length).toBeGreaterThan(40e6);
    expect(await periksa(isi)).toMatchObject({ sampul: 'ada' });
    expect(puncak.memoriBita).toBeLessThan(BATAS_PROSES.memoriBita * 0.75);
  });

  test('with one uncompressed-looking picture of 35 megapixels stays within the limit', async () => {
    const [lebar, tinggi] = [5000, 7000];
    const data = deflateSync(Buffer.alloc(lebar * tinggi * 3, 'kertas dan tinta '), { level: 1 });
    const kamus = '/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode';
    expect(await periksa(rakitPdf([{ gambar: { lebar, tinggi, data, kamus } }]))).toMatchObject({
      sampul: 'ada',
    });
    expect(puncak.memoriBita).toBeLessThan(BATAS_PROSES.memoriBita);
  });
});
