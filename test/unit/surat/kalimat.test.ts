import { sebutSisa } from '@ppid/domain/pengecualian/masa';
import { bertitik, kecilAwal } from '@ppid/domain/surat/kalimat';
import { expect, test } from 'vitest';

test.each([
  ['Diperiksa Atasan PPID', 'diperiksa Atasan PPID'],
  ['Nasional (KPU RI)', 'nasional (KPU RI)'],
  ['KPU RI', 'KPU RI'],
])('di tengah kalimat %s menjadi %s', (label, kecil) => {
  expect(kecilAwal(label)).toBe(kecil);
});

test.each([
  ['Sudah diumumkan', 'Sudah diumumkan.'],
  ['Sudah diumumkan.', 'Sudah diumumkan.'],
  ['', ''],
])('tulisan orang “%s” menjadi kalimat', (tulisan, kalimat) => {
  expect(bertitik(tulisan)).toBe(kalimat);
});

test('pada hari terakhir tidak tertulis 0 hari lagi', () => {
  expect([sebutSisa(3), sebutSisa(0)]).toEqual(['berakhir 3 hari lagi', 'berakhir hari ini']);
});
