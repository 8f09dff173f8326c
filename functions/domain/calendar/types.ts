import type { Zona } from '../satker/satker.js';

/** Office-local calendar day, "YYYY-MM-DD". Never derived from a UTC date. */
export type Tanggal = string;
/** Instant, ISO-8601 UTC with milliseconds, "2026-11-20T01:15:00.000Z"; sorts as text. */
export type Instan = string;

/** What a row can say of its day; DICABUT takes another row back (an SKB that removes a cuti bersama, a feast that moves). */
export const JENIS_HARI = ['LN', 'CB', 'LOKAL', 'PEMUNGUTAN_SUARA', 'KHUSUS_KERJA'] as const;
export const JENIS_LIBUR = [...JENIS_HARI, 'DICABUT'] as const;
export type JenisHari = (typeof JENIS_HARI)[number];
export type JenisLibur = (typeof JENIS_LIBUR)[number];

/** One row of the holiday table (dossier G.4). */
export interface BarisLibur {
  tanggal: Tanggal;
  jenis: JenisLibur;
  nama: string;
  lingkup: 'nasional' | 'provinsi' | 'kantor';
  /** Decree number, e.g. "SKB 1497/2025, 2/2025, 5/2025". */
  keputusan: string;
  status: 'ditetapkan' | 'perkiraan';
  sumber: string;
  /** Only of a DICABUT row: the kind of the national row of the same day that no longer holds. */
  mencabut?: JenisHari | undefined;
}

/** A year that got its decree after the built-in table was made; its deadlines are no longer provisional. */
export interface TahunDitetapkan {
  tahun: number;
  keputusan: string;
}

/** National data later than the built-in table. Document `acuan/libur`; `versi` grows with every change. */
export interface AcuanLibur {
  baris: BarisLibur[];
  tahun: TahunDitetapkan[];
  versi: number;
}

export const ACUAN_KOSONG: Readonly<AcuanLibur> = { baris: [], tahun: [], versi: 0 };

export interface HariDilewati {
  tanggal: Tanggal;
  /** Why it does not count, for a person: "Sabtu", "Cuti bersama Idulfitri 1447 H". */
  sebab: string;
}

/** A count of working days that explains itself. */
export interface Hitungan {
  /** Last day, inclusive. */
  tanggal: Tanggal;
  /** The working days counted, in order; the last one is `tanggal`. */
  dihitung: Tanggal[];
  dilewati: HariDilewati[];
  /** True when a day in the range lies in a year without a decree. */
  sementara: boolean;
}

export interface StatusHari {
  kerja: boolean;
  /** null on an ordinary working day. */
  sebab: string | null;
  sementara: boolean;
}

/** An office's calendar: holidays, hours and zone, at one version. All methods are pure. */
export interface Kalender {
  /**
   * Names everything that can move a deadline: national rows, the office's rows, settings, hours, zone and election stages.
   * Frozen on each computed deadline; another text means that open deadlines are counted anew.
   */
  readonly versi: string;
  readonly zona: Zona;
  hari(tanggal: Tanggal): StatusHari;
  /** n working days after `mulai` (day one is the next day when geserHariPertama = 1). n = 0 gives `mulai` itself. */
  tambahHariKerja(mulai: Tanggal, n: number): Hitungan;
  /** Working minutes after an instant, inside office hours; breaks do not count. */
  tambahMenitKerja(mulai: Instan, menit: number): { instan: Instan; sementara: boolean };
  /** Whole working minutes between two instants (0 if b ≤ a). */
  menitKerja(a: Instan, b: Instan): number;
  /** Working days after the day of `a` up to and including the day of `b` (0 on the same day). */
  hariKerjaAntara(a: Instan, b: Instan): number;
  /** Calendar months; the day is clamped to the month's end; then moved to the next working day. */
  tambahBulan(mulai: Tanggal, bulan: number): Hitungan;
  /** Closing instant of the office on a day (for a non-working day: the closing time its weekday would have). */
  tutupKantor(tanggal: Tanggal): Instan;
  tanggalLokal(instan: Instan): Tanggal;
  /** Day of receipt: the day itself, or the next working day when received after hours (setting terimaDiHariKerja). */
  hariTerima(instan: Instan): Tanggal;
}
