import type { Berkas } from '../berkas/types.js';
import type { BarisPenjelasan } from '../calendar/jelaskan.js';
import type { Instan, Tanggal } from '../calendar/types.js';
import type { Satker } from '../satker/satker.js';
import type { Jenis } from '../sop/types.js';

export const STATUS_SURAT = ['MENUNGGU', 'DIBUAT', 'TERBIT', 'GAGAL'] as const;
export type StatusSurat = (typeof STATUS_SURAT)[number];

/**
 * A letter to be issued. Document `satker/{satkerId}/surat/{id}`, readable by all staff of the office:
 * it names no applicant. The personal data enters only the PDF, whose path the storage rules guard.
 */
export interface Surat {
  id: string;
  satkerId: string;
  jenis: Jenis;
  berkasId: string;
  /** Key of the template (templat-data.ts). */
  templat: string;
  nomor: string | null;
  /** Date printed on the letter, office-local. */
  tanggal: Tanggal;
  status: StatusSurat;
  /** Fields of the aksi that ordered the letter; no personal data. */
  isi: Record<string, unknown>;
  /** Storage path of the PDF once TERBIT. */
  path: string | null;
  /** What goes along with the letter, one line each: of the documents of the aksi that ordered it, those that leave. */
  lampiran?: string[];
  /** Version of the template that the PDF was made from; 0 = built-in. Set with TERBIT. */
  versiTemplat?: number;
  kirimKePemohon: boolean;
  dibuat: Instan;
  /** Lease of the worker that renders it. */
  sewaSampai: Instan | null;
  percobaan: number;
  alasanGagal: string | null;
}

export interface BarisIsian {
  label: string;
  nilai: string;
  /** The one fact the reader looks for. */
  tebal?: boolean;
}

export interface PihakTtd {
  /** Line above the office, e.g. "Bengkulu, 2 November 2026". */
  pembuka: string | null;
  jabatan: string;
  nama: string;
}

export type BlokSurat =
  | { blok: 'paragraf'; teks: string; tebal?: boolean }
  | { blok: 'judul'; teks: string }
  | { blok: 'isian'; baris: BarisIsian[] }
  | {
      blok: 'daftar';
      gaya: 'angka' | 'huruf';
      butir: string[];
      /** Items before the first of these, where a list is printed in two pieces. */
      mulai?: number;
    }
  | { blok: 'tabel'; kolom: string[]; lebar: number[]; baris: string[][] }
  | { blok: 'ttd'; pihak: PihakTtd[] }
  | { blok: 'halamanBaru' };

export interface KopSurat {
  instansi: string;
  /** Who writes within the office: PPID or Atasan PPID. */
  satuan: string;
  alamat: string;
  kontak: string;
}

/** A letter free of any layout: the PDF renders it, tests read it. */
export interface DokSurat {
  kop: KopSurat;
  /** Centred title of a form or decision; null for an ordinary letter. */
  judul: string | null;
  nomor: string | null;
  perihal: string | null;
  tempatTanggal: string | null;
  /** Addressee lines. */
  tujuan: string[];
  isi: BlokSurat[];
  kaki: string;
  /** Day of the letter: the only date in the file's metadata, so that the same letter is the same bytes. */
  tanggal: Tanggal;
}

export interface Pejabat {
  nama: string;
  jabatan: string;
}

/** Everything a template may look at. */
export interface ModelSurat {
  satker: Satker;
  berkas: Berkas;
  /** nama, alamat, pekerjaan, telepon, surel; a NIK in here is never printed (dossier H.3). */
  pemohon: Record<string, unknown>;
  surat: Surat;
  /** The legal clock day by day: calendar `jelaskan(berkas.jamHukum, kalender)`, [] where there is none. */
  jelas: BarisPenjelasan[];
  /** Who signs for the office. */
  penanda: Pejabat;
  /** Desk officer who received or handed over; where left out, `penanda` stands in. */
  petugas?: Pejabat;
  /** Secret code of the case, for the receipts alone; it enters the PDF and no document of the database. */
  kodeLacak?: string;
}
