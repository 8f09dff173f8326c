/** Content types a browser may send to `masuk/`; the pipeline looks at the bytes afterwards. */
export const TIPE_UNGGAHAN = [
  'image/jpeg',
  'image/png',
  'image/tiff',
  'image/webp',
  'application/pdf',
] as const;

/** Bytes. */
export const UKURAN_UNGGAHAN_MAKS = 50 * 1024 * 1024;
