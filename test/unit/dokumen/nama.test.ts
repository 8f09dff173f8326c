import { sebutDokumen } from '@ppid/domain/dokumen/nama';
import { expect, test } from 'vitest';

test.each([
  ['lampiran', 'biasa', 'Lampiran (sk-100.pdf)'],
  ['lampiran', 'dikecualikan', 'Lampiran'],
  ['jawaban', 'dikecualikan', 'Jawaban / data yang diberikan'],
  ['identitas', 'identitas', 'Identitas pemohon'],
  ['lembar-uji', 'dikecualikan', 'Lembar uji konsekuensi'],
] as const)(
  '%s yang berkelas %s disebut "%s": nama file hanya dari yang biasa',
  (kategori, kelas, sebutan) => {
    expect(sebutDokumen({ kategori, kelas, nama: 'sk-100.pdf' })).toBe(sebutan);
  },
);
