import type { Rezim } from '../berkas/types.js';
import type { Instan, Tanggal } from '../calendar/types.js';

/** Where a line of a register stands. MENUNGGU_KELENGKAPAN: the applicant is awaited, not the office. */
export const STATUS_REGISTER = ['MENUNGGU_KELENGKAPAN', 'BELUM_DIJAWAB', 'DIJAWAB', 'DITUTUP'] as const;
export type StatusRegister = (typeof STATUS_REGISTER)[number];

export const JENIS_REGISTER = ['permohonan', 'keberatan'] as const;
export type JenisRegister = (typeof JENIS_REGISTER)[number];

/** What both registers have: enough to search, filter and sort them. Texts are for a person, codes for filters. */
export interface DasarRegister {
  berkasId: string;
  nomor: string;
  /** Office-local day on which the number was given. */
  dibuka: Tanggal;
  /** Office-local day of receipt, as the register prints it. */
  tanggal: Tanggal;
  nama: string;
  alamat: string;
  kontak: string;
  pekerjaan: string;
  /** Name of who files for the applicant; '' when nobody does. */
  kuasa: string;
  informasi: string;
  tujuan: string;
  status: StatusRegister;
  /** Code of the outcome; null while there is none. */
  hasil: string | null;
  /** Codes of grounds: Pasal 17 for a refusal, a-g for an objection. */
  alasan: string[];
  kanal: string;
  /** PERORANGAN, KELOMPOK_ORANG, BADAN_HUKUM; '' where the form does not ask. */
  kategori: string;
  rezim: Rezim | null;
  jatuhTempo: Tanggal | null;
  /** Until when the office must still answer; null when nothing is awaited of it. */
  batasInstan: Instan | null;
  hariTerpakai: number | null;
  tepatWaktu: boolean | null;
  langkah: number | null;
}

/** One line of the register of requests: the fifteen official columns (dossier D.7) and what only statistics need. */
export interface BarisRegister extends DasarRegister {
  penguasaan: string;
  bentuk: string;
  jenisPermohonan: string;
  keputusan: string;
  alasanPenolakan: string;
  /** Day of the first answer; a decision made anew on an order stands in `keputusanUlang`. */
  tanggalPemberitahuan: Tanggal | null;
  tanggalPemberian: Tanggal | null;
  biaya: string;
  /** Not printed in the register. */
  biayaRupiah: number | null;
  /** Kabupaten/kota of the applicant: all that the public version says of the address (dossier H.3). */
  kabKota: string;
  diperpanjang: boolean;
  /** Day until which an order to decide anew is to be carried out; null without an order. */
  batasPerintah: Tanggal | null;
  keputusanUlang: Tanggal | null;
}

/** One line of the register of objections: the columns a-k of dossier D.8 in order, then what is not printed. */
export interface BarisKeberatan extends DasarRegister {
  nomorPermohonan: string;
  /** Grounds with their letters, UU 14/2008 Ps 35(1). */
  alasanTeks: string;
  keputusan: string;
  tanggalTanggapan: Tanggal | null;
  pejabat: string;
  tanggapanPemohon: string;
  /** Not printed in the register. */
  sengketaSampai: Tanggal | null;
  nomorSengketa: string;
  /** Code of the outcome at Komisi Informasi; null while there is none. */
  amarSengketa: string | null;
  jumlahSidang: number;
}

export const FORMAT_EKSPOR = ['xlsx', 'pdf'] as const;
export type FormatEkspor = (typeof FORMAT_EKSPOR)[number];
