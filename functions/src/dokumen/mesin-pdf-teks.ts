import { pinjam, salin, type Pdfium } from './mesin-pdf-pdfium.js';

// Runs in the child process only.

/** The text of a page in its reading order; text made invisible by an OCR program over a scan counts. */
export function teksHalaman(m: Pdfium, halaman: number): string {
  const teks = m.FPDFText_LoadPage(halaman);
  if (teks === 0) return '';
  try {
    const huruf = m.FPDFText_CountChars(teks);
    if (huruf <= 0) return '';
    const mentah = pinjam(m, (huruf + 1) * 2, (letak) => {
      const ditulis = m.FPDFText_GetText(teks, 0, huruf, letak);
      return salin(m, letak, Math.max(0, ditulis - 1) * 2).toString('utf16le');
    });
    return betulkanTeks(mentah);
  } finally {
    m.FPDFText_ClosePage(teks);
  }
}

/** Both halves are the same word or share four letters: "undang" and "undangan", "baik" and "baiknya". */
function berulang(kiri: string, kanan: string): boolean {
  const [a, b] = [kiri.toLowerCase(), kanan.toLowerCase()];
  if (a === b) return true;
  for (let i = 0; i + 4 <= a.length; i++) if (b.includes(a.slice(i, i + 4))) return true;
  return false;
}

/**
 * Ligatures as letters, and words that were broken at the end of a line as one word. PDFium puts U+FFFE where the hyphen
 * of such a word stood. Indonesian doubles words with a hyphen ("undang-undang"), and that hyphen stays.
 */
export const betulkanTeks = (teks: string): string =>
  teks
    .replace(/(\p{L}*)\uFFFE(\p{L}*)/gu, (_, kiri: string, kanan: string) =>
      berulang(kiri, kanan) ? `${kiri}-${kanan}` : kiri + kanan,
    )
    .replace(/[\uFB00-\uFB06]/g, (ligatur) => ligatur.normalize('NFKC'))
    .replaceAll('\u00AD', '');
