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

/** Columns to keep: white corridors through the whole band are shortened, since the reader pays for white as for print. */
function kolom({ data, lebar }: Piksel, { atas, bawah }: Baris, dpiX: number): [number, number][] {
  const terisi = new Uint8Array(lebar);
  for (let y = atas; y < bawah; y++)
    for (let x = 0, i = y * lebar; x < lebar; x++, i++) if (data[i]! < TINTA) terisi[x] = 1;
  const lorong = Math.round(0.3 * dpiX);
  const hasil: [number, number][] = [];
  for (let x = 0; x < lebar; x++) {
    if (terisi[x] === 0) continue;
    const akhir = hasil.at(-1);
    if (akhir && x - akhir[1] < lorong) akhir[1] = x + 1;
    else hasil.push([x, x + 1]);
  }
  return hasil.map(([a, b], i): [number, number] => [
    a - (i === 0 ? 0 : lorong >> 1),
    b + (i === hasil.length - 1 ? 0 : lorong >> 1),
  ]);
}

/** Cuts a prepared page into bands of even print, top to bottom; none when nothing is printed on it. */
export function belahPita(p: Piksel, dpiX: number, dpiY: number): Piksel[] {
  return kelompok(barisCetak(p, dpiY), dpiY).map((b) => {
    const potong = kolom(p, b, dpiX);
    const lebar = potong.reduce((n, [a, z]) => n + z - a, 0) + 2 * TEPI;
    const tinggi = b.bawah - b.atas + 2 * TEPI;
    const data = new Uint8Array(lebar * tinggi).fill(255);
    for (let y = b.atas; y < b.bawah; y++) {
      let ke = (y - b.atas + TEPI) * lebar + TEPI;
      for (const [a, z] of potong) {
        data.set(p.data.subarray(y * p.lebar + a, y * p.lebar + z), ke);
        ke += z - a;
      }
    }
    return { data, lebar, tinggi };
  });
}
