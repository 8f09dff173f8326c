/**
 * Limits of an uploaded file: the defaults, and the most that `pengaturan.batasDokumen` of an office can allow. storage.rules
 * repeats the sizes of `unggahan.ts`, so that a browser is refused before it sends the bytes.
 */
export interface BatasDokumen {
  ukuranBita: number;
  /** One decoded page; 100 megapixels of progressive JPEG took close to 400 MB to decode. */
  piksel: number;
  halaman: number;
}

export const BATAS: Readonly<BatasDokumen> & { readonly hurufPerHalaman: number } = {
  ukuranBita: 50 * 1024 * 1024,
  piksel: 50_000_000,
  halaman: 500,
  /** A Firestore document holds 1 MiB; Indonesian text stays below two bytes a character. */
  hurufPerHalaman: 250_000,
};

/** The limits for new uploads of an office: its own, never above the hard ones. */
export function batasKantor(
  milik: { [K in keyof BatasDokumen]?: number | undefined } | undefined,
): BatasDokumen {
  const satu = (k: keyof BatasDokumen): number => Math.min(milik?.[k] ?? BATAS[k], BATAS[k]);
  return { ukuranBita: satu('ukuranBita'), piksel: satu('piksel'), halaman: satu('halaman') };
}

/** What the child process that parses an untrusted file may spend. */
export const BATAS_PROSES: Readonly<
  Record<'mulaiMs' | 'dasarMs' | 'perHalamanMs' | 'kaliJamDinding' | 'memoriBita', number>
> = {
  /** Loading the libraries, before it has seen a byte of the file. */
  mulaiMs: 60_000,
  /** Computing time, plus `perHalamanMs` for each page it has finished: a long document may take long, a stuck page may not. */
  dasarMs: 5_000,
  perHalamanMs: 400,
  /** Waiting is bounded too, more generously: on a busy machine a sound scan waited 20 s for one second of computing. */
  kaliJamDinding: 12,
  memoriBita: 400 * 1024 * 1024,
};
export type BatasProses = Readonly<typeof BATAS_PROSES>;

/** Widths in px of page images: the first two are made of page 1 on arrival, all three of any page on demand. */
export const LEBAR = { kecil: 320, besar: 1280, zum: 2400 } as const;
export type Lebar = (typeof LEBAR)[keyof typeof LEBAR];

/** OCR below this confidence is marked for a person. */
export const KEYAKINAN_CUKUP = 75;

/** Failures in a row after which a stage waits for a person. */
export const GAGAL_BERTURUT = 3;

/** Attempts at one stage, those of people included, after which the document goes to quarantine: the file is the cause. */
export const PERCOBAAN_MAKSIMAL = 5;

/** Pages marked for a person; a document with more of them is to be scanned anew as a whole. */
export const PERHATIAN_MAKSIMAL = 50;

/** Lease of a worker; it is renewed while the worker lives, so a crash blocks the document only this long. */
export const SEWA_MS = 60_000;
