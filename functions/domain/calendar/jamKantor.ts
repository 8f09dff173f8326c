import type { JamHari, Pengaturan } from '../satker/satker.js';
import { dalamRamadan } from './ramadan.js';
import type { Tanggal } from './types.js';
import { msJam } from './zona.js';

/** Office hours of one day as stretches of work, in milliseconds since local midnight; the break lies between them. */
export interface JamKantor {
  segmen: readonly { mulai: number; selesai: number }[];
  tutup: number;
}

/** @throws RangeError when the day would hold no working time: a timer on it would never end */
function susunJam({ buka, tutup, istirahat }: JamHari): JamKantor {
  const [awal, akhir] = [msJam(buka), msJam(tutup)];
  const jeda = istirahat ? [msJam(istirahat.mulai), msJam(istirahat.selesai)] : [akhir, akhir];
  const [jedaMulai = akhir, jedaSelesai = akhir] = jeda;
  const segmen = [
    { mulai: awal, selesai: Math.min(jedaMulai, akhir) },
    { mulai: Math.max(jedaSelesai, awal), selesai: akhir },
  ].filter((s) => s.selesai > s.mulai);
  if (segmen.length === 0 || jedaSelesai < jedaMulai) {
    throw new RangeError(`Jam kerja tidak sah: ${buka}–${tutup}`);
  }
  return { segmen, tutup: akhir };
}

/**
 * Hours by weekday and Ramadan (Perpres 21/2023, dossier C.1). Saturday and Sunday get the Monday hours: they matter only
 * when an office works on that day by order (KHUSUS_KERJA) or for the closing time of a day off.
 */
export function buatJamKantor(pengaturan: Pengaturan): (tanggal: Tanggal, hari: number) => JamKantor {
  const susun = (jam: Pengaturan['jamKerja']) => ({
    biasa: susunJam(jam.seninKamis),
    jumat: susunJam(jam.jumat),
  });
  const [harian, ramadan] = [susun(pengaturan.jamKerja), susun(pengaturan.jamKerjaRamadan)];
  return (tanggal, hari) => (dalamRamadan(tanggal) ? ramadan : harian)[hari === 5 ? 'jumat' : 'biasa'];
}
