import { formatAngka, formatPersen, formatRupiah } from '@ppid/domain/laporan/angka';
import { describe, expect, it } from 'vitest';

describe('angka laporan ditulis cara Indonesia', () => {
  it.each([
    [1234567.89, 2, '1.234.567,89'],
    [1234.5, 1, '1.234,5'],
    [1000, 1, '1.000'],
    [999, 1, '999'],
    [0, 1, '0'],
    [-0.04, 1, '0'],
    [-1234, 0, '-1.234'],
    [4.25, 1, '4,3'],
  ])('%d dengan %d desimal menjadi %s', (nilai, desimal, teks) => {
    expect(formatAngka(nilai, desimal)).toBe(teks);
  });

  it('bagian menjadi persen, tanpa nilai menjadi garis', () => {
    expect(formatPersen(0.8765)).toBe('87,65%');
    expect(formatPersen(1)).toBe('100%');
    expect(formatPersen(null)).toBe('–');
    expect(formatAngka(null)).toBe('–');
    expect(formatAngka(Number.NaN)).toBe('–');
    expect(formatRupiah(25000)).toBe('Rp25.000');
  });
});
