import { expect, test } from 'vitest';
import { saranButir } from '@ppid/domain/pengecualian/saran';
import { berakhir, butirContoh } from '../../fixtures/butir.js';

const HARI = '2026-11-20';
const BUTIR = [
  butirContoh(),
  butirContoh({ id: 'ijazah', informasi: 'Ijazah calon', bagian: '' }),
  butirContoh({ id: 'gudang', informasi: 'Denah gudang logistik', bagian: 'Letak kamera' }),
  berakhir('2026-11-19', { id: 'lewat', informasi: 'Rekening dana kampanye honorarium', bagian: '' }),
];
const saran = (teks: string) => saranButir(teks, BUTIR, HARI).map(({ id }) => id);

test.each([
  ['Mohon nomor rekening penerima honorarium', ['dik-1-u1']],
  ['rekeningnya para penerima', ['dik-1-u1']],
  // One word is enough where the item has hardly more.
  ['salinan ijazah bupati terpilih', ['ijazah']],
  ['IJAZAH', ['ijazah']],
  ['kamera di gudang dan ijazah', ['gudang', 'ijazah']],
  // One telling word of many says too little; words that stand everywhere say nothing.
  ['gudang arsip', []],
  ['daftar informasi dokumen tahun 2024', []],
  ['', []],
])('“%s”', (teks, ids) => {
  expect(saran(teks)).toEqual(ids);
});

test('what has ended is not suggested, and no more than three are', () => {
  expect(saran('rekening dana kampanye')).toEqual([]);
  const banyak = Array.from({ length: 9 }, (_, i) => butirContoh({ id: `b${i}` }));
  expect(saranButir('rekening honorarium', banyak, HARI)).toHaveLength(3);
});
