import type { Piksel } from './ocr-piksel.js';

/** How the text lies on a scan. Angles in degrees, clockwise; turning the scan by `-miring` makes the lines level. */
export interface Arah {
  tegak: boolean;
  miring: number;
}

interface Titik {
  x: Float32Array;
  y: Float32Array;
}

const SUDUT_TERJAUH = 7;
const LANGKAH = 0.25;

/** Dark points of an evenly lit small copy, thinned out to at most about 30,000. */
function titikTinta({ data, lebar, tinggi }: Piksel, ambang = 190): Titik {
  const x: number[] = [];
  const y: number[] = [];
  // The very edge shows the lid of the scanner and holes, no lines of text.
  const [tx, ty] = [Math.round(lebar * 0.02), Math.round(tinggi * 0.02)];
  for (let j = ty; j < tinggi - ty; j++)
    for (let i = tx; i < lebar - tx; i++)
      if (data[j * lebar + i]! < ambang) {
        x.push(i);
        y.push(j);
      }
  const tiap = Math.ceil(x.length / 30_000);
  return tiap <= 1
    ? { x: Float32Array.from(x), y: Float32Array.from(y) }
    : {
        x: Float32Array.from(x.filter((_, i) => i % tiap === 0)),
        y: Float32Array.from(y.filter((_, i) => i % tiap === 0)),
      };
}

/** How sharply lines and gaps alternate when looked along lines that fall by `derajat`. */
function ketajaman(
  sepanjang: Float32Array,
  melintang: Float32Array,
  panjang: number,
  derajat: number,
): number {
  const miring = Math.tan((derajat * Math.PI) / 180);
  const pinggir = Math.ceil(panjang * 0.3);
  const profil = new Float32Array(panjang * 2 + pinggir * 2);
  for (let i = 0; i < sepanjang.length; i++) {
    const di = melintang[i]! - sepanjang[i]! * miring + pinggir;
    const lantai = Math.floor(di);
    if (lantai < 0 || lantai + 1 >= profil.length) continue;
    // Shared between two bins: a profile of whole pixels jumps from angle to angle.
    profil[lantai]! += 1 - (di - lantai);
    profil[lantai + 1]! += di - lantai;
  }
  let jumlah = 0;
  for (let i = 1; i < profil.length; i++) jumlah += (profil[i]! - profil[i - 1]!) ** 2;
  return jumlah;
}

function terbaik(
  sepanjang: Float32Array,
  melintang: Float32Array,
  panjang: number,
): { nilai: number; sudut: number } {
  let hasil = { nilai: -1, sudut: 0 };
  for (let s = -SUDUT_TERJAUH; s <= SUDUT_TERJAUH; s += LANGKAH) {
    const nilai = ketajaman(sepanjang, melintang, panjang, s);
    if (nilai > hasil.nilai) hasil = { nilai, sudut: s };
  }
  // Between the neighbours of the best: a parabola through the three.
  const [a, c] = [-LANGKAH, LANGKAH].map((d) =>
    ketajaman(sepanjang, melintang, panjang, hasil.sudut + d),
  ) as [number, number];
  const lengkung = a - 2 * hasil.nilai + c;
  const geser = lengkung < 0 ? (0.5 * (a - c)) / lengkung : 0;
  return { nilai: hasil.nilai, sudut: hasil.sudut + LANGKAH * Math.max(-0.5, Math.min(0.5, geser)) };
}

/** Finds out whether lines run across or down the picture and by how much they are askew. Upside down looks the same. */
export function cariArah(kecil: Piksel): Arah {
  const titik = titikTinta(kecil);
  if (titik.x.length === 0) return { tegak: false, miring: 0 };
  const datar = terbaik(titik.x, titik.y, Math.max(kecil.lebar, kecil.tinggi));
  const tegak = terbaik(titik.y, titik.x, Math.max(kecil.lebar, kecil.tinggi));
  // Lines that run down: the same angle seen from the other axis has the opposite sign.
  return tegak.nilai > datar.nilai
    ? { tegak: true, miring: -tegak.sudut }
    : { tegak: false, miring: datar.sudut };
}
