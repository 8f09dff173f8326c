import {
  capAlasan,
  gabungTanda,
  kotakPiksel,
  MAKS_TANDA,
  periksaTanda,
  type Tanda,
} from '@ppid/domain/dokumen/penghitaman';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const tanda = (lain: Partial<Tanda> = {}): Tanda => ({
  id: 't1',
  halaman: 1,
  x: 0.1,
  y: 0.1,
  lebar: 0.2,
  tinggi: 0.05,
  alasan: '17.h.3',
  catatan: '',
  ...lain,
});

describe('a set of marks', () => {
  test('is sound with a place, a page and a ground', () => {
    expect(periksaTanda([tanda()], 1)).toBeNull();
    expect(periksaTanda([tanda({ x: 0, y: 0, lebar: 1, tinggi: 1 })], 1)).toBeNull();
  });

  test.each<[string, Partial<Tanda>, string]>([
    ['a page that is not there', { halaman: 3 }, 'hanya 2 halaman'],
    ['half a page', { halaman: 1.5 }, 'hanya 2 halaman'],
    ['a slip of the hand', { lebar: 0.001 }, 'terlalu kecil'],
    ['a mark over the edge', { x: 0.9 }, 'keluar dari tepi'],
    ['a negative place', { y: -0.1 }, 'tidak terbaca'],
    ['a place that is no number', { y: Number.NaN }, 'tidak terbaca'],
    ['a letter that needs its item', { alasan: '17.h' }, 'harus disertai angkanya'],
    ['a ground that is not in the law', { alasan: '17.z' }, 'tidak ada dalam Pasal 17'],
    ['letter j without its law', { alasan: '17.j' }, 'harus menyebut Undang-Undang'],
    ['a note too long', { catatan: 'x'.repeat(201) }, 'lebih dari 200 huruf'],
  ])('%s is refused, with the number of the mark', (_, lain, pesan) => {
    const salah = periksaTanda([tanda(), tanda({ id: 't2', ...lain })], 2);
    expect(salah).toContain(pesan);
    expect(salah).toContain('Tanda 2');
  });

  test('letter j with its law, and neither twins nor too many', () => {
    expect(periksaTanda([tanda({ alasan: '17.j', catatan: 'UU 27/2022 Pasal 16' })], 1)).toBeNull();
    expect(periksaTanda([tanda(), tanda()], 1)).toContain('dua kali');
    const banyak = Array.from({ length: MAKS_TANDA + 1 }, (_, i) => tanda({ id: `t${i}` }));
    expect(periksaTanda(banyak, 1)).toContain('500 tanda');
  });
});

test('the label names letter and item', () => {
  expect(['17.h.3', '17.b', '17.j'].map(capAlasan)).toEqual(['Ps. 17 h.3', 'Ps. 17 b', 'Ps. 17 j']);
});

test('the black box covers the whole mark on a picture of any size and never leaves it', () => {
  const pecahan = fc.double({ min: 0, max: 1, noNaN: true });
  const sisi = fc.integer({ min: 1, max: 5000 });
  fc.assert(
    fc.property(pecahan, pecahan, pecahan, pecahan, sisi, sisi, (x, y, l, t, w, h) => {
      const m = tanda({ x, y, lebar: Math.min(l, 1 - x), tinggi: Math.min(t, 1 - y) });
      const k = kotakPiksel(m, w, h);
      expect(k.kiri).toBeLessThanOrEqual(Math.max(0, m.x * w));
      expect(k.kiri + k.lebar).toBeGreaterThanOrEqual(Math.min(w, (m.x + m.lebar) * w));
      expect(k.atas + k.tinggi).toBeGreaterThanOrEqual(Math.min(h, (m.y + m.tinggi) * h));
      expect(k.kiri + k.lebar).toBeLessThanOrEqual(w);
      expect(k.atas + k.tinggi).toBeLessThanOrEqual(h);
    }),
  );
});

describe('two officers on one draft', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => tanda({ id })) as [Tanda, Tanda, Tanda];

  test('what each added stays', () => {
    expect(gabungTanda([a], [a, b], [a, c])).toEqual([a, c, b]);
  });
  test('what one removed goes, unless the other changed it', () => {
    expect(gabungTanda([a, b], [a], [a, b])).toEqual([a]);
    const b2 = { ...b, catatan: 'baru' };
    expect(gabungTanda([a, b], [a], [a, b2])).toEqual([a, b2]);
    expect(gabungTanda([a, b], [a, b2], [a])).toEqual([a, b2]);
  });
  test('where both changed one, mine counts', () => {
    const [saya, mereka] = [
      { ...a, x: 0.3 },
      { ...a, x: 0.5 },
    ];
    expect(gabungTanda([a], [saya], [mereka])).toEqual([saya]);
  });
});
