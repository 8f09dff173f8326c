import type { KodeKarantina } from './types.js';

export const TIPE_DIDUKUNG = [
  'image/jpeg',
  'image/png',
  'image/tiff',
  'image/webp',
  'application/pdf',
] as const;
export type Tipe = (typeof TIPE_DIDUKUNG)[number];

/** How many bytes from the start `kenaliTipe` wants to see. */
export const BITA_KEPALA = 1024;

const mulai = (b: Uint8Array, tanda: readonly number[], di = 0): boolean =>
  b.length >= di + tanda.length && tanda.every((x, i) => b[di + i] === x);

const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];

/** The type a file really has, from its first bytes; the name and the declared type are only what somebody said. */
export function kenaliTipe(kepala: Uint8Array): Tipe | null {
  if (mulai(kepala, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (mulai(kepala, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  if (mulai(kepala, [0x49, 0x49, 0x2a, 0x00]) || mulai(kepala, [0x4d, 0x4d, 0x00, 0x2a])) return 'image/tiff';
  if (mulai(kepala, [0x52, 0x49, 0x46, 0x46]) && mulai(kepala, [0x57, 0x45, 0x42, 0x50], 8))
    return 'image/webp';
  // Some scanners write a few bytes before the header; readers accept it within the first 1024 bytes.
  const batas = Math.min(kepala.length, BITA_KEPALA) - PDF.length;
  for (let i = 0; i <= batas; i++) if (mulai(kepala, PDF, i)) return 'application/pdf';
  return null;
}

/** Why an unrecognised file is refused: it lied about its type, or it is of a type nobody promised to take. */
export const kodeTakDikenal = (tipeDiaku: string | undefined): KodeKarantina =>
  TIPE_DIDUKUNG.some((t) => t === tipeDiaku) ? 'ISI_TIDAK_SESUAI' : 'JENIS_TIDAK_DIDUKUNG';

/** A PDF ends with %%EOF; one that does not was cut off on its way (readers would silently show what is left). */
export function ekorPdfUtuh(ekor: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(ekor.subarray(-2048)).includes('%%EOF');
}
