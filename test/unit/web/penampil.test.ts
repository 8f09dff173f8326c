import type { Penghitaman, Tanda } from '@ppid/domain/dokumen/penghitaman';
import { describe, expect, test } from 'vitest';
import { diHalaman, geser, kotakDari } from '../../../web/src/lib/letak-tanda.js';
import {
  belumDisimpan,
  kabarHitam,
  RANCANGAN_KOSONG,
  sesudahSimpan,
  terimaRangkaian,
  type Rancangan,
} from '../../../web/src/lib/rancangan-hitam.js';
import { milikBingkai, tekanTombol } from '../../../web/src/lib/tombol-penampil.js';

const tanda = (id: string, lain: Partial<Tanda> = {}): Tanda => ({
  ...{ id, halaman: 1, x: 0.1, y: 0.1, lebar: 0.2, tinggi: 0.05, alasan: '17.b', catatan: '' },
  ...lain,
});
const rangkaian = (
  id: string,
  versi: number,
  isi: Tanda[],
  status: Penghitaman['status'] = 'KONSEP',
): Penghitaman =>
  ({ id, versi, status, tanda: isi.map((t) => ({ ...t, oleh: 'x', pada: 'y' })) }) as Penghitaman;

describe('marks on the screen and in the store', () => {
  const [a, b, c] = [tanda('a'), tanda('b'), tanda('c')];

  test('what is saved is shown, and is nothing unsaved', () => {
    const r = terimaRangkaian(RANCANGAN_KOSONG, [rangkaian('0001', 1, [a])]);
    expect(r).toMatchObject({ tanda: [a], kabar: '' });
    expect(belumDisimpan(r)).toBe(false);
  });

  test('my unsaved mark stays when somebody else saves, and I am told', () => {
    const mulai = terimaRangkaian(RANCANGAN_KOSONG, [rangkaian('0001', 1, [a])]);
    const saya: Rancangan = { ...mulai, tanda: [a, b] };
    const r = terimaRangkaian(saya, [rangkaian('0001', 2, [a, c])]);
    expect(r.tanda.map((t) => t.id)).toEqual(['a', 'c', 'b']);
    expect(r).toMatchObject({ dasar: { versi: 2 }, kabar: expect.stringContaining('digabung') as string });
    expect(belumDisimpan(r)).toBe(true);
  });

  test('my own saving says nothing, whichever comes first: the answer or the listener', () => {
    const saya: Rancangan = { ...RANCANGAN_KOSONG, tanda: [a] };
    const dulu = terimaRangkaian(saya, [rangkaian('0001', 1, [a])]);
    expect(sesudahSimpan(dulu, '0001', 1, [a])).toMatchObject({ kabar: '', tanda: [a] });
    const jawab = sesudahSimpan(saya, '0001', 1, [a]);
    expect(terimaRangkaian(jawab, [rangkaian('0001', 1, [a])])).toBe(jawab);
    expect(belumDisimpan(jawab)).toBe(false);
  });

  test('a set that was applied leaves the screen; what I had not saved begins the next', () => {
    const mulai = terimaRangkaian(RANCANGAN_KOSONG, [rangkaian('0001', 1, [a])]);
    const selesai = [rangkaian('0001', 1, [a], 'DITERAPKAN')];
    expect(terimaRangkaian(mulai, selesai)).toEqual({ dasar: null, tanda: [], kabar: '' });
    expect(terimaRangkaian({ ...mulai, tanda: [a, b] }, selesai)).toMatchObject({ dasar: null, tanda: [b] });
  });
});

describe('who opens a document is told', () => {
  const set = (status: Penghitaman['status'], galat: string | null = null) =>
    [{ ...rangkaian('0001', 1, [tanda('a')], status), galat }] as Penghitaman[];
  const kata = (semua: Penghitaman[], jumlah: number, belum = false) =>
    kabarHitam(semua, { tanda: [tanda('a'), tanda('b')].slice(0, jumlah), belumDisimpan: belum });

  test('of marks that wait, and of what failed in its own words', () => {
    expect(kata(set('KONSEP'), 2)?.teks).toMatch(/^Ada konsep penghitaman: 2 tanda\./);
    expect(kata(set('GAGAL', 'Salinan gagal dibuat.'), 1)).toEqual({
      teks: 'Salinan gagal dibuat.',
      gagal: true,
    });
    expect(kata(set('DIPROSES'), 0)?.teks).toContain('sedang dibuat');
    expect(kata([], 1, true)?.teks).toContain('belum disimpan');
  });

  test('nothing where nothing waits', () => {
    expect(kata([], 0)).toBeNull();
    expect(kata(set('DITERAPKAN'), 0)).toBeNull();
    expect(kata(set('KONSEP'), 0)).toBeNull();
  });
});

describe('the place of a mark', () => {
  test('is cut at the edges, however it is drawn', () => {
    expect(kotakDari([0.5, 0.5], [-1, 2])).toEqual({ x: 0, y: 0.5, lebar: 0.5, tinggi: 0.5 });
    expect(diHalaman({ x: 0.9, y: -1, lebar: 0.3, tinggi: 0 })).toMatchObject({ x: 0.7, y: 0 });
  });
  test('follows the arrows, with Shift its size, and never leaves the page', () => {
    const k = { x: 0, y: 0.5, lebar: 0.2, tinggi: 0.1 };
    expect(geser(k, 'ArrowLeft', false)).toEqual(k);
    expect(geser(k, 'ArrowDown', false)).toMatchObject({ y: 0.505 });
    expect(geser(k, 'ArrowRight', true)).toMatchObject({ x: 0, lebar: 0.205 });
    expect(geser(k, 'a', false)).toBeNull();
  });
});

test('keys turn pages and zoom, and stop at the ends', () => {
  const kini = { halaman: 1, zum: 'pas' } as const;
  expect(tekanTombol(kini, 'PageDown', 2)).toEqual({ halaman: 2, zum: 'pas' });
  expect(tekanTombol(kini, 'ArrowLeft', 2)).toEqual(kini);
  expect(tekanTombol({ halaman: 2, zum: '200' }, '+', 2)).toEqual({ halaman: 2, zum: '200' });
  expect(tekanTombol(kini, 'x', 2)).toBeNull();
});

test('a frame that has the focus keeps the keys that scroll it', () => {
  const muat = { scrollWidth: 800, clientWidth: 800, scrollHeight: 900, clientHeight: 600 };
  const lebar = { ...muat, scrollWidth: 1600 };
  expect(milikBingkai(lebar, 'ArrowRight', false)).toBe(true);
  expect(milikBingkai(muat, 'ArrowRight', false)).toBe(false);
  expect(milikBingkai(lebar, 'PageDown', false)).toBe(false);
  expect(milikBingkai(muat, 'PageDown', true)).toBe(true);
  expect(milikBingkai({ ...muat, scrollHeight: 600 }, 'PageDown', true)).toBe(false);
});
