import type { Instan, Kalender, Tanggal } from './types.js';

/** Working days before a deadline on which its holders are reminded (dossier C.4.6): of a request, of an objection, of a unit. */
export const HARI_PENGINGAT: readonly number[] = [5, 2, 1, 0];
export const HARI_PENGINGAT_KEBERATAN: readonly number[] = [10, 5, 1, 0];
export const HARI_PENGINGAT_UNIT: readonly number[] = [2, 1, 0];

/**
 * What today says about a deadline: a reminder with the working days left, `lewat` once its day is over, null on a day
 * without a reminder. A deadline on a day that is not a working day counts with the working days before it.
 */
export function pengingatHariIni(
  tenggat: Instan,
  hariIni: Tanggal,
  kalender: Kalender,
  pada: readonly number[] = HARI_PENGINGAT,
): number | 'lewat' | null {
  const hari = kalender.tanggalLokal(tenggat);
  if (hari < hariIni) return 'lewat';
  const sisa = kalender.hariKerjaAntara(kalender.tutupKantor(hariIni), tenggat);
  return pada.includes(sisa) ? sisa : null;
}
