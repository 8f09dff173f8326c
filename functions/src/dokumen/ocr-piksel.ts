/** A grey picture, one byte a pixel, row by row; 0 = black. */
export interface Piksel {
  data: Uint8Array;
  lebar: number;
  tinggi: number;
}

/** Mean of each n × n square; what is left over at the right and lower edge is dropped. */
export function kecilkan({ data, lebar, tinggi }: Piksel, n: number): Piksel {
  const [w, h] = [Math.floor(lebar / n), Math.floor(tinggi / n)];
  const hasil = new Uint8Array(w * h);
  const jumlah = new Uint32Array(w);
  for (let y = 0; y < h; y++) {
    jumlah.fill(0);
    for (let dy = 0; dy < n; dy++) {
      let i = (y * n + dy) * lebar;
      for (let x = 0; x < w; x++) {
        let s = 0;
        for (let dx = 0; dx < n; dx++) s += data[i++]!;
        jumlah[x]! += s;
      }
    }
    for (let x = 0; x < w; x++) hasil[y * w + x] = jumlah[x]! / (n * n);
  }
  return { data: hasil, lebar: w, tinggi: h };
}

/** Side of a square of `latar` in pixels of the small copy. */
const PETAK = 8;

/** The light that falls on the paper, seen coarsely: one value for each square of `petak` × `petak` pixels of the copy. */
export interface Latar extends Piksel {
  petak: number;
}

function persentil(nilai: Uint8Array, banyak: number, bagian: number): number {
  const jumlah = new Uint16Array(256);
  for (let i = 0; i < banyak; i++) jumlah[nilai[i]!]!++;
  let sisa = Math.floor(banyak * (1 - bagian));
  for (let v = 255; v > 0; v--) if ((sisa -= jumlah[v]!) < 0) return v;
  return 0;
}

/** Each value replaced by what `gabung` makes of it and its eight neighbours. */
function tetangga(p: Piksel, gabung: (a: number, b: number) => number, bagi: number): Piksel {
  const hasil = new Uint8Array(p.data.length);
  for (let y = 0; y < p.tinggi; y++)
    for (let x = 0; x < p.lebar; x++) {
      let n = 0;
      for (let dy = -1; dy <= 1; dy++)
        for (let dx = -1; dx <= 1; dx++) {
          const yy = Math.min(p.tinggi - 1, Math.max(0, y + dy));
          const xx = Math.min(p.lebar - 1, Math.max(0, x + dx));
          n = gabung(n, p.data[yy * p.lebar + xx]!);
        }
      hasil[y * p.lebar + x] = n / bagi;
    }
  return { ...p, data: hasil };
}

/**
 * The paper without the print: the lightest part of each square, the lightest of its neighbours (a bold heading or a stamp
 * fills a square), then smoothed.
 */
export function latar(kecil: Piksel): Latar {
  const [w, h] = [Math.ceil(kecil.lebar / PETAK), Math.ceil(kecil.tinggi / PETAK)];
  const data = new Uint8Array(w * h);
  const isi = new Uint8Array(PETAK * PETAK);
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      let n = 0;
      for (let yy = y * PETAK; yy < Math.min(kecil.tinggi, (y + 1) * PETAK); yy++)
        for (let xx = x * PETAK; xx < Math.min(kecil.lebar, (x + 1) * PETAK); xx++)
          isi[n++] = kecil.data[yy * kecil.lebar + xx]!;
      data[y * w + x] = persentil(isi, n, 0.85);
    }
  const kertas = tetangga({ data, lebar: w, tinggi: h }, Math.max, 1);
  return { ...tetangga(kertas, (a, b) => a + b, 9), petak: PETAK };
}

/** Light at a point of the small copy, between the middles of the squares. */
export function cahaya(l: Latar, x: number, y: number): number {
  const gx = Math.min(l.lebar - 1, Math.max(0, x / l.petak - 0.5));
  const gy = Math.min(l.tinggi - 1, Math.max(0, y / l.petak - 0.5));
  const [x0, y0] = [Math.floor(gx), Math.floor(gy)];
  const [x1, y1] = [Math.min(l.lebar - 1, x0 + 1), Math.min(l.tinggi - 1, y0 + 1)];
  const [fx, fy] = [gx - x0, gy - y0];
  const atas = l.data[y0 * l.lebar + x0]! * (1 - fx) + l.data[y0 * l.lebar + x1]! * fx;
  const bawah = l.data[y1 * l.lebar + x0]! * (1 - fx) + l.data[y1 * l.lebar + x1]! * fx;
  return atas * (1 - fy) + bawah * fy;
}

/** How dark the print and how even the paper of a page is, as shares of the light that falls there. */
export interface Nada {
  /** 0 = black ink, 0.7 = weak toner on grey paper. */
  tinta: number;
  /** Grain of the paper (one standard deviation). */
  butir: number;
}

/** Measured on every seventh pixel of the scan. */
export function ukurNada(asli: Piksel, kali: number, l: Latar): Nada {
  const jumlah = new Uint32Array(256);
  let n = 0;
  for (let y = 3; y < asli.tinggi; y += 7)
    for (let x = y % 7; x < asli.lebar; x += 7, n++)
      jumlah[
        Math.min(255, (asli.data[y * asli.lebar + x]! * 240) / Math.max(1, cahaya(l, x / kali, y / kali))) | 0
      ]!++;
  const di = (bagian: number): number => {
    let sisa = n * bagian;
    let v = 0;
    while (v < 255 && (sisa -= jumlah[v]!) >= 0) v++;
    return v / 240;
  };
  const butir = di(0.5) - di(0.16);
  const tinta = di(0.001);
  // A page of bare paper has no ink to go by: its darkest grains are not to be blown up into print.
  return { tinta: 1 - tinta > Math.max(0.12, 5 * butir) ? tinta : 0, butir };
}

/** The picture as if evenly lit and printed black: paper becomes 255, ink 0. */
export function ratakan(kecil: Piksel, l: Latar, { tinta }: Nada): Piksel {
  const data = new Uint8ClampedArray(kecil.data.length);
  for (let y = 0, i = 0; y < kecil.tinggi; y++)
    for (let x = 0; x < kecil.lebar; x++, i++)
      data[i] = ((kecil.data[i]! / Math.max(1, cahaya(l, x, y)) - tinta) * 255) / (1 - tinta);
  return { ...kecil, data: new Uint8Array(data.buffer) };
}

/** Squares of the light's raster that may hold print, those beside them included; 1 = look, 0 = bare paper. */
export function petakTercetak(rata: Piksel, l: Latar): Uint8Array {
  const ada = new Uint8Array(l.data.length);
  for (let y = 0, i = 0; y < rata.tinggi; y++)
    for (let x = 0; x < rata.lebar; x++, i++)
      if (rata.data[i]! < 225) ada[Math.floor(y / l.petak) * l.lebar + Math.floor(x / l.petak)] = 1;
  return tetangga({ data: ada, lebar: l.lebar, tinggi: l.tinggi }, Math.max, 1).data;
}
