import type { Instan } from '../calendar/types.js';
import type { Jenis } from '../sop/types.js';
import type { KeadaanTahap, Tahap } from './tahap.js';

export const KATEGORI = [
  'identitas',
  'surat-kuasa',
  'badan-hukum',
  'lampiran',
  'jawaban',
  'keputusan',
  'lembar-uji',
  'nota-dinas',
  'dikecualikan',
] as const;
export type Kategori = (typeof KATEGORI)[number];

/** Class of a document: decides who may read it. */
export const KELAS = ['biasa', 'identitas', 'dikecualikan'] as const;
export type Kelas = (typeof KELAS)[number];

/** Never widen: lembar uji may quote what it excludes. */
export const KELAS_KATEGORI: Readonly<Record<Kategori, Kelas>> = {
  identitas: 'identitas',
  // Powers of attorney and deeds name people by NIK and signature.
  'surat-kuasa': 'identitas',
  'badan-hukum': 'identitas',
  lampiran: 'biasa',
  jawaban: 'biasa',
  keputusan: 'biasa',
  'nota-dinas': 'biasa',
  'lembar-uji': 'dikecualikan',
  dikecualikan: 'dikecualikan',
};

/** What the whole office reads, and an applicant may be given. */
export const KATEGORI_BIASA = [
  'lampiran',
  'jawaban',
  'keputusan',
  'nota-dinas',
] as const satisfies Kategori[];
export type KategoriBiasa = (typeof KATEGORI_BIASA)[number];

/**
 * GAGAL: stored, but a stage failed and waits for a person to run it again. DIHAPUS: past its retention; the line of the
 * catalogue stays, the file is gone.
 */
export const STATUS_DOKUMEN = ['DIOLAH', 'MENUNGGU_OCR', 'SELESAI', 'GAGAL', 'KARANTINA', 'DIHAPUS'] as const;
export type StatusDokumen = (typeof STATUS_DOKUMEN)[number];

/** Why a file was refused; the message for a person stands in pesan.ts. */
export const KODE_KARANTINA = [
  'KOSONG',
  'TERLALU_BESAR',
  'JENIS_TIDAK_DIDUKUNG',
  'OFFICE_LAMA',
  'BERMAKRO',
  'HEIC_TAK_TERBACA',
  'ISI_TIDAK_SESUAI',
  'TERENKRIPSI',
  'RUSAK',
  'TERLALU_BANYAK_PIKSEL',
  'TERLALU_BANYAK_HALAMAN',
  'TERLALU_LAMA',
  'TERLALU_BANYAK_MEMORI',
  'BERKAS_TIDAK_ADA',
  'GAGAL_DIOLAH',
  'SAMA_DIKECUALIKAN',
  'ASLI_DIKECUALIKAN',
] as const;
export type KodeKarantina = (typeof KODE_KARANTINA)[number];

/**
 * Why a person should look at a page: nothing visible came out of it although something should be there, its text was
 * read with little confidence, it could not be read at all, or its words and those of the pages behind it are not in the
 * search because the document holds too many.
 */
export const SEBAB_PERHATIAN = ['KOSONG', 'KEYAKINAN_RENDAH', 'TAK_TERBACA', 'TAK_DICARI'] as const;
export type SebabPerhatian = (typeof SEBAB_PERHATIAN)[number];
export interface Perhatian {
  halaman: number;
  sebab: SebabPerhatian;
}

/**
 * Why an ordinary document lies among the excluded ones: its bytes are those of an excluded document, or it is a redacted copy
 * of one whose bytes are.
 */
export interface Ditutup {
  /** The excluded document, and its name for those who see the catalogue of excluded ones. */
  dokumenId: string;
  nama: string;
  sebab: 'SAMA' | 'SALINAN';
  pada: Instan;
}

/** A document of a berkas. Document `satker/{s}/dokumen/{id}`; the page texts are in `halaman/`, never here (event size). */
export interface Dokumen {
  id: string;
  satkerId: string;
  jenis: Jenis;
  berkasId: string;
  kategori: Kategori;
  kelas: Kelas;
  nama: string;
  /** Content type by content, null until sniffed. */
  tipe: string | null;
  ukuran: number;
  sha256: string | null;
  /** null until known. Word and Excel have none on screen: a text counts as one, a workbook as one per sheet, long ones as more. */
  halaman: number | null;
  status: StatusDokumen;
  /** Why it was refused; kept while a released file is tried once more, null as soon as it is stored. */
  karantina: { kode: KodeKarantina; alasan: string } | null;
  /** Each stage of the pipeline with its state, times and error. */
  tahap: Record<Tahap, KeadaanTahap>;
  /** Live progress of the stage in work, e.g. page 12 of 80; null when nothing long is running. */
  kemajuan: { tahap: Tahap; selesai: number; dari: number } | null;
  /** Pages that a person should look at, at most 50. */
  perhatian: Perhatian[];
  /** Storage paths; kecil and besar stay null for files that have no picture (Word, Excel). */
  asli: string | null;
  kecil: string | null;
  besar: string | null;
  /** Pages by source of their text. */
  teks: { dariBerkas: number; dariOcr: number; kosong: number; keyakinanTerendah: number | null } | null;
  /** Page numbers still to be read by OCR. */
  perluOcr: number[];
  /** Set when the same bytes were already stored at this office in the same class; files and `halaman/` are those of that document. */
  samaDengan: string | null;
  /** Set on the redacted copy: the document it was made from and the set of marks (`penghitaman/{id}` of that document). */
  asal: { dokumenId: string; penghitamanId: string } | null;
  /** Set on the copy of a document of an opened item: that document, and the line of the DIP that released it. */
  dibukaDari: { dokumenId: string; dipId: string } | null;
  /** Set on what was ordinary and was closed; only a person releases it. */
  ditutup: Ditutup | null;
  /** The open set of marks that waits for the PPID: saved, or failed while it was applied. null: nothing waits. */
  penghitaman: 'KONSEP' | 'GAGAL' | null;
  /** Its class changed at that moment, and files, page texts, marks and search entries have yet to follow. */
  pindah: Instan | null;
  diunggahOleh: string;
  diunggahPada: Instan;
  diubah: Instan;
  /** Lease of the worker that is busy with it. */
  sewaSampai: Instan | null;
  /** Attempts at the unfinished work since it last moved on. */
  percobaan: number;
}

/** Text of one page. Document `satker/{s}/dokumen/{d}/halaman/{0001}`. */
export interface Halaman {
  no: number;
  satkerId: string;
  kelas: Kelas;
  /** As it stands in the file or was read, letter for letter. */
  teks: string;
  sumber: 'berkas' | 'ocr' | 'kosong';
  /** OCR confidence 0–100; null for text that the file itself carried. */
  keyakinan: number | null;
  /** Degrees clockwise by which the scan had to be turned to stand upright. */
  putaran: 0 | 90 | 180 | 270;
  /** Letter numbers found in the text, normalised (teks.ts): `mentah` as it stands there, `baku` as it is searched. */
  nomorSurat: { mentah: string; baku: string }[];
}
