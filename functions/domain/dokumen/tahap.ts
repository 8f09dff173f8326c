import type { Instan } from '../calendar/types.js';

/** The stages of the pipeline, in their order. The first four finish together, before anything is stored. */
export const TAHAP = ['jenis', 'batas', 'sidik', 'kembar', 'cilik', 'teks', 'ocr', 'indeks'] as const;
export type Tahap = (typeof TAHAP)[number];

export const KEADAAN_TAHAP = ['MENUNGGU', 'BERJALAN', 'SELESAI', 'DILEWATI', 'GAGAL'] as const;

/** DILEWATI: not needed for this document (no page for OCR, a twin of a stored one, no picture to make). */
export interface KeadaanTahap {
  keadaan: (typeof KEADAAN_TAHAP)[number];
  mulai: Instan | null;
  selesai: Instan | null;
  /** Attempts so far, those of a person included. */
  percobaan: number;
  /** In Indonesian, for a person. */
  galat: string | null;
}

/** Stages that a person can run again; those before are over once the file is stored. */
export const TAHAP_BERULANG = ['cilik', 'teks', 'ocr', 'indeks'] as const satisfies readonly Tahap[];
export type TahapBerulang = (typeof TAHAP_BERULANG)[number];

export const NAMA_TAHAP: Readonly<Record<Tahap, string>> = {
  jenis: 'Mengenali jenis berkas',
  batas: 'Memeriksa ukuran',
  sidik: 'Menghitung sidik jari',
  kembar: 'Mencari berkas yang sama',
  cilik: 'Membuat gambar kecil',
  teks: 'Mengambil teks',
  ocr: 'Membaca pindaian',
  indeks: 'Menyiapkan pencarian',
};

export const tahapBaru = (): Record<Tahap, KeadaanTahap> => {
  const awal: KeadaanTahap = { keadaan: 'MENUNGGU', mulai: null, selesai: null, percobaan: 0, galat: null };
  return Object.fromEntries(TAHAP.map((t) => [t, { ...awal }])) as Record<Tahap, KeadaanTahap>;
};
