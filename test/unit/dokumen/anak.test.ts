import { BATAS, BATAS_PROSES } from '@ppid/domain/dokumen/batas';
import { BITA_KEPALA, kenaliTipe, type Tipe } from '@ppid/domain/dokumen/tipe';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { jalankanAnak, puncak } from '../../../functions/src/dokumen/anak.js';
import type { HasilPeriksa } from '../../../functions/src/dokumen/protokol.js';
import { berkasBuruk, HARAPAN_BURUK, type NamaBerkasBuruk } from '../../fixtures/berkas-buruk.js';
import { bungkusPdf, susunPdf } from '../../fixtures/ketik.js';
import { kartuIdentitas, pdfSeed, pindaiSeed } from '../../fixtures/pindaian.js';

// Real files, real processes: slow where the machine is shared.
vi.setConfig({ testTimeout: 180_000 });

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'uji-anak-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

async function taruh(isi: Buffer): Promise<{ berkas: string; tipe: Tipe; keluaran: string }> {
  const berkas = path.join(dir, 'asli');
  await writeFile(berkas, isi);
  const tipe = kenaliTipe(isi.subarray(0, BITA_KEPALA));
  if (!tipe) throw new Error('fixture of no known type');
  return { berkas, tipe, keluaran: dir };
}

const periksa = async (isi: Buffer, batas = BATAS_PROSES): Promise<HasilPeriksa> =>
  jalankanAnak(
    { kerja: 'periksa', bagian: { cilik: true, teks: true }, batas: BATAS, ...(await taruh(isi)) },
    batas,
  );

const lebar = async (nama: string): Promise<number | undefined> =>
  (await sharp(await readFile(path.join(dir, nama))).metadata()).width;

describe('a sound file', () => {
  test('born-digital pages give their text and need no OCR', async () => {
    const hasil = await periksa(await pdfSeed(2));
    expect(hasil).toMatchObject({ halaman: 2, perluOcr: [], sampul: 'ada' });
    expect(hasil).toHaveProperty('teks.0', expect.stringContaining('PELAYANAN INFORMASI PUBLIK'));
  });

  test('a scan needs OCR on every page and gets both thumbnails', async () => {
    expect(await periksa(await pindaiSeed(2))).toMatchObject({
      halaman: 2,
      perluOcr: [1, 2],
      teks: ['', ''],
    });
    expect(await lebar('kecil.webp')).toBe(320);
    // 150 dpi: the scan has no more, and is not enlarged.
    expect(await lebar('besar.webp')).toBe(1240);
  });

  test('every page of a TIFF counts', async () => {
    const satu = await sharp(await kartuIdentitas()).toBuffer();
    const tiff = await sharp([satu, satu, satu], { join: { animated: true } })
      .tiff()
      .toBuffer();
    expect(await periksa(tiff)).toMatchObject({ halaman: 3, perluOcr: [1, 2, 3] });
  });

  test('the memory of reading a scan stays far below the limit', async () => {
    puncak.memoriBita = 0;
    await periksa(await pindaiSeed(4));
    expect(puncak.memoriBita).toBeGreaterThan(50e6);
    expect(puncak.memoriBita).toBeLessThan(BATAS_PROSES.memoriBita);
  });
});

describe('a page that shows nothing', () => {
  test('is reported and never passed on as if it were read', async () => {
    const putih = await sharp({ create: { width: 600, height: 800, channels: 3, background: '#fff' } })
      .greyscale()
      .jpeg()
      .toBuffer();
    const isi = bungkusPdf([{ jpeg: putih, lebar: 600, tinggi: 800 }], 72);
    expect(await periksa(isi)).toMatchObject({ sampul: 'kosong', perluOcr: [1] });
    const hasil = await jalankanAnak({ kerja: 'render', batas: BATAS, ...(await taruh(isi)), halaman: [1] });
    expect(hasil.halaman).toEqual([{ no: 1, gambar: null, sebab: null }]);
  });

  test('is replaced by the picture inside it when only the renderer is blind', async () => {
    // The page places its picture outside the sheet: rendered, it is white; the scan itself is readable.
    const jpeg = await kartuIdentitas();
    const { width = 0, height = 0 } = await sharp(jpeg).metadata();
    const gambar = Buffer.concat([
      Buffer.from(
        `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray ` +
          `/BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>\nstream\n`,
      ),
      jpeg,
      Buffer.from('\nendstream'),
    ]);
    const isi = 'q 100 0 0 100 5000 5000 cm /G Do Q';
    const pdf = susunPdf([
      Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
      Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
      Buffer.from(
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R ' +
          '/Resources << /XObject << /G 5 0 R >> >> >>',
      ),
      Buffer.from(`<< /Length ${isi.length} >>\nstream\n${isi}\nendstream`),
      gambar,
    ]);
    expect(await periksa(pdf)).toMatchObject({ sampul: 'ada' });
  });
});

describe('a hostile file', () => {
  const terbaca = (Object.keys(berkasBuruk) as NamaBerkasBuruk[]).filter(
    (n) => !['kosong', 'teksMengakuPng', 'dokumenWord'].includes(n),
  );
  test.each(terbaca)('%s is refused with its reason', async (nama) => {
    const galat: unknown = await periksa(await berkasBuruk[nama]()).catch((g: unknown) => g);
    expect(galat).toHaveProperty('name', 'Tolak');
    expect(HARAPAN_BURUK[nama].kode).toContain((galat as { kode: string }).kode);
  });

  test('a bomb is stopped by its memory when it is given all the time in the world', async () => {
    const batas = { ...BATAS_PROSES, dasarMs: 60_000, memoriBita: 180e6 };
    await expect(periksa(await berkasBuruk.pdfBom(), batas)).rejects.toMatchObject({
      kode: 'TERLALU_BANYAK_MEMORI',
    });
  });

  test('a machine too busy to compute does not condemn a sound file', async () => {
    const galat: unknown = await periksa(await pdfSeed(2), { ...BATAS_PROSES, kaliJamDinding: 0 }).catch(
      (g: unknown) => g,
    );
    expect(galat).toBeInstanceOf(Error);
    expect(galat).not.toHaveProperty('kode');
  });

  test('a document of more than 500 pages is refused', async () => {
    const anak = Array.from({ length: 501 }, (_, i) => `${i + 3} 0 R`).join(' ');
    const halaman = Buffer.from('<< /Type /Page /Parent 2 0 R /MediaBox [0 0 10 10] >>');
    const pdf = susunPdf([
      Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
      Buffer.from(`<< /Type /Pages /Kids [${anak}] /Count 501 >>`),
      ...Array.from({ length: 501 }, () => halaman),
    ]);
    await expect(periksa(pdf)).rejects.toMatchObject({ kode: 'TERLALU_BANYAK_HALAMAN' });
  });
});
