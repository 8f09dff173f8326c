import { nomorHari } from '../calendar/tanggal.js';
import type { Instan, Kalender, Tanggal } from '../calendar/types.js';
import { tindakSebelum } from './butir.js';
import { hariTerakhir } from './jangka.js';
import { HARI_JELANG } from './keadaanButir.js';
import type { Butir, Diingatkan } from './types.js';

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
 * An exclusion on an office-local day; null where neither a day ends it nor a day of review was set. The day on which PPID
 * should decide is counted on the calendar of today: holidays of the last year are decreed long after the exclusion. A
 * review is due on its own day, no law counts back from it; where the law itself ends what waits for an event (17.a), that
 * end comes before the review as soon as it is near.
 */
export function masaButir(
  { pasal17, jangka }: Pick<Butir, 'pasal17' | 'jangka'>,
  hari: Tanggal,
  kalender: Kalender,
): Masa | null {
  const akhir = hariTerakhir(pasal17, jangka);
  const dekat = akhir !== null && nomorHari(akhir) - nomorHari(hari) <= HARI_JELANG;
  if (akhir !== null && (dekat || jangka.tinjau === null || jangka.akhir !== null)) {
    const tindak = tindakSebelum({ ...jangka, akhir }, kalender) ?? akhir;
    const keadaan = hari > akhir ? 'BERAKHIR' : (sesudah(tindak, hari) ?? (dekat ? 'DEKAT' : 'JAUH'));
    return masa('AKHIR', keadaan, akhir, tindak, hari);
  }
  const { tinjau } = jangka;
  if (tinjau === null) return null;
  const jelang = nomorHari(tinjau) - nomorHari(hari) <= HARI_JELANG ? 'DEKAT' : 'JAUH';
  return masa('TINJAU', sesudah(tinjau, hari) ?? jelang, tinjau, tinjau, hari);
}

function sesudah(tindak: Tanggal, hari: Tanggal): KeadaanMasa | null {
  if (hari > tindak) return 'TERLAMBAT';
  return hari === tindak ? 'BERTINDAK' : null;
}

function masa(apa: Masa['apa'], keadaan: KeadaanMasa, sampai: Tanggal, tindak: Tanggal, hari: Tanggal): Masa {
  const lewat = nomorHari(hari) - nomorHari(tindak);
  const sisa = nomorHari(sampai) - nomorHari(hari);
  return { apa, keadaan, sampai, tindak, sisa, minggu: Math.max(0, Math.floor(lewat / 7)) };
}

/** How near the last day is, for a person: "berakhir 3 hari lagi". */
export const sebutSisa = (sisa: number): string =>
  sisa === 0 ? 'berakhir hari ini' : `berakhir ${sisa} hari lagi`;

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

/** What an item says of its reminders after those of today; the weekly ones of one state are counted in one entry. */
export function catatIngatan(
  lama: readonly Diingatkan[],
  { apa, keadaan, sampai }: Masa,
  kepada: readonly Ingatan['peran'][],
  pada: Instan,
): Diingatkan[] {
  if (kepada.length === 0 || keadaan === 'JAUH' || keadaan === 'BERAKHIR') return [...lama];
  const sama = (d: Diingatkan): boolean => d.apa === apa && d.keadaan === keadaan && d.sampai === sampai;
  const ada = lama.find(sama);
  const baru: Diingatkan = {
    ...{ apa, keadaan, sampai, pertama: ada?.pertama ?? pada, terakhir: pada, kali: (ada?.kali ?? 0) + 1 },
    kepada: [...new Set([...(ada?.kepada ?? []), ...kepada])],
  };
  return [...lama.filter((d) => !sama(d)), baru];
}
