import { describe, expect, test } from 'vitest';
import { cariArah } from '../../../functions/src/dokumen/ocr-arah.js';
import { bukanHuruf, hapusGambar, hapusGaris } from '../../../functions/src/dokumen/ocr-bersih.js';
import { belahPita } from '../../../functions/src/dokumen/ocr-pita.js';
import {
  cahaya,
  kecilkan,
  latar,
  ratakan,
  ukurNada,
  type Piksel,
} from '../../../functions/src/dokumen/ocr-piksel.js';

const kertas = (lebar: number, tinggi: number, nilai = 255): Piksel => ({
  data: new Uint8Array(lebar * tinggi).fill(nilai),
  lebar,
  tinggi,
});
function kotak(p: Piksel, x: number, y: number, w: number, h: number, nilai = 0): void {
  for (let j = y; j < y + h; j++) p.data.fill(nilai, j * p.lebar + x, j * p.lebar + x + w);
}
const tinta = (p: Piksel): number => p.data.reduce((n, v) => n + (v < 150 ? 1 : 0), 0);

/** Lines of dashes, which fall by `derajat` (clockwise), or run down the page. */
function bergaris(derajat: number, tegak = false): Piksel {
  const p = kertas(480, 480);
  const miring = Math.tan((derajat * Math.PI) / 180);
  for (let baris = 60; baris < 420; baris += 12)
    for (let s = 40; s < 440; s++)
      for (let tebal = 0; tebal < 4; tebal++) {
        // Letters of one line do not stand below those of the next.
        if ((s + baris * 5) % 11 < 3) continue;
        const lintang = Math.round(baris + tebal + (tegak ? -1 : 1) * (s - 240) * miring);
        if (lintang >= 0 && lintang < 480) p.data[tegak ? s * 480 + lintang : lintang * 480 + s] = 0;
      }
  return p;
}

describe('how the lines lie', () => {
  test.each([0, 0.5, 2, 5, 6.5, -1.25, -5])('%d degrees askew', (derajat) => {
    const { tegak, miring } = cariArah(bergaris(derajat));
    expect(tegak).toBe(false);
    expect(Math.abs(miring - derajat)).toBeLessThan(0.15);
  });
  test.each([0, 3, -4])('down the page and %d degrees askew', (derajat) => {
    const { tegak, miring } = cariArah(bergaris(derajat, true));
    expect(tegak).toBe(true);
    expect(Math.abs(miring - derajat)).toBeLessThan(0.15);
  });
  test('a blank page lies straight', () =>
    expect(cariArah(kertas(100, 100))).toMatchObject({ tegak: false, miring: 0 }));
});

describe('light', () => {
  test('is seen without the print on it', () => {
    const p = kertas(240, 240, 200);
    for (let y = 20; y < 220; y += 10) kotak(p, 20, y, 200, 4, 30);
    const l = latar(p);
    for (const [x, y] of [
      [5, 5],
      [120, 120],
      [230, 200],
    ] as const)
      expect(cahaya(l, x, y)).toBeCloseTo(200, 0);
  });
  test('a shadow goes, print in it stays as dark as print in the light', () => {
    const p = kertas(400, 100);
    for (let y = 0; y < 100; y++)
      for (let x = 0; x < 400; x++)
        p.data[y * 400 + x] = (80 + x * 0.4) * (x % 20 < 4 && y % 20 < 12 ? 0.2 : 1);
    const l = latar(p);
    const rata = ratakan(p, l, { tinta: 0, butir: 0 });
    for (const x of [61, 201, 341]) {
      expect(rata.data[25 * 400 + x]).toBeLessThan(75);
      expect(rata.data[25 * 400 + x + 9]).toBeGreaterThan(235);
    }
  });
  test('weak toner is measured, the grain of bare paper is not taken for it', () => {
    const p = kertas(700, 700, 200);
    for (let i = 0; i < p.data.length; i++) p.data[i] = 196 + ((i * 7919) % 9);
    const bersih = latar(kecilkan(p, 2));
    expect(ukurNada(p, 2, bersih).tinta).toBe(0);
    for (let y = 100; y < 600; y += 30) kotak(p, 100, y, 500, 6, 140);
    expect(ukurNada(p, 2, latar(kecilkan(p, 2))).tinta).toBeCloseTo(0.7, 1);
  });
  test('the small copy is the mean of its squares', () =>
    expect(kecilkan({ data: Uint8Array.of(0, 100, 200, 100, 9, 9), lebar: 3, tinggi: 2 }, 2).data).toEqual(
      Uint8Array.of(52),
    ));
});

describe('what is no print', () => {
  test('rules go, a letter that stands on one stays', () => {
    const p = kertas(600, 300);
    kotak(p, 20, 100, 560, 3);
    kotak(p, 300, 20, 3, 260);
    kotak(p, 100, 70, 6, 30);
    hapusGaris(p, 200, 200);
    expect(p.data[101 * 600 + 450]).toBe(255);
    expect(p.data[200 * 600 + 301]).toBe(255);
    expect(p.data[85 * 600 + 102]).toBe(0);
  });
  test('a row of letters whose feet touch is no rule', () => {
    const p = kertas(400, 60);
    for (let x = 50; x < 350; x += 8) kotak(p, x, 20, 4, 20);
    kotak(p, 50, 38, 300, 2);
    const sebelum = tinta(p);
    hapusGaris(p, 200, 200);
    expect(tinta(p)).toBeGreaterThan(0.95 * sebelum);
  });
  test('a stamp goes with what is inside it, the line beside it stays', () => {
    const p = kertas(600, 400);
    for (let s = 0; s < 6.3; s += 0.002)
      kotak(p, Math.round(450 + 90 * Math.cos(s)), Math.round(200 + 90 * Math.sin(s)), 4, 4);
    kotak(p, 440, 190, 12, 20);
    kotak(p, 60, 190, 12, 20);
    hapusGambar(p, 200, 200);
    expect(tinta(p)).toBe(12 * 20);
  });
  test('a hole of a binder goes; bold capitals as large and as dense stay, because they stand in a row', () => {
    const p = kertas(600, 400);
    for (const y of [60, 260]) kotak(p, 20, y, 56, 56);
    for (const x of [150, 230, 310, 390]) kotak(p, x, 150, 52, 60);
    hapusGambar(p, 200, 200);
    expect(tinta(p)).toBe(4 * 52 * 60);
  });
  test.each([
    ['a letter', 0.1, 0.12, 0.4, false],
    ['a letter of a headline', 0.25, 0.3, 0.35, false],
    ['a signature', 0.8, 0.4, 0.08, true],
    ['a round stamp', 1.2, 1.2, 0.15, true],
    ['the rest of an upright rule', 0.02, 0.8, 0.9, false],
  ])('%s', (_, lebar, tinggi, isi, bukan) => expect(bukanHuruf(lebar, tinggi, isi)).toBe(bukan));
});

describe('bands of print', () => {
  const baris = (p: Piksel, y: number, tinggi: number, sampai = 500): void => {
    for (let x = 50; x < sampai; x += 10) kotak(p, x, y, 6, tinggi);
  };
  test('lines of one height are read together, a headline alone', () => {
    const p = kertas(600, 400);
    baris(p, 20, 40);
    for (let y = 100; y < 220; y += 30) baris(p, y, 18);
    expect(belahPita(p, 200, 200).map((b) => b.tinggi)).toEqual([64, 132]);
  });
  test('wide gaps of a line are drawn together, those between words stay, whatever the line below has there', () => {
    const p = kertas(1_000, 120);
    for (const x of [100, 780, 885]) kotak(p, x, 40, 100, 20);
    kotak(p, 150, 70, 350, 20);
    const [pita, ...lain] = belahPita(p, 200, 200);
    if (!pita) throw new Error('no band');
    expect(lain).toEqual([]);
    const tinta = (y: number): number[] =>
      Array.from({ length: pita.lebar }, (_, x) => x).filter((x) => pita.data[y * pita.lebar + x]! < 150);
    const [atas, bawah] = [tinta(22), tinta(52)];
    expect(atas).toHaveLength(300);
    expect(bawah).toHaveLength(350);
    expect(bawah[0]! - atas[0]!).toBe(50);
    expect(atas.flatMap((x, i) => (i > 0 && x - atas[i - 1]! > 1 ? x - atas[i - 1]! - 1 : []))).toEqual([
      8, 5,
    ]);
  });
  test('the dots of a line move with their letters', () => {
    const p = kertas(1_000, 100);
    for (const x of [100, 110, 120, 700, 710, 720]) kotak(p, x, 40, 4, 18);
    for (const x of [100, 720]) kotak(p, x, 33, 4, 3);
    const [pita] = belahPita(p, 200, 200);
    if (!pita) throw new Error('no band');
    const baris = (y: number): string =>
      Array.from(pita.data.subarray(y * pita.lebar, (y + 1) * pita.lebar))
        .map((v) => (v < 150 ? '#' : ' '))
        .join('')
        .trimEnd();
    expect(baris(20).length).toBe(baris(13).length);
  });
  test('a blank page and one with a speck have none', () => {
    const p = kertas(600, 400);
    expect(belahPita(p, 200, 200)).toEqual([]);
    kotak(p, 300, 200, 2, 2);
    expect(belahPita(p, 200, 200)).toEqual([]);
  });
});
