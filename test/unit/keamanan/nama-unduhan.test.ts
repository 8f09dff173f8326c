import { expect, test } from 'vitest';
import { withExtension } from '../../../web/src/lib/unduh.js';

test('nama unduhan berakhir sesuai isi, apa pun nama dari pengunggah', () => {
  expect(withExtension('surat.html', 'application/pdf')).toBe('surat.html.pdf');
  expect(withExtension('surat.pdf.exe', 'image/png')).toBe('surat.pdf.exe.png');
  expect(withExtension('surat.html', null)).toBe('surat.html.bin');
});

test('nama yang sudah benar tidak diubah', () => {
  expect(withExtension('Surat (1).PDF', 'application/pdf')).toBe('Surat (1).PDF');
  expect(withExtension('foto.jpeg', 'image/jpeg')).toBe('foto.jpeg');
});
