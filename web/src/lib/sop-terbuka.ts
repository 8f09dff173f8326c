import type { Jenjang, Peran } from '@ppid/domain/akses/peran';
import type { Tanggal } from '@ppid/domain/calendar/types';
import type { Sop } from '@ppid/domain/sop/types';
import { peranUntuk } from './akses.js';

export interface SopTerbuka {
  sop: Sop;
  peran: Peran;
}

/** The newest version in force of each SOP of the office. */
export function sopBerlaku(daftar: readonly Sop[], hari: Tanggal): Sop[] {
  const terbaru = new Map<string, Sop>();
  for (const sop of daftar) {
    if (sop.berlakuDari > hari || (sop.berlakuSampai !== null && sop.berlakuSampai < hari)) continue;
    const lain = terbaru.get(sop.kunci);
    if (!lain || lain.versi < sop.versi) terbaru.set(sop.kunci, sop);
  }
  return [...terbaru.values()];
}

/** Those that one of my roles may open a berkas of. */
export function sopTerbuka(
  daftar: readonly Sop[],
  hari: Tanggal,
  mine: readonly Peran[],
  jenjang: Jenjang,
): SopTerbuka[] {
  return sopBerlaku(daftar, hari).flatMap((sop) => {
    const peran = peranUntuk(mine, sop.pembuka.peran, jenjang);
    return peran ? [{ sop, peran }] : [];
  });
}
