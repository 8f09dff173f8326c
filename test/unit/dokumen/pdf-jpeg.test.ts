import { writeFile, rm, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bukaBerkas } from '../../../functions/src/dokumen/mesin-pdf-berkas.js';
import { denganHalaman } from '../../../functions/src/dokumen/mesin-pdf-halaman.js';
import { jpegHalaman, type JpegHalaman } from '../../../functions/src/dokumen/mesin-pdf-jpeg.js';
import { pdfium } from '../../../functions/src/dokumen/mesin-pdf-pdfium.js';
import {
  aliran,
  DELAPAN_BIT,
  jpegPola,
  polaBit,
  rakitPdf,
  SELURUH,
  type HalamanUji,
} from '../../fixtures/pdf-rakit.js';
import { denganPdf, lihat } from './pdf-bantu.js';

let dir = '';
let data = Buffer.alloc(0) as Buffer;
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'uji-jpeg-'));
  data = await jpegPola(polaBit());
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const pdf = (halaman: Omit<HalamanUji, 'gambar'> = {}, kamus = DELAPAN_BIT): Buffer =>
  rakitPdf(
    [{ gambar: { lebar: 800, tinggi: 1104, data, kamus: `${kamus} /Filter /DCTDecode` }, ...halaman }],
    [
      // 7: a white mask; 8: a note with a stamp on it; 9: what it looks like.
      aliran(Buffer.alloc(100, 255), `/Type /XObject /Subtype /Image /Width 10 /Height 10 ${DELAPAN_BIT}`),
      '<< /Type /Annot /Subtype /Stamp /Rect [100 100 200 200] /F 4 /AP << /N 9 0 R >> >>',
      aliran('1 0 0 rg 0 0 100 100 re f', '/Type /XObject /Subtype /Form /BBox [0 0 100 100]'),
    ],
  );

async function ambil(isi: Buffer): Promise<JpegHalaman | null> {
  const berkas = path.join(dir, 'asli');
  await writeFile(berkas, isi);
  const m = await pdfium();
  const file = bukaBerkas(m, berkas);
  try {
    return await denganHalaman(m, file.dok, 1, (h) => jpegHalaman(m, file, h));
  } finally {
    file.tutup();
  }
}

describe('the JPEG of a scan is taken as it is', () => {
  test.each<[string, Omit<HalamanUji, 'gambar'>]>([
    ['on a plain page', {}],
    [
      'under the invisible text of an OCR program',
      { isi: `${SELURUH} BT 3 Tr /F 12 Tf 50 500 Td (surat) Tj ET` },
    ],
    ['clipped to the page itself', { isi: `q 0 0 400 552 re W n ${SELURUH} Q` }],
    ['rounded by a point', { isi: 'q 400.4 0 0 552.4 0 0 cm /G Do Q' }],
    [
      'on a page that does not start at zero',
      { kotak: [10, 20, 410, 572], isi: 'q 400 0 0 552 10 20 cm /G Do Q' },
    ],
    ['beside a link', { kamus: '/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] >>]' }],
  ])('%s', async (_, halaman) => {
    const hasil = await ambil(pdf(halaman));
    expect(hasil?.data.equals(data)).toBe(true);
    expect(hasil?.putar).toBe(0);
  });

  test('turned as its page says', async () => {
    const isi = pdf({ kamus: '/Rotate 90' });
    expect((await ambil(isi))?.putar).toBe(90);
    await denganPdf(isi, async (terbuka) => {
      const p = await lihat(terbuka, 1, 552);
      expect([p.lebar, p.tinggi]).toEqual([552, 400]);
      // The block of the upper left stands at the upper right, the bar of the lower right at the lower left.
      expect([p.abu(0.87, 0.25) < 20, p.abu(0.2, 0.77) < 20, p.abu(0.13, 0.25) > 235]).toEqual([
        true,
        true,
        true,
      ]);
    });
  });

  test('with the text of the OCR program as the text of the page', async () => {
    const isi = pdf({ isi: `${SELURUH} BT 3 Tr /F 12 Tf 50 500 Td (Surat nomor 7) Tj ET` });
    expect(await denganPdf(isi, (terbuka) => terbuka.teks(1))).toBe('Surat nomor 7');
  });
});

describe('a page that is more than its JPEG is drawn', () => {
  test.each<[string, Omit<HalamanUji, 'gambar'>, string?]>([
    ['visible text', { isi: `${SELURUH} BT /F 12 Tf 50 500 Td (surat) Tj ET` }],
    ['a line', { isi: `${SELURUH} 0 0 m 100 100 l S` }],
    ['a second picture', { isi: `${SELURUH} q 10 0 0 10 0 0 cm /G Do Q` }],
    ['a cut', { isi: `q 50 50 100 100 re W n ${SELURUH} Q` }],
    ['a smaller page', { kamus: '/CropBox [0 0 200 276]' }],
    ['a margin', { isi: 'q 300 0 0 414 50 50 cm /G Do Q' }],
    ['a stretch', { kotak: [0, 0, 400, 400], isi: 'q 400 0 0 400 0 0 cm /G Do Q' }],
    ['a picture upside down', { isi: 'q 400 0 0 -552 0 552 cm /G Do Q' }],
    ['a picture lying on its side', { isi: 'q 0 552 -400 0 400 0 cm /G Do Q' }],
    ['a stamp', { kamus: '/Annots [8 0 R]' }],
    ['a layer', { isi: `/OC /L BDC ${SELURUH} EMC` }],
    ['a soft mask', {}, `${DELAPAN_BIT} /SMask 7 0 R`],
    ['a mask', {}, `${DELAPAN_BIT} /Mask [250 255]`],
    ['turned colours', {}, `${DELAPAN_BIT} /Decode [1 0]`],
    ['indexed colours', {}, '/BitsPerComponent 8 /ColorSpace [/Indexed /DeviceRGB 1 <000000ffffff>]'],
    ['CMYK', {}, '/BitsPerComponent 8 /ColorSpace /DeviceCMYK'],
  ])('%s', async (_, halaman, kamus) => {
    const isi = pdf(halaman, kamus);
    expect((await ambil(isi)) === null).toBe(true);
    expect(await denganPdf(isi, (terbuka) => lihat(terbuka, 1, 400))).toMatchObject({ tinta: 'ada' });
  });

  test('a broken JPEG is tried by the renderers as well', async () => {
    const rusak = Buffer.from(data);
    rusak.fill(0xff, 700);
    const isi = rakitPdf([
      { gambar: { lebar: 800, tinggi: 1104, data: rusak, kamus: `${DELAPAN_BIT} /Filter /DCTDecode` } },
    ]);
    expect((await ambil(isi))?.data.equals(rusak)).toBe(true);
    expect(['ada', 'diragukan']).toContain((await denganPdf(isi, lihat)).tinta);
  });
});
