import { ekorPdfUtuh, kenaliTipe, kodeTakDikenal } from '@ppid/domain/dokumen/tipe';
import { describe, expect, test } from 'vitest';

const bita = (...b: number[]): Uint8Array => Uint8Array.from([...b, ...new Array<number>(16).fill(0)]);
const teks = (s: string): Uint8Array => new TextEncoder().encode(s);

describe('the real type of a file', () => {
  test.each([
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
    ['a Word document', teks('PK\u0003\u0004')],
    ['a PDF header that comes too late', teks(`${' '.repeat(1100)}%PDF-1.4`)],
    ['nothing', new Uint8Array()],
  ])('%s is of no accepted type', (_, isi) => expect(kenaliTipe(isi)).toBeNull());

  test('a file that claims an accepted type lied; any other is simply not accepted', () => {
    expect(kodeTakDikenal('image/png')).toBe('ISI_TIDAK_SESUAI');
    expect(kodeTakDikenal('application/msword')).toBe('JENIS_TIDAK_DIDUKUNG');
    expect(kodeTakDikenal(undefined)).toBe('JENIS_TIDAK_DIDUKUNG');
  });

  test('a PDF without its end was cut off', () => {
    expect(ekorPdfUtuh(teks('%PDF-1.4 … startxref\n9\n%%EOF\n'))).toBe(true);
    expect(ekorPdfUtuh(teks('%PDF-1.4 … stream'))).toBe(false);
    expect(ekorPdfUtuh(teks(`%PDF-1.4 %%EOF ${'x'.repeat(5000)}`))).toBe(false);
  });
});
