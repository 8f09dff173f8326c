import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daftarMenurutJangka } from '@ppid/domain/pengecualian/daftar';
import type { Butir, Jangka } from '@ppid/domain/pengecualian/types';
import { butirAwal } from '../../../emulators/seed/dik.js';

const HARI = '2026-11-20';
const [CONTOH] = butirAwal('k');
const butir = (id: string, jangka: Partial<Jangka>, ubah: Partial<Butir> = {}): Butir => ({
  ...CONTOH,
  id,
  informasi: id,
  ...ubah,
  jangka: { mulai: '2026-01-01', akhir: null, peristiwa: null, tanpaBatas: false, tinjau: null, ...jangka },
});
const ringkas = (semua: Butir[], hari = HARI) =>
  daftarMenurutJangka(semua, hari).kelompok.map(({ judul, baris }) => [
    judul,
    baris.map(({ butirId }) => butirId),
  ]);

test('within a year, by year of the end, by event, without end: in this order, and what ends first stands first', () => {
  expect(
    ringkas([
      butir('wasiat', { tanpaBatas: true }),
      butir('perkara', { peristiwa: 'Putusan berkekuatan hukum tetap', tinjau: '2029-01-01' }),
      butir('rawat', { peristiwa: 'Pengadaan selesai', tinjau: '2027-01-01' }),
      butir('lima', { akhir: '2031-01-04' }),
      butir('dua', { akhir: '2028-12-31' }),
      butir('dua-awal', { akhir: '2028-01-01' }),
      butir('esok', { akhir: '2026-11-21' }),
    ]),
  ).toEqual([
    ['Berakhir dalam satu tahun', ['esok']],
    ['Berakhir tahun 2028', ['dua-awal', 'dua']],
    ['Berakhir tahun 2031', ['lima']],
    ['Berakhir oleh suatu peristiwa', ['rawat', 'perkara']],
    ['Tanpa batas waktu', ['wasiat']],
  ]);
});

test('a year from the day itself is still within a year, a day later is not', () => {
  expect(ringkas([butir('a', { akhir: '2027-11-20' }), butir('b', { akhir: '2027-11-21' })])).toEqual([
    ['Berakhir dalam satu tahun', ['a']],
    ['Berakhir tahun 2027', ['b']],
  ]);
  expect(
    ringkas([butir('a', { akhir: '2025-02-28' }), butir('b', { akhir: '2025-03-01' })], '2024-02-29'),
  ).toEqual([
    ['Berakhir dalam satu tahun', ['a']],
    ['Berakhir tahun 2025', ['b']],
  ]);
});

test('what is open by that day is said to be open, whatever its status still says; the last day is still closed', () => {
  expect(
    ringkas([
      butir('lewat', { akhir: '2026-11-19' }),
      butir('terakhir', { akhir: HARI }),
      butir('dicabut', { akhir: '2030-01-01' }, { status: 'DICABUT' }),
      butir('nanti', { mulai: '2027-01-01', akhir: '2030-01-01' }),
    ]),
  ).toEqual([
    ['Berakhir dalam satu tahun', ['terakhir']],
    ['Berakhir tahun 2030', ['nanti']],
    ['Sudah terbuka', ['lewat', 'dicabut']],
  ]);
});

test('the list is the same for the same items in any order, and leaves none out', () => {
  const hari = fc.date({ min: new Date('2020-01-01'), max: new Date('2060-12-31'), noInvalidDate: true });
  const jangka = fc.oneof(
    hari.map((d): Partial<Jangka> => ({ akhir: d.toISOString().slice(0, 10) })),
    fc.constant<Partial<Jangka>>({ tanpaBatas: true }),
    fc.constant<Partial<Jangka>>({ peristiwa: 'Selesai', tinjau: '2028-01-01' }),
  );
  const semua = fc
    .array(fc.tuple(jangka, fc.constantFrom('Surat', 'Denah', 'Rekening')), { maxLength: 30 })
    .map((isi) => isi.map(([j, informasi], i) => butir(`b${String(i)}`, j, { informasi })));
  fc.assert(
    fc.property(
      semua.chain((b) => fc.tuple(fc.constant(b), fc.shuffledSubarray(b, { minLength: b.length }))),
      ([asli, acak]) => {
        const daftar = daftarMenurutJangka(asli, HARI);
        expect(daftarMenurutJangka(acak, HARI)).toEqual(daftar);
        expect(daftar.kelompok.flatMap(({ baris }) => baris)).toHaveLength(asli.length);
        expect(daftar.jumlah).toBe(asli.length);
      },
    ),
  );
});

test('nothing sealed and nothing about the paper stands in it', () => {
  const [satu] = daftarMenurutJangka([CONTOH], HARI).kelompok.flatMap(({ baris }) => baris);
  expect(Object.keys(satu ?? {}).sort()).toEqual(
    ['bagian', 'butirId', 'informasi', 'jangka', 'pasal17', 'penetapan', 'undangUndang', 'unit'].sort(),
  );
});
