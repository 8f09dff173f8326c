import type { Masa } from '@ppid/domain/pengecualian/masa';
import { susunMasa } from '@ppid/domain/pengecualian/surelMasa';
import type { Butir } from '@ppid/domain/pengecualian/types';
import { expect, it } from 'vitest';
import { SATKER } from '../laporan/bantu.js';

const BUTIR = {
  informasi: 'Denah gudang logistik',
  bagian: '',
  unit: 'Subbagian Umum',
  penetapan: { oleh: 'KPU_RI', nomor: '12/2025', tanggal: '2025-02-03' },
  jangka: { peristiwa: null },
} as unknown as Butir;

const surel = (apa: Masa['apa'], diuji: boolean) =>
  susunMasa(
    BUTIR,
    { apa, keadaan: 'TERLAMBAT', sampai: '2026-11-20', tindak: '2026-11-10', sisa: -1, minggu: 1 },
    SATKER,
    'PPID',
    diuji,
  );

it('peninjauan yang terlambat tidak disebut terlambat lagi selama uji barunya berjalan', () => {
  expect(surel('TINJAU', false).subjek).toMatch(/^Terlambat: /);
  expect(surel('TINJAU', true).subjek).toMatch(/^Pengingat: /);
  expect(surel('TINJAU', true).isi).toContain('keputusannya menggantikan peninjauan ini');
  expect(surel('TINJAU', true).isi).not.toContain('berakhir pada harinya');
});

it('akhir yang dekat tetap terlambat, karena uji tidak menunda harinya', () => {
  expect(surel('AKHIR', true).subjek).toMatch(/^Terlambat: /);
  expect(surel('AKHIR', true).isi).toContain('tetap berakhir pada harinya');
});
