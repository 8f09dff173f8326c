import {
  adalahExcel,
  adalahKantor,
  ekorPdfUtuh,
  kenaliTipe,
  kodeTakDikenal,
  TIPE_DIDUKUNG,
  type Tipe,
} from '@ppid/domain/dokumen/tipe';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const bita = (...b: number[]): Uint8Array => Uint8Array.from([...b, ...new Array<number>(16).fill(0)]);
const teks = (s: string): Uint8Array => new TextEncoder().encode(s);
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const OLE = bita(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

/** ISO base media: a box `ftyp` with these brands, the first of them the major one. */
const ftyp = (utama: string, ...serasi: string[]): Uint8Array =>
  teks(`\0\0\0${String.fromCharCode(16 + 4 * serasi.length)}ftyp${utama}\0\0\0\0${serasi.join('')}mdatavif`);

/** Local headers with these names, as a program writes them that streams: no lengths, the content right behind. */
const zip = (...nama: string[]): Uint8Array =>
  teks(
    nama.map((n) => `PK\u0003\u0004${'\0'.repeat(22)}${String.fromCharCode(n.length)}\0\0\0${n}isi`).join(''),
  );

describe('the real type of a file', () => {
  test.each<[Tipe, Uint8Array]>([
    ['image/tiff', bita(0x49, 0x49, 0x2b, 0, 8, 0, 0, 0)],
    ['image/tiff', bita(0x4d, 0x4d, 0, 0x2b, 0, 8, 0, 0)],
    ['image/heic', ftyp('heic', 'mif1', 'heic')],
    ['image/heic', ftyp('heix')],
    ['image/heic', ftyp('hevc', 'msf1')],
    ['image/heic', ftyp('mif1', 'heic', 'mif1')],
    ['image/heic', ftyp('msf1')],
    [WORD, zip('[Content_Types].xml', '_rels/.rels', 'word/document.xml')],
    [EXCEL, zip('[Content_Types].xml', 'xl/workbook.xml')],
    [EXCEL, zip('docProps/app.xml', 'xl/media/word.png')],
    ['image/jpeg', bita(0xff, 0xd8, 0xff, 0xe0)],
    ['image/png', bita(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ['image/tiff', bita(0x49, 0x49, 0x2a, 0)],
    ['image/tiff', bita(0x4d, 0x4d, 0, 0x2a)],
    ['image/webp', teks('RIFF\0\0\0\0WEBPVP8 ')],
    ['application/pdf', teks('%PDF-1.7\n')],
    ['application/pdf', teks(`${' '.repeat(300)}%PDF-1.4`)],
  ])('%s is known by its content', (tipe, isi) => expect(kenaliTipe(isi)).toBe(tipe));

  test.each([
    ['a sound file (RIFF, not WebP)', teks('RIFF\0\0\0\0WAVEfmt ')],
    ['plain text', teks('Ini bukan gambar')],
    ['a zip that names nothing', teks('PK\u0003\u0004')],
    ['any other zip', zip('foto.jpg', 'sword/word.txt')],
    ['a Word document with a program in it', zip('word/document.xml', 'word/vbaProject.bin')],
    ['a Word document of before 2007', OLE],
    ['an AVIF picture', ftyp('avif', 'mif1', 'miaf')],
    ['an AVIF picture that names the family first', ftyp('mif1', 'mif1', 'avif')],
    ['a film', ftyp('isom', 'mp42')],
    ['a TIFF of a version nobody wrote', bita(0x49, 0x49, 0x2b, 0, 4, 0, 0, 0)],
    ['a PDF header that comes too late', teks(`${' '.repeat(1100)}%PDF-1.4`)],
    ['nothing', new Uint8Array()],
  ])('%s is of no accepted type', (_, isi) => expect(kenaliTipe(isi)).toBeNull());

  test('a file that claims an accepted type lied; any other is simply not accepted', () => {
    expect(kodeTakDikenal('image/png')).toBe('ISI_TIDAK_SESUAI');
    expect(kodeTakDikenal('application/msword')).toBe('JENIS_TIDAK_DIDUKUNG');
    expect(kodeTakDikenal(undefined)).toBe('JENIS_TIDAK_DIDUKUNG');
    expect(kodeTakDikenal('image/avif', ftyp('avif'))).toBe('JENIS_TIDAK_DIDUKUNG');
  });

  test('what a person can save in another way has advice of its own', () => {
    expect(kodeTakDikenal('application/msword', OLE)).toBe('OFFICE_LAMA');
    expect(kodeTakDikenal(WORD, OLE)).toBe('OFFICE_LAMA');
    expect(kodeTakDikenal(EXCEL, zip('xl/workbook.xml', 'xl/vbaProject.bin'))).toBe('BERMAKRO');
    expect(kodeTakDikenal('application/vnd.ms-word.document.macroEnabled.12')).toBe('BERMAKRO');
    expect(kodeTakDikenal('application/zip', zip('foto.jpg'))).toBe('JENIS_TIDAK_DIDUKUNG');
  });

  test('office files are told from pictures', () => {
    expect(TIPE_DIDUKUNG.filter(adalahKantor)).toEqual([WORD, EXCEL]);
    expect(TIPE_DIDUKUNG.filter(adalahExcel)).toEqual([EXCEL]);
  });

  test('no bytes make it throw, however a known beginning goes on', () => {
    const awal = fc.constantFrom(
      new Uint8Array(),
      OLE.subarray(0, 8),
      ftyp('mif1').subarray(0, 12),
      zip('word/'),
    );
    fc.assert(
      fc.property(awal, fc.uint8Array({ maxLength: 300 }), fc.nat(8), (a, sisa, geser) => {
        // A view into the middle of a larger buffer: offsets must be those of the view.
        const b = Uint8Array.from([...new Array<number>(geser).fill(7), ...a, ...sisa]).subarray(geser);
        const tipe = kenaliTipe(b);
        expect(tipe === null || TIPE_DIDUKUNG.includes(tipe)).toBe(true);
        expect(kodeTakDikenal(undefined, b)).toBeTypeOf('string');
      }),
    );
  });

  test('a PDF without its end was cut off', () => {
    expect(ekorPdfUtuh(teks('%PDF-1.4 … startxref\n9\n%%EOF\n'))).toBe(true);
    expect(ekorPdfUtuh(teks('%PDF-1.4 … stream'))).toBe(false);
    expect(ekorPdfUtuh(teks(`%PDF-1.4 %%EOF ${'x'.repeat(5000)}`))).toBe(false);
  });
});
