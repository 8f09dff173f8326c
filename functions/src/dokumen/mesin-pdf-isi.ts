import type { HalamanPdf } from './mesin-pdf-halaman.js';
import { bacaAngka, bacaUtf16, bacaUtf8, pinjam, type Pdfium } from './mesin-pdf-pdfium.js';

// Runs in the child process only.

const JENIS = { teks: 1, jalur: 2, gambar: 3, gradasi: 4, formulir: 5 } as const;
/** Text render modes that leave nothing on the paper: invisible (OCR over a scan), and clip only. */
const TAK_TAMPAK = new Set([3, 7]);
/** Forms within forms; deeper is a trick, not a document. */
const DALAM_MAKSIMAL = 5;

export interface GambarPdf {
  ptr: number;
  lebar: number;
  tinggi: number;
  bitPerPiksel: number;
  warna: number;
  filter: string[];
}

/** What lies on a page. `teks`: words that should be seen; `lain`: drawings and gradients that should. */
export interface IsiHalaman {
  gambar: GambarPdf[];
  teks: boolean;
  lain: boolean;
  jumlah: number;
}

export function isiHalaman(m: Pdfium, h: HalamanPdf): IsiHalaman {
  const isi: IsiHalaman = { gambar: [], teks: false, lain: false, jumlah: 0 };
  const halamanTeks = m.FPDFText_LoadPage(h.ptr);
  const lihat = (ptr: number, dalam: number): void => {
    isi.jumlah++;
    const jenis = m.FPDFPageObj_GetType(ptr);
    if (jenis === JENIS.gambar) isi.gambar.push(sifatGambar(m, h.ptr, ptr));
    else if (jenis === JENIS.gradasi) isi.lain = true;
    else if (jenis === JENIS.jalur) isi.lain ||= jalurTampak(m, ptr);
    else if (jenis === JENIS.teks) isi.teks ||= teksTampak(m, ptr, halamanTeks);
    else if (jenis === JENIS.formulir && dalam < DALAM_MAKSIMAL)
      for (let i = 0; i < m.FPDFFormObj_CountObjects(ptr); i++)
        lihat(m.FPDFFormObj_GetObject(ptr, i), dalam + 1);
  };
  for (let i = 0; i < m.FPDFPage_CountObjects(h.ptr); i++) lihat(m.FPDFPage_GetObject(h.ptr, i), 0);
  if (halamanTeks !== 0) m.FPDFText_ClosePage(halamanTeks);
  return isi;
}

/**
 * The only object of the page that could be seen, when it is a picture: a scan, with or without invisible text over it.
 * Looks at no more objects than it needs, a drawing has a hundred thousand.
 */
export function gambarTunggal(m: Pdfium, h: HalamanPdf): GambarPdf | null {
  let satu: number | null = null;
  for (let i = 0; i < m.FPDFPage_CountObjects(h.ptr); i++) {
    const ptr = m.FPDFPage_GetObject(h.ptr, i);
    const jenis = m.FPDFPageObj_GetType(ptr);
    if (jenis === JENIS.teks && TAK_TAMPAK.has(m.FPDFTextObj_GetTextRenderMode(ptr))) continue;
    if (jenis !== JENIS.gambar || satu !== null) return null;
    satu = ptr;
  }
  return satu === null ? null : sifatGambar(m, h.ptr, satu);
}

function sifatGambar(m: Pdfium, halaman: number, ptr: number): GambarPdf {
  const filter = Array.from({ length: m.FPDFImageObj_GetImageFilterCount(ptr) }, (_, i) =>
    namaFilter(m, ptr, i),
  );
  const [lebar = 0, tinggi = 0] = pinjam(m, 8, (letak) => {
    m.FPDFImageObj_GetImagePixelSize(ptr, letak, letak + 4);
    return bacaAngka(m, letak, 2, 'i32');
  });
  const tetap = BIT_TETAP[filter.at(-1) ?? ''];
  if (tetap !== undefined) return { ptr, lebar, tinggi, bitPerPiksel: tetap, warna: 0, filter };
  // FPDF_IMAGEOBJ_METADATA: width, height, two floats of resolution, bits per pixel, colour space, marked content.
  const [, , , , bitPerPiksel = 0, warna = 0] = pinjam(m, 28, (letak) => {
    m.FPDFImageObj_GetImageMetadata(ptr, halaman, letak);
    return bacaAngka(m, letak, 7, 'i32');
  });
  return { ptr, lebar, tinggi, bitPerPiksel, warna, filter };
}

/** Asking PDFium for the bits of these would decode them. */
const BIT_TETAP: Readonly<Record<string, number>> = { JBIG2Decode: 1, CCITTFaxDecode: 1, JPXDecode: 24 };

const namaFilter = (m: Pdfium, ptr: number, ke: number): string =>
  pinjam(m, 64, (letak) => {
    m.FPDFImageObj_GetImageFilter(ptr, ke, letak, 64);
    return bacaUtf8(m, letak, 64);
  });

const teksTampak = (m: Pdfium, ptr: number, halamanTeks: number): boolean =>
  bacaUtf16(m, (letak, bita) => m.FPDFTextObj_GetText(ptr, halamanTeks, letak, bita)).trim() !== '';

/** A white rectangle is how some programs paint the paper. */
function jalurTampak(m: Pdfium, ptr: number): boolean {
  const [isi = 0, garis = 0] = pinjam(m, 8, (letak) => {
    m.FPDFPath_GetDrawMode(ptr, letak, letak + 4);
    return bacaAngka(m, letak, 2, 'i32');
  });
  const berwarna = (ambil: (r: number, g: number, b: number, a: number) => boolean): boolean =>
    pinjam(m, 16, (letak) => {
      if (!ambil(letak, letak + 4, letak + 8, letak + 12)) return true;
      const [r = 0, g = 0, b = 0, a = 0] = bacaAngka(m, letak, 4, 'i32');
      return a > 0 && Math.min(r, g, b) < 240;
    });
  return (
    (isi !== 0 && berwarna((r, g, b, a) => m.FPDFPageObj_GetFillColor(ptr, r, g, b, a))) ||
    (garis !== 0 && berwarna((r, g, b, a) => m.FPDFPageObj_GetStrokeColor(ptr, r, g, b, a)))
  );
}

/** Where the unit square of a picture lies on the page: a, b, c, d, e, f. */
export const matriks = (m: Pdfium, ptr: number): number[] =>
  pinjam(m, 24, (letak) => (m.FPDFPageObj_GetMatrix(ptr, letak) ? bacaAngka(m, letak, 6, 'float') : []));
