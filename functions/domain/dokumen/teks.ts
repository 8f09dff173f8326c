import { BATAS } from './batas.js';

/** A page with fewer letters than this (a stamp, a page number) is taken for a picture and goes to OCR. */
const HURUF_MINIMAL = 16;

export const perluDibacaOcr = (teks: string): boolean =>
  (teks.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < HURUF_MINIMAL;

/** Uniform line ends, no trailing blanks, no NUL (Firestore refuses none of it, people and searches stumble over it). */
export function rapikan(teks: string): string {
  return teks
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, BATAS.hurufPerHalaman);
}

const BULAN_ROMAWI = new Set(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']);

/**
 * OCR reads the Roman month of a letter number with digits ("012/PPID/1X/2026"): put the I back where a month results.
 * Only between slashes and before a year, so that nothing else changes.
 */
export function betulkanNomorSurat(teks: string): string {
  return teks.replace(/\/([1lI|VX]{1,4})\/(?=(?:19|20)\d\d\b)/g, (utuh, bulan: string) => {
    // Digits only are a day's month ("17/11/2026"), not a misread numeral.
    if (/^1+$/.test(bulan)) return utuh;
    const romawi = bulan.replace(/[1l|]/g, 'I');
    return BULAN_ROMAWI.has(romawi) ? `/${romawi}/` : utuh;
  });
}

/** Letter numbers ("012/PPID/1X/2026") in a text, as they stand there and as they are meant. */
export function temukanNomorSurat(teks: string): { mentah: string; baku: string }[] {
  const temuan = teks.match(/[\p{L}\p{N}.-]+(?:\/[\p{L}\p{N}.|-]+){2,}/gu) ?? [];
  return [...new Set(temuan)]
    .filter((mentah) => /\/(?:19|20)\d\d$/.test(mentah) && !/^\d+\/\d+\/\d+$/.test(mentah))
    .map((mentah) => ({ mentah, baku: betulkanNomorSurat(mentah) }));
}
