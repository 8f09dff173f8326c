import type { Instan } from '../calendar/types.js';
import type { Jenis } from '../sop/types.js';

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

/** DIHAPUS: past its retention; the line of the catalogue stays, the file is gone. */
export const STATUS_DOKUMEN = [
  'DITERIMA',
  'DIOLAH',
  'MENUNGGU_OCR',
  'SELESAI',
  'KARANTINA',
  'DIHAPUS',
] as const;
export type StatusDokumen = (typeof STATUS_DOKUMEN)[number];

/** Why a file was refused; the message for a person stands in pesan.ts. */
export const KODE_KARANTINA = [
  'KOSONG',
  'TERLALU_BESAR',
  'JENIS_TIDAK_DIDUKUNG',
  'ISI_TIDAK_SESUAI',
  'TERENKRIPSI',
  'RUSAK',
  'TERLALU_BANYAK_PIKSEL',
  'TERLALU_BANYAK_HALAMAN',
  'TERLALU_LAMA',
  'TERLALU_BANYAK_MEMORI',
  'BERKAS_TIDAK_ADA',
  'GAGAL_DIOLAH',
] as const;
export type KodeKarantina = (typeof KODE_KARANTINA)[number];

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
  halaman: number | null;
  status: StatusDokumen;
  karantina: { kode: KodeKarantina; alasan: string } | null;
  /** Storage paths. */
  asli: string | null;
  kecil: string | null;
  besar: string | null;
  /** Pages by source of their text. */
  teks: { dariPdf: number; dariOcr: number; kosong: number; keyakinanTerendah: number | null } | null;
  /** Page numbers still to be read by OCR. */
  perluOcr: number[];
  /** Set when the same bytes were already stored at this office in the same class; files and `halaman/` are those of that document. */
  samaDengan: string | null;
  diunggahOleh: string;
  diunggahPada: Instan;
  diubah: Instan;
  /** Lease of the worker that is busy with it. */
  sewaSampai: Instan | null;
  percobaan: number;
}

export interface Halaman {
  no: number;
  satkerId: string;
  kelas: Kelas;
  teks: string;
  sumber: 'pdf' | 'ocr' | 'kosong';
  /** OCR confidence 0–100; null for born-digital text. */
  keyakinan: number | null;
}
