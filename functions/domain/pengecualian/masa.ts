import { geserTanggal, nomorHari } from '../calendar/tanggal.js';
import type { Tanggal } from '../calendar/types.js';
import type { Jangka } from './types.js';

/** Calendar days before the end from which an exclusion counts as about to end (dossier F.5.1). */
export const HARI_SEBELUM_AKHIR = 90;

/**
 * JAUH: nothing to do. DEKAT: within 90 days. BERTINDAK: the last working day on which PPID should decide. TERLAMBAT: that
 * day is over. BERAKHIR: the last day is over and the information is public (F.5.3).
 */
export type KeadaanMasa = 'JAUH' | 'DEKAT' | 'BERTINDAK' | 'TERLAMBAT' | 'BERAKHIR';

/** How an exclusion stands on one day. */
export interface Masa {
  /** AKHIR: a day ends it. TINJAU: nothing ends it by itself, it is only looked at again, so it is never BERAKHIR. */
  apa: 'AKHIR' | 'TINJAU';
  keadaan: KeadaanMasa;
  /** The last day of the exclusion, or the day of its review. */
  sampai: Tanggal;
  /** The day on which PPID should have decided. */
  tindak: Tanggal;
  /** Calendar days left until `sampai`; negative once it is over. */
  sisa: number;
  /** Whole weeks since `tindak`; 0 before and on it. */
  minggu: number;
}

/**
 * An exclusion on an office-local day. `tindakSebelum` is counted on the office's calendar of today (butir.ts), because
 * holidays of the last year are decreed long after the exclusion. A review is due on its own day: no law counts back from
 * it. null where neither a day ends the exclusion nor a day of review was set.
 */
export function masaButir(
  { akhir, tinjau }: Pick<Jangka, 'akhir' | 'tinjau'>,
  tindakSebelum: Tanggal | null,
  hari: Tanggal,
): Masa | null {
  const sampai = akhir ?? tinjau;
  if (sampai === null) return null;
  const apa = akhir === null ? 'TINJAU' : 'AKHIR';
  const tindak = apa === 'AKHIR' ? (tindakSebelum ?? sampai) : sampai;
  const lewat = nomorHari(hari) - nomorHari(tindak);
  return {
    apa,
    keadaan: keadaan(apa, sampai, tindak, hari),
    sampai,
    tindak,
    sisa: nomorHari(sampai) - nomorHari(hari),
    minggu: Math.max(0, Math.floor(lewat / 7)),
  };
}

function keadaan(apa: Masa['apa'], sampai: Tanggal, tindak: Tanggal, hari: Tanggal): KeadaanMasa {
  if (apa === 'AKHIR' && hari > sampai) return 'BERAKHIR';
  if (hari > tindak) return 'TERLAMBAT';
  if (hari === tindak) return 'BERTINDAK';
  return hari >= geserTanggal(sampai, -HARI_SEBELUM_AKHIR) ? 'DEKAT' : 'JAUH';
}

export interface Ingatan {
  /** Names the occasion: the same occasion is told once, however often the round is made. */
  kunci: string;
  peran: 'PPID' | 'ATASAN_PPID';
}

/**
 * Who is told what on this day: PPID once within 90 days, on the due day and every week after it; ATASAN_PPID from the
 * day after the due day on. After days without a round only what holds now is told, not what was missed.
 */
export function ingatanMasa({ apa, keadaan: kini, minggu }: Masa): Ingatan[] {
  const dasar = apa.toLowerCase();
  switch (kini) {
    case 'DEKAT':
      return [{ kunci: `${dasar}-dekat`, peran: 'PPID' }];
    case 'BERTINDAK':
      return [{ kunci: `${dasar}-0`, peran: 'PPID' }];
    case 'TERLAMBAT':
      return (['PPID', 'ATASAN_PPID'] as const).map((peran) => ({ kunci: `${dasar}-${minggu}`, peran }));
    default:
      return [];
  }
}
