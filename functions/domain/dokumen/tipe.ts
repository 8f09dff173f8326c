import type { KodeKarantina } from './types.js';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const TIPE_DIDUKUNG = [
  'image/jpeg',
  'image/png',
  'image/tiff',
  'image/webp',
  'image/heic',
  'application/pdf',
  WORD,
  EXCEL,
] as const;
export type Tipe = (typeof TIPE_DIDUKUNG)[number];
/** What a picture of a page can be stored as. */
export type TipeGambar = Extract<Tipe, `image/${string}`>;

/** Word and Excel: text, but no pages that could be shown. */
export const adalahKantor = (tipe: Tipe): tipe is typeof WORD | typeof EXCEL =>
  tipe === WORD || tipe === EXCEL;
export const adalahExcel = (tipe: Tipe): tipe is typeof EXCEL => tipe === EXCEL;

/** How many bytes from the start `kenaliTipe` wants to see: within them a zip names its first entries. */
export const BITA_KEPALA = 65_536;
/** Some scanners write a few bytes before the header of a PDF; readers accept it within these. */
const BITA_PDF = 1024;

const mulai = (b: Uint8Array, tanda: readonly number[], di = 0): boolean =>
  b.length >= di + tanda.length && tanda.every((x, i) => b[di + i] === x);

const aksara = (b: Uint8Array, dari: number, sampai: number): string =>
  new TextDecoder('latin1').decode(b.subarray(dari, sampai));

const TANDA: readonly (readonly [Tipe, readonly number[]])[] = [
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['image/tiff', [0x4d, 0x4d, 0x00, 0x2a]],
  // BigTIFF: offsets of 8 bytes, then a zero.
  ['image/tiff', [0x49, 0x49, 0x2b, 0x00, 0x08, 0x00, 0x00, 0x00]],
  ['image/tiff', [0x4d, 0x4d, 0x00, 0x2b, 0x00, 0x08, 0x00, 0x00]],
];
const RIFF = [0x52, 0x49, 0x46, 0x46];
const WEBP = [0x57, 0x45, 0x42, 0x50];
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The compound file of Word and Excel before 2007, and of every newer one that is locked by a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The type a file really has, from its first bytes; the name and the declared type are only what somebody said. */
export function kenaliTipe(kepala: Uint8Array): Tipe | null {
  const biasa = TANDA.find(([, tanda]) => mulai(kepala, tanda));
  if (biasa) return biasa[0];
  if (mulai(kepala, RIFF) && mulai(kepala, WEBP, 8)) return 'image/webp';
  if (adalahHeic(kepala)) return 'image/heic';
  if (mulai(kepala, ZIP)) return tipeZip(kepala);
  const batas = Math.min(kepala.length, BITA_PDF) - PDF.length;
  for (let i = 0; i <= batas; i++) if (mulai(kepala, PDF, i)) return 'application/pdf';
  return null;
}

const MEREK_HEIC = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx'];

/** HEIF is a family: mif1 and msf1 only say "a picture", what it is coded with stands among the compatible brands. */
function adalahHeic(b: Uint8Array): boolean {
  if (aksara(b, 4, 8) !== 'ftyp') return false;
  const utama = aksara(b, 8, 12);
  if (MEREK_HEIC.includes(utama)) return true;
  if (utama !== 'mif1' && utama !== 'msf1') return false;
  const akhir = Math.min(b.length, new DataView(b.buffer, b.byteOffset).getUint32(0));
  const serasi: string[] = [];
  for (let i = 16; i + 4 <= akhir; i += 4) serasi.push(aksara(b, i, i + 4));
  return serasi.some((m) => MEREK_HEIC.includes(m)) || !serasi.some((m) => /^avi[fs]$/.test(m));
}

/** Names of the entries whose local headers lie in these bytes. */
function namaZip(b: Uint8Array): string[] {
  const nama: string[] = [];
  const isi = new DataView(b.buffer, b.byteOffset, b.byteLength);
  // Searched rather than followed: a zip written as a stream does not say in the header how long its entry is.
  for (let i = 0; i + 30 <= b.length; i++) {
    if (!mulai(b, ZIP, i)) continue;
    nama.push(aksara(b, i + 30, i + 30 + isi.getUint16(i + 26, true)));
    i += 29;
  }
  return nama;
}

/** What the first entries promise; the child process, which sees the whole file, holds the file to it. */
function tipeZip(b: Uint8Array): Tipe | null {
  const nama = namaZip(b);
  if (nama.some(adalahMakro)) return null;
  for (const n of nama) {
    if (n.startsWith('word/')) return WORD;
    if (n.startsWith('xl/')) return EXCEL;
  }
  return null;
}

/** The entry that holds the program of a .docm or .xlsm. */
export const adalahMakro = (nama: string): boolean => /(?:^|\/)vbaProject\.bin$/i.test(nama);

/** Why an unrecognised file is refused: a kind with advice of its own, a lie about its type, or a type nobody promised to take. */
export function kodeTakDikenal(tipeDiaku: string | undefined, kepala?: Uint8Array): KodeKarantina {
  if (kepala && mulai(kepala, OLE)) return 'OFFICE_LAMA';
  if (tipeDiaku?.includes('macroEnabled')) return 'BERMAKRO';
  if (kepala && mulai(kepala, ZIP) && namaZip(kepala).some(adalahMakro)) return 'BERMAKRO';
  return TIPE_DIDUKUNG.some((t) => t === tipeDiaku) ? 'ISI_TIDAK_SESUAI' : 'JENIS_TIDAK_DIDUKUNG';
}

/** A PDF ends with %%EOF; one that does not was cut off on its way (readers would silently show what is left). */
export function ekorPdfUtuh(ekor: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(ekor.subarray(-2048)).includes('%%EOF');
}
