import type { Instan } from '../calendar/types.js';
import type { Kategori } from '../dokumen/types.js';
import type { Jenis } from '../sop/types.js';

/**
 * Who may find an entry. biasa: staff of the office. pribadi: who may know the applicant (PEMBACA_PRIBADI). identitas and
 * katalog: names of identity scans and of excluded documents, for those who see them in the catalogue. tertutup: text of
 * excluded documents, for those who may read them; never shown.
 */
export const GOLONGAN_INDEKS = ['biasa', 'pribadi', 'identitas', 'katalog', 'tertutup'] as const;
export type GolonganIndeks = (typeof GOLONGAN_INDEKS)[number];

export const MACAM_INDEKS = ['berkas', 'pemohon', 'surat', 'dokumen', 'halaman'] as const;
export type MacamIndeks = (typeof MACAM_INDEKS)[number];

/** One searchable thing. Document `satker/{s}/indeks/{id}`, server only; it holds words, never sentences. */
export interface Indeks {
  satkerId: string;
  golongan: GolonganIndeks;
  /** `biasa`, or `{satkerId}/{golongan}`: what queries ask for (hak.ts). */
  lingkup: string;
  macam: MacamIndeks;
  jenis: Jenis;
  berkasId: string;
  dokumenId: string | null;
  /** Page, for macam halaman. */
  halaman: number | null;
  kategori: Kategori | null;
  /** Distinct normalised words, their other forms, their first letters (kata.ts), and the filters as words (indeks.ts). */
  kata: string[];
  /** When the thing came into being: upload, opening, date of order. */
  tanggal: Instan;
}

/** What is asked: every word of `kata` must occur. */
export interface PermintaanCari {
  kata: string;
  macam?: MacamIndeks;
  jenis?: Jenis;
  kategori?: Kategori;
  tahun?: number;
  /** All offices; only for roles of KPU RI, and then only golongan biasa outside their own office. */
  semuaKantor?: boolean;
  /** `HasilCari.lanjut` of the page before. */
  setelah?: string;
}

/** Text in parts, the found words marked. */
export type Cuplikan = { teks: string; sorot: boolean }[];

export interface Temuan {
  satkerId: string;
  /** Name of the office. */
  namaSatker: string;
  macam: MacamIndeks;
  jenis: Jenis;
  berkasId: string;
  /** Register number of the berkas. */
  nomor: string | null;
  /** Name of the document or applicant, subject of the berkas, name and number of the letter. */
  judul: Cuplikan;
  dokumenId: string | null;
  /** The page that the snippet is from; null for whatever is found by its name. */
  halaman: number | null;
  /** Further pages of the same document that hold the words, at most 20, in their order. */
  halamanLain: number[];
  kategori: Kategori | null;
  /** null where the text may not be shown (excluded, identity, applicant). */
  cuplikan: Cuplikan | null;
  tanggal: Instan;
}

export interface HasilCari {
  temuan: Temuan[];
  /** null = that was all. A page may hold few results or none, and there may yet be more. */
  lanjut: string | null;
}
