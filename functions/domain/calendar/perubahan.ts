import type { Pengaturan } from '../satker/satker.js';
import type { BarisLibur, Instan, TahunDitetapkan } from './types.js';

export type Tahapan = Pengaturan['tahapan'][number];

/** What an ADMIN of an office sets, as a whole. */
export interface IsiKalenderKantor {
  libur: BarisLibur[];
  tahapan: Tahapan[];
}

/** What an ADMIN of KPU RI sets for every office, as a whole. */
export interface IsiLiburNasional {
  baris: BarisLibur[];
  tahun: TahunDitetapkan[];
}

/**
 * KANTOR and NASIONAL: somebody changed rows, years or stages. SISTEM: the calendar changed otherwise (built-in table,
 * settings, hours) and the morning round saw it. AWAL: the first look at an office.
 */
export const PERIHAL_KALENDER = ['KANTOR', 'NASIONAL', 'SISTEM', 'AWAL'] as const;
export type PerihalKalender = (typeof PERIHAL_KALENDER)[number];

/**
 * One change of a calendar, append-only. Documents `satker/{s}/perubahanKalender/{id}` and `acuan/libur/perubahan/{id}`;
 * ids sort by time.
 */
export interface PerubahanKalender {
  id: string;
  pada: Instan;
  /** uid, or 'sistem'. */
  oleh: string;
  perihal: PerihalKalender;
  /** The whole before and after where a person changed it; null where the system only saw another version. */
  sebelum: IsiKalenderKantor | IsiLiburNasional | null;
  sesudah: IsiKalenderKantor | IsiLiburNasional | null;
  /** `kalender.versi`; of a national change the number of `acuan/libur`, as text. */
  versiLama: string | null;
  versi: string;
  /** Open deadlines for which this change ordered a recount, so far. */
  berkas: number;
}
