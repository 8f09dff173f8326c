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

/** This many points tell the angle roughly, and quickly; all of them how rough it was. */
const TITIK_CARI = 8_000;
const TITIK_UKUR = 30_000;

/** Dark points of an evenly lit small copy, not many more than `TITIK_UKUR`. */
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
  return { x: jarangkan(Float32Array.from(x), TITIK_UKUR), y: jarangkan(Float32Array.from(y), TITIK_UKUR) };
}

function jarangkan(nilai: Float32Array, banyak: number): Float32Array {
  const tiap = Math.ceil(nilai.length / banyak);
  return tiap <= 1 ? nilai : nilai.filter((_, i) => i % tiap === 0);
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
  const [sedikit, lintang] = [jarangkan(sepanjang, TITIK_CARI), jarangkan(melintang, TITIK_CARI)];
  let kasar = { nilai: -1, sudut: 0 };
  for (let sudut = -SUDUT_TERJAUH; sudut <= SUDUT_TERJAUH; sudut += LANGKAH) {
    const nilai = ketajaman(sedikit, lintang, panjang, sudut);
    if (nilai > kasar.nilai) kasar = { nilai, sudut };
  }
  // Between the neighbours of the best: a parabola through the three.
  const [a, nilai, c] = [-LANGKAH, 0, LANGKAH].map((d) =>
    ketajaman(sepanjang, melintang, panjang, kasar.sudut + d),
  ) as [number, number, number];
  const lengkung = a - 2 * nilai + c;
  const geser = lengkung < 0 ? (0.5 * (a - c)) / lengkung : 0;
  return { nilai, sudut: kasar.sudut + LANGKAH * Math.max(-0.5, Math.min(0.5, geser)) };
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
