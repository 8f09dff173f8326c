import type { Instan } from '../calendar/types.js';
import type { Kelas } from './types.js';

/** The stages of the pipeline, in their order. The first four finish together, before anything is stored. */
export const TAHAP = ['jenis', 'batas', 'sidik', 'kembar', 'cilik', 'teks', 'ocr', 'indeks'] as const;
export type Tahap = (typeof TAHAP)[number];

export const KEADAAN_TAHAP = ['MENUNGGU', 'BERJALAN', 'SELESAI', 'DILEWATI', 'GAGAL'] as const;

/** DILEWATI: not needed for this document (no page for OCR, no picture to make). A twin shows the stages of its original. */
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
  jenis: 'Mengenali jenis file',
  batas: 'Memeriksa ukuran',
  sidik: 'Membuat kode pembanding file',
  kembar: 'Mencari file yang sama',
  cilik: 'Membuat gambar kecil',
  teks: 'Mengambil teks',
  ocr: 'Membaca pindaian',
  indeks: 'Menyiapkan pencarian',
};

export type SemuaTahap = Record<Tahap, KeadaanTahap>;

/** Finished by the delivery that takes the upload in; none of them can be run again. */
export const TAHAP_MASUK = ['jenis', 'batas', 'sidik', 'kembar'] as const satisfies readonly Tahap[];

/** What one worker does in one go: picture and text come from one opening of the file. */
export const KERJA = { isi: ['cilik', 'teks'], ocr: ['ocr'], indeks: ['indeks'] } as const satisfies Record<
  string,
  readonly Tahap[]
>;
export type Kerja = keyof typeof KERJA;

export const terbuka = (k: KeadaanTahap): boolean => k.keadaan === 'MENUNGGU' || k.keadaan === 'BERJALAN';

/**
 * What is to be done next; null when nothing is left or nothing can be done. A picture that failed stops nothing; without
 * text nobody knows which pages OCR should read, but the name can still be searched.
 */
export function kerjaBerikut(tahap: SemuaTahap): Kerja | null {
  if (KERJA.isi.some((t) => terbuka(tahap[t]))) return 'isi';
  if (terbuka(tahap.ocr) && tahap.teks.keadaan !== 'GAGAL') return 'ocr';
  return terbuka(tahap.indeks) ? 'indeks' : null;
}

/** The status that a stored document has with these stages. */
export function statusDari(tahap: SemuaTahap): 'DIOLAH' | 'MENUNGGU_OCR' | 'SELESAI' | 'GAGAL' {
  const kerja = kerjaBerikut(tahap);
  if (kerja !== null) return kerja === 'ocr' ? 'MENUNGGU_OCR' : 'DIOLAH';
  return TAHAP.some((t) => tahap[t].keadaan === 'GAGAL') ? 'GAGAL' : 'SELESAI';
}

function ubah(
  tahap: SemuaTahap,
  daftar: readonly Tahap[],
  isi: (k: KeadaanTahap) => Partial<KeadaanTahap>,
): SemuaTahap {
  const baru = { ...tahap };
  for (const t of daftar) baru[t] = { ...tahap[t], ...isi(tahap[t]) };
  return baru;
}

/** Those of `daftar` that are open begin another attempt. One that was handed over unfinished keeps its start. */
export const mulaiTahap = (tahap: SemuaTahap, daftar: readonly Tahap[], kini: Instan): SemuaTahap =>
  ubah(
    tahap,
    daftar.filter((t) => terbuka(tahap[t])),
    (k) => ({
      keadaan: 'BERJALAN',
      mulai: k.selesai === null ? (k.mulai ?? kini) : kini,
      selesai: null,
      percobaan: k.percobaan + 1,
    }),
  );

export const selesaiTahap = (
  tahap: SemuaTahap,
  daftar: readonly Tahap[],
  kini: Instan,
  keadaan: 'SELESAI' | 'DILEWATI' = 'SELESAI',
): SemuaTahap =>
  ubah(tahap, daftar, (k) =>
    keadaan === 'SELESAI'
      ? { keadaan, mulai: k.mulai ?? kini, selesai: kini, galat: null }
      : { keadaan, mulai: null, selesai: null, galat: null },
  );

/** An attempt failed; `akhir`: no further one follows by itself. */
export const gagalTahap = (
  tahap: SemuaTahap,
  daftar: readonly Tahap[],
  kini: Instan,
  galat: string,
  akhir: boolean,
): SemuaTahap =>
  ubah(tahap, daftar, (k) => ({
    keadaan: akhir ? 'GAGAL' : 'MENUNGGU',
    mulai: k.mulai ?? kini,
    selesai: kini,
    galat,
  }));

/** Open again, as if it had not run; `percobaan` are the attempts that count already. */
export const bukaTahap = (tahap: SemuaTahap, daftar: readonly Tahap[], percobaan?: number): SemuaTahap =>
  ubah(tahap, daftar, (k) => ({
    keadaan: 'MENUNGGU',
    mulai: null,
    selesai: null,
    galat: null,
    percobaan: percobaan ?? k.percobaan,
  }));

/**
 * The stages of a new document. Nobody searches identity scans or powers of attorney by their words: what is not needed
 * is not read, neither from the file nor by OCR (UU 27/2022 Ps 16(2), limited and specific).
 */
export function tahapBaru(kelas: Kelas = 'biasa', percobaan = 0): SemuaTahap {
  const awal: KeadaanTahap = { keadaan: 'MENUNGGU', mulai: null, selesai: null, percobaan, galat: null };
  const semua = Object.fromEntries(TAHAP.map((t) => [t, { ...awal }])) as SemuaTahap;
  return kelas === 'identitas' ? selesaiTahap(semua, ['teks', 'ocr'], '', 'DILEWATI') : semua;
}
