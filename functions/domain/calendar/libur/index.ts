import type { BarisLibur } from '../types.js';
import { LIBUR_2024 } from './2024.js';
import { LIBUR_2025 } from './2025.js';
import { LIBUR_2026 } from './2026.js';
import { LIBUR_2027 } from './2027.js';
import { liburTetap } from './tetap.js';

/** Date of the youngest decree in the table, for people; `kalender.versi` also fingerprints its rows. */
export const VERSI_LIBUR = '2026-09-15';

/** Years with a decree; a deadline that touches any other year is provisional (dossier C.1). */
export const TAHUN_DITETAPKAN: readonly number[] = [2024, 2025, 2026, 2027];

const DITETAPKAN: readonly BarisLibur[] = [...LIBUR_2024, ...LIBUR_2025, ...LIBUR_2026, ...LIBUR_2027];

/** National rows of one year: the decree, or the fixed-date estimates where there is none. */
export function liburTahun(tahun: number): readonly BarisLibur[] {
  if (!TAHUN_DITETAPKAN.includes(tahun)) return liburTetap(tahun);
  return DITETAPKAN.filter((baris) => baris.tanggal.startsWith(`${tahun}-`));
}

/** Every decreed row, and the estimates of the ten years after, in order of date; sources per row. */
export const LIBUR_NASIONAL: readonly BarisLibur[] = [
  ...DITETAPKAN,
  ...Array.from({ length: 10 }, (_, i) => liburTetap(2028 + i)).flat(),
];
