import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dariNomor, geserTanggal, nomorHari } from '@ppid/domain/calendar/tanggal';
import { hariTerakhir, periksaJangka, sebutJangka, tambahTahun } from '@ppid/domain/pengecualian/jangka';
import { PILIHAN_PASAL17 } from '@ppid/domain/pengecualian/pasal17';
import type { Jangka } from '@ppid/domain/pengecualian/types';

const SEMUA = PILIHAN_PASAL17.map(({ nilai }) => nilai);
const PRIBADI = SEMUA.filter((kode) => kode.startsWith('17.g') || kode.startsWith('17.h'));
const tanggal = fc.integer({ min: nomorHari('2024-01-01'), max: nomorHari('2035-12-31') }).map(dariNomor);
const dasar = fc.uniqueArray(fc.constantFrom(...SEMUA), { minLength: 1, maxLength: 5 });

const jangka = (mulai: string, isi: Partial<Jangka>): Jangka => ({
  ...{ mulai, akhir: null, peristiwa: null, tanpaBatas: false, tinjau: null },
  ...isi,
});

describe('a period that a day ends', () => {
  test('ends after it starts, whatever the ground', () => {
    fc.assert(
      fc.property(dasar, tanggal, fc.integer({ min: -4000, max: 0 }), (kode, mulai, hari) => {
        expect(periksaJangka(kode, jangka(mulai, { akhir: geserTanggal(mulai, hari) }))).toHaveProperty(
          'akhir',
        );
      }),
    );
  });

  test('lasts at most thirty years as soon as 17.a is among the grounds, and as long as wanted without it', () => {
    fc.assert(
      fc.property(dasar, tanggal, fc.integer({ min: 1, max: 20_000 }), (kode, mulai, hari) => {
        const akhir = geserTanggal(mulai, hari);
        const huruf = kode.some((satu) => satu.startsWith('17.a'));
        const terlalu = huruf && akhir > tambahTahun(mulai, 30);
        expect(periksaJangka(kode, jangka(mulai, { akhir }))).toEqual(
          terlalu ? { akhir: expect.stringContaining('30 tahun') as unknown } : {},
        );
      }),
    );
  });

  test('may be thirty years to the day; a leap day counts as the last of February', () => {
    expect(periksaJangka(['17.a.1'], jangka('2026-12-01', { akhir: '2056-12-01' }))).toEqual({});
    expect(periksaJangka(['17.a.1'], jangka('2026-12-01', { akhir: '2056-12-02' }))).toHaveProperty('akhir');
    expect(tambahTahun('2028-02-29', 30)).toBe('2058-02-28');
  });
});

describe('a period without a day', () => {
  test('is unlimited only where every ground is 17.g or 17.h', () => {
    fc.assert(
      fc.property(dasar, tanggal, (kode, mulai) => {
        const boleh = kode.every((satu) => PRIBADI.includes(satu));
        const galat = periksaJangka(kode, jangka(mulai, { tanpaBatas: true }));
        expect(Object.keys(galat)).toEqual(boleh ? [] : ['tanpaBatas']);
      }),
    );
  });

  test('ends with an event that is looked at again within five years', () => {
    fc.assert(
      fc.property(dasar, tanggal, fc.integer({ min: -100, max: 4000 }), (kode, mulai, hari) => {
        const tinjau = geserTanggal(mulai, hari);
        const wajar = tinjau > mulai && tinjau <= tambahTahun(mulai, 5);
        const galat = periksaJangka(kode, jangka(mulai, { peristiwa: 'putusan tetap', tinjau }));
        expect(Object.keys(galat)).toEqual(wajar ? [] : ['tinjau']);
      }),
    );
    expect(periksaJangka(['17.b'], jangka('2026-12-01', { peristiwa: 'putusan tetap' }))).toHaveProperty(
      'tinjau',
    );
  });

  test('under 17.a is waited for thirty years and not a day longer', () => {
    const peristiwa = jangka('2026-12-01', { peristiwa: 'putusan tetap', tinjau: '2031-12-01' });
    expect(hariTerakhir(['17.a.1'], peristiwa)).toBe('2056-12-01');
    expect(hariTerakhir(['17.b'], peristiwa)).toBeNull();
  });
});

test('a period has exactly one end', () => {
  const mulai = '2026-12-01';
  const [akhir, peristiwa, tinjau] = ['2031-11-30', 'putusan tetap', '2031-11-30'];
  expect(periksaJangka(['17.h.3'], jangka(mulai, {}))).toHaveProperty('tanpaBatas');
  expect(periksaJangka(['17.h.3'], jangka(mulai, { akhir, tanpaBatas: true }))).toHaveProperty('tanpaBatas');
  expect(periksaJangka(['17.h.3'], jangka(mulai, { akhir, peristiwa, tinjau }))).toHaveProperty('tanpaBatas');
});

test('a period is said in words', () => {
  expect(sebutJangka(jangka('2026-12-01', { akhir: '2031-11-30' }))).toBe(
    '1 Desember 2026 sampai dengan 30 November 2031',
  );
  expect(sebutJangka(jangka('2026-12-01', { tanpaBatas: true }))).toBe(
    'sejak 1 Desember 2026, tanpa batas waktu',
  );
  expect(sebutJangka(jangka('2026-12-01', { peristiwa: 'putusan tetap', tinjau: '2028-12-01' }))).toBe(
    'sejak 1 Desember 2026 sampai putusan tetap; ditinjau paling lambat 1 Desember 2028',
  );
});
