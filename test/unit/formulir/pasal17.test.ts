import { describe, expect, test } from 'vitest';
import {
  PASAL17,
  PILIHAN_PASAL17,
  dasar17,
  periksaPasal17,
  perluSubButir,
  sebutPasal17,
} from '@ppid/domain/pengecualian/pasal17';

test('Pasal 17 has ten letters; a, c, e, f and h have 5, 7, 7, 4 and 5 items', () => {
  expect(
    PASAL17.filter((satu) => satu.butir === null)
      .map((satu) => satu.huruf)
      .join(''),
  ).toBe('abcdefghij');
  const banyak = (huruf: string) =>
    PASAL17.filter((satu) => satu.huruf === huruf && satu.butir !== null).length;
  expect([...'abcdefghij'].map(banyak)).toEqual([5, 0, 7, 0, 7, 4, 0, 5, 0, 0]);
});

test('exactly the letters with items need one', () => {
  expect(
    PASAL17.filter((satu) => perluSubButir(satu.kode))
      .map((satu) => satu.huruf)
      .join(''),
  ).toBe('acefh');
  expect(perluSubButir('17.h.1')).toBe(false);
  expect(perluSubButir('18.a')).toBe(false);
});

test('a person can choose every item and every letter without items', () => {
  expect(PILIHAN_PASAL17).toHaveLength(28 + 5);
  expect(PILIHAN_PASAL17.find((satu) => satu.nilai === '17.h.1')?.label).toBe(
    'Pasal 17 huruf h angka 1: riwayat dan kondisi anggota keluarga',
  );
});

test('a ground is cited the way a letter cites it', () => {
  expect(sebutPasal17('17.h.3')).toBe('Pasal 17 huruf h angka 3');
  expect(sebutPasal17('17.j')).toBe('Pasal 17 huruf j');
  expect(sebutPasal17('lain')).toBe('lain');
  expect(dasar17('17.d')?.teks).toBe('dapat mengungkapkan kekayaan alam Indonesia');
});

describe('a set of grounds', () => {
  test('is sound with an item, or with a letter that has none', () => {
    expect(periksaPasal17(['17.a.1', '17.b', '17.i'], '')).toEqual({});
  });

  test('is not sound with a bare letter that has items, or an unknown code', () => {
    expect(periksaPasal17(['17.c'], '')).toHaveProperty('pasal17');
    expect(periksaPasal17(['17.a.6'], '')).toHaveProperty('pasal17');
  });

  test.each([
    'UU 23/2006 Pasal 85',
    'Undang-Undang Nomor 7 Tahun 2017 Pasal 14',
    'uu no. 27 tahun 2022 ps. 16',
  ])('17.j is sound with %j', (undangUndang) => {
    expect(periksaPasal17(['17.j'], undangUndang)).toEqual({});
  });

  test.each(['', 'PKPU 22/2023 Pasal 3', 'UU 23/2006', 'Pasal 85'])(
    '17.j is not sound with %j',
    (undangUndang) => {
      expect(periksaPasal17(['17.j'], undangUndang)).toHaveProperty('undangUndang');
    },
  );
});
