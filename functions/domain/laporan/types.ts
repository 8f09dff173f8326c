import type { Instan, Tanggal } from '../calendar/types.js';
import type { Satker } from '../satker/satker.js';
import type { AksesDihitung } from '../pribadi/types.js';
import type { Jenis, Sop } from '../sop/types.js';
import type { KopSurat } from '../surat/types.js';
import type { BarisRegister, JenisRegister } from './baris.js';
import type { Pembukaan } from './tabelPembukaan.js';

export type { BarisKeberatan, BarisRegister } from './baris.js';

/** Counters of one kind of berkas. Every field is a sum, so days add up to months in any order. */
export interface HitunganJenis {
  masuk?: number;
  /** Berkas closed, i.e. the last step of the SOP done. */
  selesai?: number;
  dikembalikan?: number;
  /** Answered in writing (pemberitahuan tertulis or refusal; tanggapan of Atasan PPID), the first time. */
  dijawab?: number;
  /** Requests decided anew on an order of Atasan PPID or Komisi Informasi, and how; the first answer stays counted. */
  dijawabUlang?: number;
  perHasilUlang?: Record<string, number>;
  /** Closed without an answer (dossier C.4.5): in no statistic of time. */
  ditutup?: number;
  perTutup?: Record<string, number>;
  /** Applicants asked to complete their request, and requests completed. */
  dimintaLengkap?: number;
  dilengkapi?: number;
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
  /** Objections only: disputes brought to Komisi Informasi, their hearings and outcomes. */
  sengketa?: { masuk?: number; selesai?: number; sidang?: number };
  perAmar?: Record<string, number>;
  /** Satisfaction survey: answers, and the sum of their marks 1-5. */
  survei?: { jumlah?: number; nilai?: number };
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
export type Rekap = { [J in Jenis]?: HitunganJenis } & {
  langkah?: Record<string, HitunganLangkah>;
  /** Looks at what is excluded, by what was looked at; who looked and why stands in the log of access alone. */
  akses?: Partial<Record<AksesDihitung, number>>;
};

export type JenisLaporan = 'harian' | 'bulanan';
export const STATUS_LAPORAN = ['MENUNGGU', 'DIBUAT', 'TERBIT', 'GAGAL'] as const;
export type StatusLaporan = (typeof STATUS_LAPORAN)[number];

/** Objections and disputes of a period. */
export interface AngkaKeberatan {
  masuk: number;
  dijawab: number;
  ditutup: number;
  tidakDitanggapi: number;
  tepatWaktu: number;
  terlambat: number;
  persenTepat: number | null;
  rataHari: number | null;
  maksHari: number | null;
  perAlasan: Record<string, number>;
  perHasil: Record<string, number>;
  /** Not answered when the report was made; null where that was not asked. */
  belum: number | null;
  sengketa: { masuk: number; selesai: number; sidang: number; berjalan: number | null };
  perAmar: Record<string, number>;
}

/** Figures of a report; no personal data. */
export interface AngkaLaporan {
  saldoAwal: number;
  masuk: number;
  dijawab: number;
  dijawabUlang: number;
  ditutup: number;
  perTutup: Record<string, number>;
  /** Not yet answered at the end of the period, the incomplete ones among them. */
  sisa: number;
  dimintaLengkap: number;
  dilengkapi: number;
  /** Waiting for the applicant when the report was made; null where that was not asked. */
  menungguLengkap: number | null;
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
  keberatan: AngkaKeberatan;
  /** Answers to the survey, and their mean mark 1-5; null without answers. */
  survei: { jumlah: number; rata: number | null };
  /** Looks at excluded information in the period. */
  akses: Record<AksesDihitung, number>;
  /** Berkas of the internal kinds opened and closed. */
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

/** A cell: what a person reads, and the number or day behind it where there is one. */
export interface Sel {
  teks: string;
  nilai?: number;
  tanggal?: Tanggal;
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

/** A register to print or to open in a spreadsheet. */
export interface ModelRegister {
  jenis: JenisRegister | 'dik';
  /** True when personal data is masked. */
  publik: boolean;
  judul: string;
  kop: KopSurat;
  /** "Tahun 2026; status: belum dijawab" */
  keterangan: string;
  dibuat: Instan;
  dibuatTeks: string;
  /** The official columns in their order. */
  tabel: TabelLaporan;
  /** What the official register does not print; the same rows. */
  tambahan: TabelLaporan;
  catatan: string[];
}

/** How much waited when the report was made; a closed month shows the present state, and says so. */
export interface Keadaan {
  menungguLengkap: number;
  keberatanBelum: number;
  sengketaBerjalan: number;
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
  keadaan?: Keadaan;
  /** Looks at excluded information in the period, in order of time. */
  pembukaan?: readonly Pembukaan[];
  sop: readonly Sop[];
  dibuat: Instan;
}
