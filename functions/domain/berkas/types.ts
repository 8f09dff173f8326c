import type { Peran } from '../akses/peran.js';
import type { HariDilewati, Instan, Tanggal } from '../calendar/types.js';
import type { UntukTertutup } from '../pengecualian/types.js';
import type { Efek, Jenis } from '../sop/types.js';

/** aksi that opens a berkas: the first tindakan of every berkas. */
export const AKSI_BUKA = 'buka';

/** aksi of the system on any open request whose legal limit passed without an answer (dossier C.4.4). */
export const AKSI_LEWAT = 'lewatTenggat';

/** aksi of the system when holidays or election stages changed: the legal clock of an open berkas is counted anew. */
export const AKSI_HITUNG_ULANG = 'hitungUlang';

/** aksi of the system on a request that is to be decided anew (permohonan/perintah.ts): back to the deciding step, with a due date. */
export const AKSI_PERINTAH = 'terimaPerintah';

/** What only the system does, on whatever step a berkas stands. */
export const AKSI_SISTEM = [AKSI_LEWAT, AKSI_HITUNG_ULANG, AKSI_PERINTAH] as const;

/**
 * What a person (or the system) asks to be done. Document `satker/{s}/{jenis}/{berkasId}/tindakan/{id}`.
 * Written once by its author; only the server adds `hasil`.
 */
export interface Tindakan {
  id: string;
  /** Step the author saw; 0 for `buka`. */
  langkah: number;
  aksi: string;
  /** Fields of the aksi's form, no personal data of the applicant. */
  data: Record<string, unknown>;
  /** Applicant's personal data; moved to `pribadi/pemohon` when accepted, then removed from here. */
  pribadi: Record<string, unknown> | null;
  dokumenIds: string[];
  catatan: string;
  oleh: string;
  peran: Peran;
  pada: Instan;
}

export const KODE_TOLAK = [
  'BERKAS_TIDAK_ADA',
  'BERKAS_SUDAH_ADA',
  'BERKAS_SELESAI',
  'LANGKAH_BUKAN_AKTIF',
  'AKSI_TIDAK_DIKENAL',
  'PERAN_TIDAK_BERWENANG',
  'BELUM_WAKTUNYA',
  'SUDAH_DILAKUKAN',
  'ISIAN_TIDAK_SAH',
  'DILARANG_PENJAGA',
  'SOP_TIDAK_ADA',
  'KANTOR_LAIN',
  'GAGAL_DIPROSES',
  /** The same submission within a minute; `alasan` names the register number it already has. */
  'SUDAH_DIKIRIM',
  /** An objection outside its window, or without the ground it names (UU 14/2008 Ps 35-36). */
  'DI_LUAR_JANGKA',
  /** A recount of the clock that changes nothing. */
  'TIDAK_BERUBAH',
] as const;
export type KodeTolak = (typeof KODE_TOLAK)[number];

/** The server's answer on a tindakan: the ledger that makes a second delivery change nothing. */
export interface Hasil {
  status: 'diterima' | 'ditolak';
  kode: KodeTolak | null;
  /** Reason for a person, in Indonesian; '' when accepted. */
  alasan: string;
  /** Message per form field, key = field name. */
  bidang: Record<string, string>;
  pada: Instan;
}

export interface LangkahAktif {
  no: number;
  /** Staff roles whose work the step waits for: the inbox (office substitutions applied). */
  menunggu: Peran[];
  /** Staff roles that may do something here, side aksi (a withdrawal, say) included; the rules go by this. */
  boleh: Peran[];
  /** aksi codes allowed now. */
  aksi: string[];
  /** `tetap` aksi already done in this visit. */
  dilakukan: string[];
  mulai: Instan;
  /** min(SOP time, legal limit); null where the SOP sets none and no legal clock runs. */
  tenggat: Instan | null;
  sementara: boolean;
}

/** Planned against actual of one step (mutu baku); the latest visit, `kali` counts visits. */
export interface CatatanLangkah {
  no: number;
  kali: number;
  mulai: Instan;
  selesai: Instan | null;
  /** Planned end by the SOP alone; null where it sets none. */
  rencana: Instan | null;
  /** Working minutes and working days used in all visits together; null while the first is open. */
  menit: number | null;
  hari: number | null;
  tepatWaktu: boolean | null;
  oleh: string | null;
  peran: Peran | null;
  output: string | null;
}

export const REZIM = ['BIASA', 'TAHAPAN'] as const;
export type Rezim = (typeof REZIM)[number];

/**
 * The legal clock of a request (UU 14/2008 Ps 22(7)-(8); Perki 1/2019 Ps 12) or of an objection (Ps 36(2); Perki 1/2019
 * Ps 14), frozen at receipt.
 */
export interface JamHukum {
  rezim: Rezim;
  /** Moment of the receipt itself; outside working hours it lies before `diterima`. */
  diterimaPada: Instan;
  /** Day of receipt from which days are counted, office-local. */
  diterima: Tanggal;
  batasHari: number;
  jatuhTempo: Tanggal;
  /** Closing time of the office on the due date. */
  jatuhTempoInstan: Instan;
  dilewati: HariDilewati[];
  kalenderVersi: string;
  cutiBersamaHariKerja: boolean;
  sementara: boolean;
  perpanjangan: { pada: Instan; alasan: string; hari: number; jatuhTempoLama: Tanggal } | null;
}

/** One unit that was asked for its part of the answer (seed 2 langkah 4), with a due date inside the legal one. */
export interface PermintaanUnit {
  unit: string;
  arahan: string;
  batas: Tanggal;
  /** Closing time of the office on `batas`. */
  batasInstan: Instan;
  diminta: Instan;
  dijawab: Instan | null;
  tersedia: string | null;
  ringkasan: string | null;
}

/** MENUNGGU_KELENGKAPAN: an incomplete request; its legal clock has not started (dossier C.4.1). */
export const STATUS_BERKAS = ['MENUNGGU_KELENGKAPAN', 'BERJALAN', 'SELESAI'] as const;
export type StatusBerkas = (typeof STATUS_BERKAS)[number];

/** One record that runs an SOP. Document `satker/{satkerId}/{jenis}/{id}`; written only by the server. */
export interface Berkas {
  id: string;
  satkerId: string;
  jenis: Jenis;
  /** Short title without personal data. */
  judul: string;
  nomor: string | null;
  sop: { kunci: string; versi: number };
  status: StatusBerkas;
  langkahAktif: LangkahAktif | null;
  langkah: CatatanLangkah[];
  jamHukum: JamHukum | null;
  /**
   * Facts so far, without personal data of the applicant: the opening form's fields, each later form under its own
   * name (`data.perpanjangan.alasan`), and the facts of permohonan/fakta.ts and keberatan/fakta.ts.
   */
  data: Record<string, unknown>;
  /** Units asked for their part; [] before anybody was. */
  koordinasi: PermintaanUnit[];
  /** uid of whoever last did each aksi: separation of duties. */
  pelaku: Record<string, string>;
  /** Number of accepted tindakan; the next riwayat entry is urutan + 1. */
  urutan: number;
  dibuka: Instan;
  dibukaOleh: string;
  diubah: Instan;
  selesai: Instan | null;
}

/** One accepted tindakan as history. Document `…/{berkasId}/riwayat/{urutan as 6 digits}`, append-only. */
export interface Riwayat {
  urutan: number;
  tindakanId: string;
  langkah: number;
  aksi: string;
  label: string;
  keLangkah: number | null;
  data: Record<string, unknown>;
  dokumenIds: string[];
  catatan: string;
  oleh: string;
  peran: Peran;
  pada: Instan;
}

export type Keputusan =
  | {
      diterima: true;
      berkas: Berkas;
      riwayat: Riwayat;
      efek: Efek[];
      /** Applicant's personal data of the opening form, cleaned; the caller stores it apart. */
      pribadi: Record<string, unknown>;
      /** Sealed fields of the form, and for whom; null when it has none. The caller stores them apart. */
      tertutup: { formulir: string; untuk: UntukTertutup; isi: Record<string, unknown> } | null;
    }
  | { diterima: false; kode: KodeTolak; alasan: string; bidang: Record<string, string> };
