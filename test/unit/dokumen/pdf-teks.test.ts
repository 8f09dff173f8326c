import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { betulkanTeks } from '../../../functions/src/dokumen/mesin-pdf-teks.js';
import { susunPdf } from '../../fixtures/ketik.js';
import { pdfSeed, selSeed } from '../../fixtures/pindaian.js';
import { aliran, rakitPdf } from '../../fixtures/pdf-rakit.js';
import { denganPdf, lihat } from './pdf-bantu.js';

const kata = (teks: string): string[] => teks.split(/\s+/).filter((k) => k !== '');
const teks = (isi: Buffer, no = 1): Promise<string> => denganPdf(isi, (pdf) => pdf.teks(no));

describe('the text of a page', () => {
  test('is every word of a born-digital document, in order', async () => {
    const isi = await denganPdf(await pdfSeed(2), async (pdf) => [await pdf.teks(1), await pdf.teks(2)]);
    const harapan = (await selSeed(2)).flatMap(kata).join('');
    // Without blanks: where a long word was broken, only typesetting differs.
    expect(isi.flatMap(kata).join('').replaceAll('-', '')).toBe(harapan.replaceAll('-', ''));
  });

  test('keeps its lines apart and knows words of other alphabets', async () => {
    const isi = rakitPdf([
      {
        isi: 'BT /F 12 Tf 50 500 Td (NOMOR 012/PPID/IX/2026) Tj 0 -20 Td (Caf\\351 \\226 \\223Pemilu\\224) Tj ET',
      },
    ]);
    expect((await teks(isi)).split(/\r?\n/)).toEqual(['NOMOR 012/PPID/IX/2026', 'Café – “Pemilu”']);
  });

  test('joins a word broken at the end of a line, and keeps the hyphen of a doubled one', async () => {
    const isi = rakitPdf([
      {
        isi: 'BT /F 12 Tf 14 TL 50 500 Td (penyeleng-) Tj T* (garaan dan undang-) Tj T* (undang tahun 2024-) Tj T* (2029) Tj ET',
      },
    ]);
    expect(kata(await teks(isi)).join(' ')).toBe('penyelenggaraan dan undang-undang tahun 2024- 2029');
    expect(betulkanTeks('perundang\uFFFEundangan sebaik\uFFFEbaiknya infor\uFFFEmasi')).toBe(
      'perundang-undangan sebaik-baiknya informasi',
    );
  });

  test('has letters where the font has ligatures', () => {
    expect(betulkanTeks('e\uFB01sien, o\uFB03ce, ko\u00ADta')).toBe('efisien, office, kota');
  });
});

describe('a filled form', () => {
  const formulir = (tampilan: string): Buffer =>
    rakitPdf(
      [{ isi: 'BT /F 12 Tf 20 500 Td (Nama pemohon) Tj ET', kamus: '/Annots [7 0 R]' }],
      [
        `<< /Type /Annot /Subtype /Widget /FT /Tx /T (nama) /V (SITI CONTOH) /Rect [150 490 350 520] /F 4 /DA (/F 12 Tf 0 g) ${tampilan} >>`,
        aliran(
          'BT /F 12 Tf 2 8 Td (SITI CONTOH) Tj ET',
          '/Type /XObject /Subtype /Form /BBox [0 0 200 30] /Resources << /Font << /F 3 0 R >> >>',
        ),
      ],
      '/AcroForm << /Fields [7 0 R] /DR << /Font << /F 3 0 R >> >> >>',
    );

  test.each([
    ['with the drawing of its values', '/AP << /N 8 0 R >>'],
    ['that leaves the drawing to the reader', ''],
  ])('%s is read and seen', async (_, tampilan) => {
    await denganPdf(formulir(tampilan), async (pdf) => {
      expect(kata(await pdf.teks(1)).join(' ')).toBe('Nama pemohon SITI CONTOH');
      const { gambar } = await pdf.lembar(1, 400);
      const kotak = await gambar.extract({ left: 150, top: 32, width: 200, height: 30 }).toBuffer();
      expect(kotak.some((nilai) => nilai < 100)).toBe(true);
    });
  });
});

const ISI = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');

/** RC4, 40 bits (revision 2), as the PDF reference has it: small enough to write out here. */
function terkunci(pemilik: string, pengguna: string): Buffer {
  const md5 = (...b: Buffer[]): Buffer => createHash('md5').update(Buffer.concat(b)).digest();
  const isiSandi = (s: string): Buffer => Buffer.concat([Buffer.from(s), ISI]).subarray(0, 32);
  const rc4 = (kunci: Buffer, isi: Buffer): Buffer => {
    const s = Uint8Array.from({ length: 256 }, (_, i) => i);
    const tukar = (i: number, j: number): void => {
      [s[i], s[j]] = [s[j] ?? 0, s[i] ?? 0];
    };
    for (let i = 0, j = 0; i < 256; i++) {
      j = (j + (s[i] ?? 0) + (kunci[i % kunci.length] ?? 0)) & 255;
      tukar(i, j);
    }
    let [i, j] = [0, 0];
    return Buffer.from(
      isi.map((b) => {
        i = (i + 1) & 255;
        j = (j + (s[i] ?? 0)) & 255;
        tukar(i, j);
        return b ^ (s[((s[i] ?? 0) + (s[j] ?? 0)) & 255] ?? 0);
      }),
    );
  };
  const id = Buffer.alloc(16, 7);
  const o = rc4(md5(isiSandi(pemilik)).subarray(0, 5), isiSandi(pengguna));
  const kunci = md5(isiSandi(pengguna), o, Buffer.from([0xfc, 0xff, 0xff, 0xff]), id).subarray(0, 5);
  const u = rc4(kunci, ISI);
  const kunciObjek = (no: number): Buffer => md5(kunci, Buffer.from([no, 0, 0, 0, 0])).subarray(0, 10);
  const isi = rc4(kunciObjek(5), Buffer.from('BT /F 12 Tf 50 500 Td (Isi surat) Tj ET'));
  return susunPdf(
    [
      Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
      Buffer.from('<< /Type /Pages /Kids [4 0 R] /Count 1 >>'),
      Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'),
      Buffer.from(
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 552] /Contents 5 0 R /Resources << /Font << /F 3 0 R >> >> >>',
      ),
      aliran(isi),
      Buffer.from(
        `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${o.toString('hex')}> /U <${u.toString('hex')}> >>`,
      ),
    ],
    `/Encrypt 6 0 R /ID [<${id.toString('hex')}><${id.toString('hex')}>] `,
  );
}

describe('a PDF with a password', () => {
  test('is refused when it takes the password to open it', async () => {
    await expect(teks(terkunci('pemilik', 'rahasia'))).rejects.toMatchObject({ kode: 'TERENKRIPSI' });
  });
  test('opens when the password only forbids changing it', async () => {
    expect(await teks(terkunci('pemilik', ''))).toBe('Isi surat');
  });
});

describe('a broken document', () => {
  test('loses the page that is broken and no other', async () => {
    const isi = rakitPdf([
      { isi: 'BT /F 12 Tf 50 500 Td (satu) Tj ET' },
      { isi: 'BT /F 12 Tf 50 500 Td (dua) Tj ET' },
      { isi: 'BT /F 12 Tf 50 500 Td (tiga) Tj ET' },
    ]);
    // The second page is not a page any more, with as many bytes.
    const rusak = Buffer.from(isi.toString('latin1').replace('/Contents 8 0 R', '/Contents 1 0 R'), 'latin1');
    await denganPdf(rusak, async (pdf) => {
      expect([await pdf.teks(1), await pdf.teks(2), await pdf.teks(3)]).toEqual(['satu', '', 'tiga']);
      expect((await lihat(pdf, 3)).tinta).toBe('ada');
    });
  });

  test('without its end is refused', async () => {
    const isi = rakitPdf([{}]);
    await expect(teks(isi.subarray(0, isi.length - 40))).rejects.toMatchObject({ kode: 'RUSAK' });
  });

  test('that is no PDF behind its first line is refused', async () => {
    await expect(teks(Buffer.from('%PDF-1.7\nhalo\n%%EOF\n'))).rejects.toMatchObject({ kode: 'RUSAK' });
  });
});

describe('the size of a page', () => {
  test('as large as a bed sheet is drawn smaller', async () => {
    const isi = rakitPdf([{ kotak: [0, 0, 400, 14_000], isi: '0 0 400 7000 re f' }]);
    const p = await denganPdf(isi, (pdf) => lihat(pdf, 1, 2400));
    expect(p.tinta).toBe('ada');
    expect(p.lebar * p.tinggi).toBeLessThanOrEqual(12_000_000);
    expect(p.tinggi / p.lebar).toBeCloseTo(35, 0);
  });

  test('is that of its crop box, turned', async () => {
    const isi = rakitPdf([{ kamus: '/CropBox [100 100 300 200] /Rotate 90', isi: '100 100 20 20 re f' }]);
    const p = await denganPdf(isi, (pdf) => lihat(pdf, 1, 100));
    expect([p.lebar, p.tinggi]).toEqual([100, 200]);
    expect([p.abu(0.1, 0.05) < 50, p.abu(0.9, 0.95) > 200]).toEqual([true, true]);
  });

  test('with a picture beyond the limit of the office is refused', async () => {
    const kamus = '/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode';
    const isi = rakitPdf([{ gambar: { lebar: 20_000, tinggi: 20_000, data: Buffer.alloc(10), kamus } }]);
    await expect(denganPdf(isi, lihat)).rejects.toMatchObject({ kode: 'TERLALU_BANYAK_PIKSEL' });
  });
});
