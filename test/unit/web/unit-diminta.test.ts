import { expect, test } from 'vitest';
import type { Berkas, PermintaanUnit } from '@ppid/domain/berkas/types';
import { keadaanUnit } from '../../../web/src/lib/fakta.js';

const hari = (no: number): string => `2026-02-${String(no).padStart(2, '0')}T02:00:00.000Z`;
const unit = (batas: number, dijawab: string | null = null): PermintaanUnit =>
  ({ unit: 'Hukum', diminta: hari(3), batasInstan: hari(batas), dijawab }) as PermintaanUnit;
const berkas = (isi: Partial<Berkas>): Berkas =>
  ({ langkah: [], langkahAktif: null, selesai: null, ...isi }) as Berkas;
const langkah = [
  { no: 2, selesai: hari(2) },
  { no: 4, selesai: hari(10) },
  { no: 5, selesai: hari(20) },
] as Berkas['langkah'];

test('a unit is waited for while its step is open, however late', () => {
  const aktif = { no: 4, aksi: ['jawabUnit'] } as unknown as Berkas['langkahAktif'];
  expect(keadaanUnit(berkas({ langkahAktif: aktif }), unit(5))).toBe('DITUNGGU');
  expect(keadaanUnit(berkas({ langkahAktif: aktif }), unit(5, hari(4)))).toBe('MENJAWAB');
});

test('after the decision only a date that had passed by then counts against the unit', () => {
  expect(keadaanUnit(berkas({ langkah }), unit(9))).toBe('LEWAT');
  expect(keadaanUnit(berkas({ langkah }), unit(10))).toBe('DIPUTUS');
  expect(keadaanUnit(berkas({ langkah }), unit(15))).toBe('DIPUTUS');
  expect(keadaanUnit(berkas({ langkah }), unit(15, hari(12)))).toBe('MENJAWAB');
});

test('a case that was closed while the step was open ends the waiting too', () => {
  expect(keadaanUnit(berkas({ selesai: hari(12) }), unit(9))).toBe('LEWAT');
  expect(keadaanUnit(berkas({ selesai: hari(12) }), unit(15))).toBe('DIPUTUS');
});
