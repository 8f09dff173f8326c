import type { BatasDokumen } from '@ppid/domain/dokumen/batas';
import { gambarTunggal, isiHalaman, matriks, type GambarPdf } from './mesin-pdf-isi.js';
import type { HalamanPdf } from './mesin-pdf-halaman.js';
import { pinjam, salin, type Pdfium } from './mesin-pdf-pdfium.js';
import { Tolak } from './protokol.js';
import type { Mentah } from './tulis.js';

// Runs in the child process only.

/** A page of the size of a bed sheet is rendered smaller, not refused. */
const PIKSEL_RENDER = 12_000_000;
const BGR = 2;
const PUTIH = 0xffffffff;
/** FPDF_ANNOT, and FPDF_REVERSE_BYTE_ORDER: RGB as sharp wants it. */
const BENDERA = 0x01 | 0x10;

/** The page drawn `lebar` px wide; narrower when it is nothing but a picture with fewer pixels. */
export function gambarkan(m: Pdfium, h: HalamanPdf, lebar: number, batas: BatasDokumen): Mentah {
  const tunggal = gambarTunggal(m, h);
  for (const g of tunggal ? [tunggal] : isiHalaman(m, h).gambar) periksaPiksel(g, batas);
  const asli = tunggal ? lebarAsli(m, h, tunggal) : Infinity;
  const skala = Math.min(
    Math.max(1, Math.min(lebar, asli)) / Math.max(1, h.lebar),
    Math.sqrt(PIKSEL_RENDER / Math.max(1, h.lebar * h.tinggi)),
  );
  const width = Math.max(1, Math.round(h.lebar * skala));
  const height = Math.max(1, Math.min(Math.round(h.tinggi * skala), Math.floor(PIKSEL_RENDER / width)));
  return pinjam(m, width * height * 3, (letak) => {
    const bitmap = m.FPDFBitmap_CreateEx(width, height, BGR, letak, width * 3);
    if (bitmap === 0) throw new Error('no bitmap');
    try {
      m.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, PUTIH);
      m.FPDF_RenderPageBitmap(bitmap, h.ptr, 0, 0, width, height, 0, BENDERA);
      return { data: salin(m, letak, width * height * 3), width, height, channels: 3 };
    } finally {
      m.FPDFBitmap_Destroy(bitmap);
    }
  });
}

/** Decoding happens in memory: what one picture may take is the office's limit of pixels at three bytes each. */
export function periksaPiksel(g: GambarPdf, batas: BatasDokumen): void {
  const bita = (g.lebar * g.tinggi * Math.max(g.bitPerPiksel || 24, 1)) / 8;
  if (bita > batas.piksel * 3) throw new Tolak('TERLALU_BANYAK_PIKSEL', `${g.lebar}x${g.tinggi}`);
}

/** The width of the page in pixels of its picture, at the picture's own resolution. */
function lebarAsli(m: Pdfium, h: HalamanPdf, g: GambarPdf): number {
  const [a = 0, b = 0, c = 0, d = 0] = matriks(m, g.ptr);
  const [sisiX, sisiY] = [Math.hypot(a, b), Math.hypot(c, d)];
  if (sisiX < 1 || sisiY < 1) return Infinity;
  return Math.round(Math.max(g.lebar / sisiX, g.tinggi / sisiY) * h.lebar);
}
