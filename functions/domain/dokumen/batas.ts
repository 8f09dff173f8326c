/**
 * Limits of an uploaded file, per office in `pengaturan.batasDokumen`; these are the defaults. storage.rules repeats the
 * sizes of `unggahan.ts`, so that a browser is refused before it sends the bytes.
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

/** A worker that takes a document over this often without finishing gives it up: the file, not the machine, is the cause. */
export const PERCOBAAN_MAKSIMAL = 5;

/** Lease of a worker; it is renewed while the worker lives, so a crash blocks the document only this long. */
export const SEWA_MS = 60_000;
