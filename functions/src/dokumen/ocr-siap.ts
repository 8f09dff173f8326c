import type { Halaman } from '@ppid/domain/dokumen/types';
import { cariArah, type Arah } from './ocr-arah.js';
import { hapusGambar, hapusGaris } from './ocr-bersih.js';
import {
  cahaya,
  kecilkan,
  latar,
  petakTercetak,
  ratakan,
  ukurNada,
  type Latar,
  type Nada,
  type Piksel,
} from './ocr-piksel.js';
import { belahPita } from './ocr-pita.js';

export type Putaran = Halaman['putaran'];

/** A scan as it came and what is known of it. */
export interface Pindaian {
  asli: Piksel;
  dpi: number;
  /** Its small copy is this many times smaller. */
  kali: number;
  latar: Latar;
  nada: Nada;
  arah: Arah;
  tercetak: Uint8Array;
}

/** Wide enough to tell lines from gaps. */
const LEBAR_KECIL = 480;
/** Most office pages are A4 or F4: the longer side tells the resolution. */
const PANJANG_INCI = 11.7;

/** The middle of each pixel and its eight neighbours: takes the grain, leaves the edges. */
export async function haluskan({ data, lebar, tinggi }: Piksel): Promise<Piksel> {
  const { default: sharp } = await import('sharp');
  const raw = { width: lebar, height: tinggi, channels: 1 } as const;
  return { data: await sharp(data, { raw }).median(3).toColourspace('b-w').raw().toBuffer(), lebar, tinggi };
}

export function buka(asli: Piksel): Pindaian {
  const kali = Math.max(1, Math.round(Math.min(asli.lebar, asli.tinggi) / LEBAR_KECIL));
  const kecil = kecilkan(asli, kali);
  const terang = latar(kecil);
  const nada = ukurNada(asli, kali, terang);
  const rata = ratakan(kecil, terang, nada);
  const dpi = Math.max(asli.lebar, asli.tinggi) / PANJANG_INCI;
  return {
    asli,
    dpi,
    kali,
    latar: terang,
    nada,
    arah: cariArah(rata),
    tercetak: petakTercetak(rata, terang),
  };
}

/** Less askew than this, in degrees, a page is level: a line falls by two pixels at most, and rows need not be mixed. */
const DATAR = 0.06;

/** Where a point of the upright page lies on the scan: (x·cos − y·sin, x·sin + y·cos) from the middle of both. */
function letak(p: Pindaian, putaran: Putaran) {
  const miring = Math.abs(p.arah.miring) < DATAR ? 0 : p.arah.miring;
  const sudut = ((miring - putaran) * Math.PI) / 180;
  const [w, h] = putaran % 180 === 0 ? [p.asli.lebar, p.asli.tinggi] : [p.asli.tinggi, p.asli.lebar];
  return { w, h, cos: Math.cos(sudut), sin: Math.sin(sudut) };
}

/** Turns, levels, lights evenly and narrows in one pass: paper 255, ink 0. `rapat` is the share of the width that is kept. */
function luruskan(p: Pindaian, putaran: Putaran, rapat: number): Piksel {
  const { latar: l, kali, nada } = p;
  const { data: d, lebar: lw, tinggi: lh } = p.asli;
  const { w, h, cos, sin } = letak(p, putaran);
  const lebar = Math.round(w * rapat);
  const data = new Uint8Array(lebar * h).fill(255);
  const hitam = nada.tinta + 0.2 * (1 - nada.tinta);
  const kontras = 255 / (0.65 * (1 - nada.tinta));
  const petak = kali * l.petak;
  for (let y = 0; y < h; y++) {
    const dy = y - (h - 1) / 2;
    let terang = 255;
    for (let x = 0; x < lebar; x++) {
      const dx = (x + 0.5) / rapat - w / 2;
      const fx = dx * cos - dy * sin + (lw - 1) / 2;
      const fy = dx * sin + dy * cos + (lh - 1) / 2;
      // Bare paper is passed over in steps, and the light changes slowly.
      if ((x & 7) === 0) {
        const [gx, gy] = [Math.floor(fx / petak), Math.floor(fy / petak)];
        if (gx < 0 || gy < 0 || gx >= l.lebar || gy >= l.tinggi || p.tercetak[gy * l.lebar + gx] === 0) {
          x += 7;
          continue;
        }
        terang = Math.max(1, cahaya(l, fx / kali, fy / kali));
      }
      if (fx < 0 || fy < 0 || fx > lw - 1 || fy > lh - 1) continue;
      const [x0, y0] = [Math.floor(fx), Math.floor(fy)];
      const [rx, ry, j] = [fx - x0, fy - y0, y0 * lw + x0];
      const kanan = x0 + 1 < lw ? 1 : 0;
      const bawah = y0 + 1 < lh ? lw : 0;
      const atas = d[j]! * (1 - rx) + d[j + kanan]! * rx;
      const nilai =
        ry === 0 ? atas : atas * (1 - ry) + (d[j + bawah]! * (1 - rx) + d[j + bawah + kanan]! * rx) * ry;
      const rata = (nilai / terang - hitam) * kontras;
      data[y * lebar + x] = rata <= 0 ? 0 : rata >= 255 ? 255 : rata;
    }
  }
  return { data, lebar, tinggi: h };
}

/** The bands of print of the page as it stands upright, ready to be read, top to bottom. */
export function siapkan(p: Pindaian, putaran: Putaran, rapat: number): Piksel[] {
  const lembar = luruskan(p, putaran, rapat);
  hapusGaris(lembar, p.dpi * rapat, p.dpi);
  hapusGambar(lembar, p.dpi * rapat, p.dpi);
  return belahPita(lembar, p.dpi * rapat, p.dpi);
}
