import type { JamHukum } from '../berkas/types.js';
import { dariNomor, nomorHari } from './tanggal.js';
import type { Kalender, Tanggal } from './types.js';
import { formatHariTanggal, namaHari } from './zona.js';

export interface BarisPenjelasan {
  tanggal: Tanggal;
  /** 'Senin' */
  hari: string;
  status: 'dihitung' | 'dilewati';
  /** Why it is skipped, or what is special about a counted day; '' on an ordinary working day. */
  sebab: string;
  /** Number of the working day, 1 = first; null when skipped. */
  ke: number | null;
}

/**
 * A legal clock day by day, for the screen and the receipt. The frozen clock decides what was skipped, not today's calendar:
 * the explanation must fit the date the applicant was told. The calendar only says what is special about a counted day, and
 * only while it still calls it a working day. Days kept for a date already told are skipped days with a reason of their own.
 */
export function jelaskan(jam: JamHukum, kalender: Kalender): BarisPenjelasan[] {
  const lewat = new Map(jam.dilewati.map((d) => [d.tanggal, d.sebab]));
  const [terima, akhir] = [nomorHari(jam.diterima), nomorHari(jam.jatuhTempo)];
  const hari = Array.from({ length: akhir - terima + 1 }, (_, i) => dariNomor(terima + i));
  const jumlah = jam.batasHari + (jam.perpanjangan?.hari ?? 0);
  // The day of receipt belongs to the range only where the office counts from it (geserHariPertama = 0).
  const ikut = lewat.has(jam.diterima) || hari.length - lewat.size === jumlah;
  let ke = 0;
  const asli = kalender.tanggalLokal(jam.diterimaPada);
  const geser: BarisPenjelasan[] =
    asli < jam.diterima
      ? [
          {
            tanggal: asli,
            hari: namaHari(asli),
            status: 'dilewati',
            sebab: `Diterima di luar hari atau jam kerja; dihitung diterima ${formatHariTanggal(jam.diterima)}`,
            ke: null,
          },
        ]
      : [];
  const hitungan = (ikut ? hari : hari.slice(1)).map((tanggal): BarisPenjelasan => {
    const sebab = lewat.get(tanggal);
    const umum = { tanggal, hari: namaHari(tanggal) };
    if (sebab !== undefined) return { ...umum, status: 'dilewati', sebab, ke: null };
    const { kerja, sebab: khusus } = kalender.hari(tanggal);
    return { ...umum, status: 'dihitung', sebab: (kerja && khusus) || '', ke: ++ke };
  });
  return [...geser, ...hitungan];
}
