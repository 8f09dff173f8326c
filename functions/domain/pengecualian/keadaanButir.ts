import { geserTanggal, nomorHari } from '../calendar/tanggal.js';
import type { Tanggal } from '../calendar/types.js';
import { tanggalLokal } from '../calendar/zona.js';
import type { Zona } from '../satker/satker.js';
import { hariTerakhir } from './jangka.js';
import { BUTIR_BERLAKU, STATUS_BUTIR, type Butir, type StatusButir } from './types.js';

/** BELUM_BERLAKU: decided, but its period begins later. */
export const KEADAAN_BUTIR = [...STATUS_BUTIR, 'BELUM_BERLAKU'] as const;
export type KeadaanButir = (typeof KEADAAN_BUTIR)[number];

/** From here on an item counts as about to end (dossier F.5.1). */
export const HARI_JELANG = 90;

/**
 * How an item stands on a day of the office. The stored status is what a nightly job last wrote; the day itself has the
 * last word, so that an item whose end has passed never shows as in force.
 */
export function keadaanButir({ status, pasal17, jangka }: Butir, hari: Tanggal): KeadaanButir {
  if (!BUTIR_BERLAKU.includes(status)) return status;
  const akhir = hariTerakhir(pasal17, jangka);
  if (akhir !== null && akhir < hari) return 'BERAKHIR_TERBUKA';
  if (jangka.mulai > hari) return 'BELUM_BERLAKU';
  if (akhir === null) return status;
  return nomorHari(akhir) - nomorHari(hari) <= HARI_JELANG ? 'AKAN_BERAKHIR' : 'AKTIF';
}

/** May carry a refusal. */
export const sedangBerlaku = (keadaan: KeadaanButir): boolean =>
  BUTIR_BERLAKU.includes(keadaan as StatusButir);

/** What an item covers is closed to the public that day: it is in force, or was decided and begins later. */
export function masihTertutup(butir: Butir, hari: Tanggal): boolean {
  const keadaan = keadaanButir(butir, hari);
  return sedangBerlaku(keadaan) || keadaan === 'BELUM_BERLAKU';
}

/** First day on which an item is open to the public; null while it is in force, or where another item replaced it. */
export function dibukaSejak(butir: Butir, hari: Tanggal, zona: Zona): Tanggal | null {
  if (masihTertutup(butir, hari)) return null;
  const akhir = hariTerakhir(butir.pasal17, butir.jangka);
  const keadaan = keadaanButir(butir, hari);
  if (keadaan === 'DIUBAH' && butir.digantiOleh !== null) return null;
  if (butir.dibuka) return tanggalLokal(butir.dibuka.pada, zona);
  return keadaan === 'BERAKHIR_TERBUKA' && akhir !== null ? geserTanggal(akhir, 1) : null;
}
