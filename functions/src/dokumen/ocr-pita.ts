import type { Piksel } from './ocr-piksel.js';

const TINTA = 150;
/** White left around a band; the reader needs some. */
const TEPI = 12;

/** A long page is read in pieces, which several readers can share; a page on its head is noticed after one. */
const BARIS_PITA = 16;

interface Baris {
  atas: number;
  bawah: number;
}

/** Rows of print: what lies between two empty rows of pixels. Lines that touch count as one. */
function barisCetak({ data, lebar, tinggi }: Piksel, dpi: number): Baris[] {
  const baris: Baris[] = [];
  let atas = -1;
  let tinta = 0;
  for (let y = 0; y <= tinggi; y++) {
    let n = 0;
    if (y < tinggi) for (let x = 0, i = y * lebar; x < lebar; x++, i++) if (data[i]! < TINTA) n++;
    tinta += n;
    if (n > 0 && atas < 0) atas = y;
    else if (n === 0 && atas >= 0) {
      // A speck or the rest of a rule is no line of print.
      if (y - atas > 0.025 * dpi && tinta > 0.06 * dpi) baris.push({ atas, bawah: y });
      atas = -1;
      tinta = 0;
    }
  }
  return baris;
}

/** Neighbouring rows of about the same height and spacing; the reader takes each group for one block of even print. */
function kelompok(baris: readonly Baris[], dpi: number): Baris[] {
  const hasil: (Baris & { tinggi: number; banyak: number })[] = [];
  for (const b of baris) {
    const akhir = hasil.at(-1);
    const tinggi = b.bawah - b.atas;
    const rasio = akhir ? tinggi / akhir.tinggi : 0;
    if (
      akhir &&
      akhir.banyak < BARIS_PITA &&
      rasio > 0.7 &&
      rasio < 1.4 &&
      b.atas - akhir.bawah < Math.max(2.5 * tinggi, 0.2 * dpi)
    ) {
      akhir.bawah = b.bawah;
      akhir.banyak++;
      akhir.tinggi = (akhir.tinggi * 2 + tinggi) / 3;
    } else hasil.push({ ...b, tinggi, banyak: 1 });
  }
  return hasil;
}

/** A gap within a line is drawn together to this share of the line's height: wider than between words, if not by much. */
const SELA = 0.45;

/** Rows of the band that are one line, or lines that cannot be told apart; dots and accents belong to the line below them. */
function barisPita(p: Piksel, { atas, bawah }: Baris, dpi: number): Baris[] {
  const hasil: Baris[] = [];
  for (let y = atas, awal = -1; y <= bawah; y++) {
    const berisi = y < bawah && p.data.subarray(y * p.lebar, (y + 1) * p.lebar).some((v) => v < TINTA);
    if (berisi && awal < 0) awal = y;
    if (berisi || awal < 0) continue;
    const akhir = hasil.at(-1);
    const [ini, lalu] = [y - awal, akhir ? akhir.bawah - akhir.atas : 0];
    if (akhir && (awal - akhir.bawah < 0.02 * dpi || Math.min(ini, lalu) < 0.5 * Math.max(ini, lalu)))
      akhir.bawah = y;
    else hasil.push({ atas: awal, bawah: y });
    awal = -1;
  }
  return hasil;
}

/** Columns of a line to keep, from its first ink to its last: the reader pays for white as for print. */
function kolom({ data, lebar }: Piksel, { atas, bawah }: Baris, sela: number): [number, number][] {
  const terisi = new Uint8Array(lebar);
  for (let y = atas; y < bawah; y++)
    for (let x = 0, i = y * lebar; x < lebar; x++, i++) if (data[i]! < TINTA) terisi[x] = 1;
  const hasil: [number, number][] = [];
  for (let x = 0; x < lebar; x++) {
    if (terisi[x] === 0) continue;
    const akhir = hasil.at(-1);
    if (akhir && x - akhir[1] <= sela) akhir[1] = x + 1;
    else hasil.push([x, x + 1]);
  }
  // Half of a gap at either side of it: the grey edges of the letters stay.
  return hasil.map(([a, b], i): [number, number] => [
    i === 0 ? Math.max(0, a - TEPI) : a - (sela >> 1),
    i === hasil.length - 1 ? Math.min(lebar, b + TEPI) : b + (sela >> 1),
  ]);
}

/** Cuts a prepared page into bands of even print, top to bottom; none when nothing is printed on it. */
export function belahPita(p: Piksel, dpiX: number, dpiY: number): Piksel[] {
  return kelompok(barisCetak(p, dpiY), dpiY).map((b) => {
    const baris = barisPita(p, b, dpiY).map((satu) => {
      const sela = Math.round((SELA * (satu.bawah - satu.atas) * dpiX) / dpiY);
      return { ...satu, potong: kolom(p, satu, sela) };
    });
    const kiri = Math.min(...baris.map(({ potong }) => potong[0]?.[0] ?? 0));
    const panjang = baris.map(({ potong }) =>
      potong.reduce((n, [a, z]) => n + z - a, (potong[0]?.[0] ?? 0) - kiri),
    );
    const lebar = Math.max(...panjang) + 2;
    const tinggi = b.bawah - b.atas + 2 * TEPI;
    const data = new Uint8Array(lebar * tinggi).fill(255);
    baris.forEach(({ atas, bawah, potong }, n) => {
      const [dari, sampai] = [
        Math.max(b.atas, n === 0 ? 0 : atas - 1),
        Math.min(b.bawah, n === baris.length - 1 ? b.bawah : bawah + 1),
      ];
      for (let y = dari; y < sampai; y++) {
        let ke = (y - b.atas + TEPI) * lebar + (potong[0]?.[0] ?? 0) - kiri;
        for (const [a, z] of potong) {
          data.set(p.data.subarray(y * p.lebar + a, y * p.lebar + z), ke);
          ke += z - a;
        }
      }
    });
    return { data, lebar, tinggi };
  });
}
