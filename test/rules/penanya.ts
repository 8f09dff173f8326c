import { PERAN_LUAR, PERAN_SISTEM, type PeranStaf } from '@ppid/domain/akses/peran';
import type { Penanya } from '@ppid/domain/akses/sel';

export const KANTOR = 'kantor-uji';
export const KANTOR_LAIN = 'kantor-tetangga';

/** Far in the future, and the first second after 2001: these tests do not depend on the day they run. */
const NANTI = 4_102_444_800;
const DULU = 1_000_000_000;

export interface Klaim {
  satkerId?: unknown;
  jenjang?: unknown;
  peran?: unknown;
  sampai?: unknown;
}

/** Claims of somebody with a running appointment at the office under test. */
export function klaim(peran: readonly PeranStaf[], lain: Klaim = {}): Klaim {
  return { satkerId: KANTOR, jenjang: 'KABKOTA', peran, sampai: NANTI, ...lain };
}

export function uidPenanya(penanya: Penanya): string {
  return [penanya.hubungan, penanya.peran ?? ''].join(' ').trim().replaceAll(' ', '-').toLowerCase();
}

/** Claims that make a Penanya of the table; null = not signed in. */
export function klaimPenanya({ hubungan, peran }: Penanya): Klaim | null {
  const peranStaf = peran === null ? [] : [peran];
  switch (hubungan) {
    case 'kantor sendiri':
      return klaim(peranStaf);
    case 'kantor lain':
      return klaim(peranStaf, { satkerId: KANTOR_LAIN });
    case 'masa tugas berakhir':
      return klaim(peranStaf, { sampai: DULU });
    case 'tanpa peran':
      return klaim([]);
    case 'peran luar':
      return klaim([], { peran: [...PERAN_LUAR, ...PERAN_SISTEM] });
    case 'tanpa klaim':
      return {};
    case 'tamu':
      return null;
  }
}
