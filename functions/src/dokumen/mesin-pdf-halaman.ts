import { bacaAngka, pinjam, type Pdfium } from './mesin-pdf-pdfium.js';

// Runs in the child process only.

/** Annotation subtypes that draw nothing of their own. */
const TANPA_RUPA = new Set([2 /* Link */, 16 /* Popup */]);
const WIDGET = 20;

/** An open page, seen as its file says: crop box and rotation applied. Sizes in points. */
export interface HalamanPdf {
  readonly ptr: number;
  readonly lebar: number;
  readonly tinggi: number;
  /** Degrees clockwise that the page says it is to be turned by; size and rendering have them applied already. */
  readonly putar: 0 | 90 | 180 | 270;
  /** Annotations and form fields were made part of the page. */
  readonly beranotasi: boolean;
}

/**
 * Lends page `no` (from 1). Filled form fields, stamps and notes become part of the page first, so that rendering, text and
 * ink all see them: PDFium by itself leaves form fields out of both.
 * @throws Error when the page cannot be loaded.
 */
export async function denganHalaman<T>(
  m: Pdfium,
  dok: number,
  no: number,
  pakai: (h: HalamanPdf) => T | Promise<T>,
): Promise<T> {
  let ptr = muat(m, dok, no);
  try {
    const beranotasi = ratakan(m, ptr);
    if (beranotasi) {
      m.FPDF_ClosePage(ptr);
      ptr = 0;
      ptr = muat(m, dok, no);
    }
    return await pakai({
      ptr,
      lebar: m.FPDF_GetPageWidthF(ptr),
      tinggi: m.FPDF_GetPageHeightF(ptr),
      putar: ([0, 90, 180, 270] as const)[m.FPDFPage_GetRotation(ptr)] ?? 0,
      beranotasi,
    });
  } finally {
    if (ptr !== 0) m.FPDF_ClosePage(ptr);
  }
}

function muat(m: Pdfium, dok: number, no: number): number {
  const ptr = m.FPDF_LoadPage(dok, no - 1);
  if (ptr === 0) throw new Error(`page ${no} cannot be loaded`);
  return ptr;
}

function ratakan(m: Pdfium, ptr: number): boolean {
  let tampak = false;
  const jumlah = m.FPDFPage_GetAnnotCount(ptr);
  for (let i = 0; i < jumlah; i++) {
    const anotasi = m.FPDFPage_GetAnnot(ptr, i);
    if (anotasi === 0) continue;
    const jenis = m.FPDFAnnot_GetSubtype(anotasi);
    if (!TANPA_RUPA.has(jenis)) tampak = true;
    // Programs that fill forms often leave the drawing of the value to the reader.
    if (jenis === WIDGET && m.EPDFAnnot_GetAvailableAppearanceModes(anotasi) === 0)
      m.EPDFAnnot_GenerateFormFieldAP(anotasi);
    m.FPDFPage_CloseAnnot(anotasi);
  }
  return tampak && m.FPDFPage_Flatten(ptr, 0) === 1;
}

/** The visible rectangle of the page in its own, unrotated coordinates: left, top, right, bottom. */
export const kotakHalaman = (m: Pdfium, h: HalamanPdf): number[] =>
  pinjam(m, 16, (kotak) => (m.FPDF_GetPageBoundingBox(h.ptr, kotak) ? bacaAngka(m, kotak, 4, 'float') : []));
