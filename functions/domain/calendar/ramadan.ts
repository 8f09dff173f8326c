import type { Tanggal } from './types.js';

/** Ramadan of one year, both days inclusive: the shorter office hours of Perpres 21/2023 apply. */
export interface Ramadan {
  hijriah: number;
  mulai: Tanggal;
  selesai: Tanggal;
  status: 'ditetapkan' | 'perkiraan';
  sumber: string;
}

const AKHIR = 'akhir = hari sebelum Idulfitri (dossier G; 2024: tabel libur)';
const AWAL = 'awal dihitung; keputusan Menteri Agama belum dibaca';

/**
 * A Menteri Agama decree fixes the first day (dossier C.1); none was read, so every row is an estimate. The end follows
 * from the holiday decree; the length (29 or 30 days) is computed from the new moon.
 */
export const RAMADAN: readonly Ramadan[] = [
  { hijriah: 1445, mulai: '2024-03-12', selesai: '2024-04-09' },
  { hijriah: 1446, mulai: '2025-03-01', selesai: '2025-03-30' },
  { hijriah: 1447, mulai: '2026-02-19', selesai: '2026-03-20' },
  { hijriah: 1448, mulai: '2027-02-08', selesai: '2027-03-09' },
].map((r) => ({ ...r, status: 'perkiraan' as const, sumber: `${AKHIR}; ${AWAL}` }));

export function dalamRamadan(tanggal: Tanggal): boolean {
  return RAMADAN.some((r) => r.mulai <= tanggal && tanggal <= r.selesai);
}
