import type { Rezim } from '../berkas/types.js';
import type { Instan, Tanggal } from '../calendar/types.js';
import type { Satker } from '../satker/satker.js';
import type { Jenis, Sop } from '../sop/types.js';
import type { KopSurat } from '../surat/types.js';

/** Counters of one kind of berkas. Every field is a sum, so days add up to months in any order. */
export interface HitunganJenis {
  masuk?: number;
  /** Berkas closed, i.e. the last step of the SOP done. */
  selesai?: number;
  dikembalikan?: number;
  /** Answered in writing (pemberitahuan tertulis or refusal), the first time. */
  dijawab?: number;
  tepatWaktu?: number;
  terlambat?: number;
  diserahkan?: number;
  /** The legal limit passed without an answer. */
  tidakDitanggapi?: number;
  diperpanjang?: number;
  perKanal?: Record<string, number>;
  perKategori?: Record<string, number>;
  perHasil?: Record<string, number>;
  perAlasan?: Record<string, number>;
  /** How many were answered after n working days, key `h{n}`: gives average and maximum, yet adds up. */
  perHari?: Record<string, number>;
}

/** Counters of one step of one SOP version, key `{kunci}-v{versi}-{no}`. */
export interface HitunganLangkah {
  /** Visits that ended. */
  jumlah?: number;
  menit?: number;
  hari?: number;
  tepat?: number;
  lewat?: number;
}

/** Counters of one day of one office. Document `satker/{s}/rekap/{YYYY-MM-DD}`; a sum of such days has the same shape. */
export type Rekap = { [J in Jenis]?: HitunganJenis } & { langkah?: Record<string, HitunganLangkah> };

export type JenisLaporan = 'harian' | 'bulanan';
export const STATUS_LAPORAN = ['MENUNGGU', 'DIBUAT', 'TERBIT', 'GAGAL'] as const;
export type StatusLaporan = (typeof STATUS_LAPORAN)[number];

/** Figures of a report; no personal data. */
export interface AngkaLaporan {
  saldoAwal: number;
  masuk: number;
  dijawab: number;
  /** Not yet answered at the end of the period. */
  sisa: number;
  diserahkan: number;
  selesai: number;
  diperpanjang: number;
  tepatWaktu: number;
  terlambat: number;
  /** Share 0–1 of the answered that were on time; null when none was answered. */
  persenTepat: number | null;
  rataHari: number | null;
  maksHari: number | null;
  perKanal: Record<string, number>;
  perKategori: Record<string, number>;
  perHasil: Record<string, number>;
  perAlasan: Record<string, number>;
  /** Berkas of the other kinds opened and closed. */
  berkasLain: Record<string, { masuk: number; selesai: number }>;
}

/** Document `satker/{s}/laporan/{harian-YYYY-MM-DD | bulanan-YYYY-MM}`. */
export interface Laporan {
  id: string;
  satkerId: string;
  jenis: JenisLaporan;
  periode: string;
  status: StatusLaporan;
  angka: AngkaLaporan | null;
  /** Storage paths. */
  pdf: string | null;
  xlsx: string | null;
  dibuat: Instan;
  /** uid of who asked for it, or 'sistem'. */
  dibuatOleh: string;
  diubah: Instan;
  sewaSampai: Instan | null;
  percobaan: number;
  alasanGagal: string | null;
}

/** One line of the register of requests: the fifteen official columns (dossier D.7) and what only statistics need. */
export interface BarisRegister {
  berkasId: string;
  nomor: string;
  tanggal: Tanggal;
  nama: string;
  alamat: string;
  kontak: string;
  pekerjaan: string;
  informasi: string;
  tujuan: string;
  penguasaan: string;
  bentuk: string;
  jenisPermohonan: string;
  keputusan: string;
  alasanPenolakan: string;
  tanggalPemberitahuan: Tanggal | null;
  tanggalPemberian: Tanggal | null;
  biaya: string;
  /** Not printed in the register. */
  rezim: Rezim | null;
  jatuhTempo: Tanggal | null;
  diperpanjang: boolean;
  hariTerpakai: number | null;
  tepatWaktu: boolean | null;
  kanal: string;
  kategori: string;
  langkah: number | null;
}

/** A cell: what a person reads, and the number behind it where there is one. */
export interface Sel {
  teks: string;
  nilai?: number;
}

export interface TabelLaporan {
  judul: string;
  kolom: string[];
  /** Relative column widths. */
  lebar: number[];
  baris: Sel[][];
  /** Shown instead of the table when it has no rows. */
  kosong: string;
}

/** The one model behind web page, PDF and XLSX. */
export interface ModelLaporan {
  id: string;
  jenis: JenisLaporan;
  judul: string;
  kop: KopSurat;
  periode: string;
  periodeTeks: string;
  dibuat: Instan;
  dibuatTeks: string;
  angka: AngkaLaporan;
  ringkasan: TabelLaporan[];
  register: TabelLaporan;
  /** Planned against actual, one table per SOP version. */
  mutuBaku: TabelLaporan[];
  definisi: string[];
  /** Who signs: heading above the line, e.g. "Disupervisi oleh Kepala Subbagian". */
  pengesahan: string;
}

/** What a report is made from; everything is read beforehand. */
export interface BahanLaporan {
  satker: Satker;
  /** "2026-11" or "2026-11-20". */
  periode: string;
  rekap: readonly Rekap[];
  /** Requests not yet answered when the period began. */
  saldoAwal: number;
  /** Requests received or answered in the period. */
  berkas: readonly BarisRegister[];
  /** All requests not answered yet; where left out, those among `berkas`. */
  terbuka?: readonly BarisRegister[];
  sop: readonly Sop[];
  dibuat: Instan;
}
