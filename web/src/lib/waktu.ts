import type { Instan, Kalender } from '@ppid/domain/calendar/types';

function teksMenit(menit: number): string {
  if (menit < 60) return `${menit} menit kerja`;
  const sisa = menit % 60;
  const jam = `${Math.floor(menit / 60)} jam`;
  return sisa === 0 ? `${jam} kerja` : `${jam} ${sisa} menit kerja`;
}

export interface Sisa {
  nada: 'aman' | 'dekat' | 'terlambat';
  teks: string;
}

/** How far a deadline is, in working time of the office: "3 hari kerja lagi", "terlambat 20 menit kerja". */
export function sisaWaktu(tenggat: Instan, kini: Instan, kalender: Kalender): Sisa {
  if (kini > tenggat) {
    const hari = kalender.hariKerjaAntara(tenggat, kini);
    const menit = kalender.menitKerja(tenggat, kini);
    const lama = hari > 0 ? `${hari} hari kerja` : teksMenit(menit);
    return { nada: 'terlambat', teks: hari === 0 && menit === 0 ? 'terlambat' : `terlambat ${lama}` };
  }
  const hari = kalender.hariKerjaAntara(kini, tenggat);
  const menit = kalender.menitKerja(kini, tenggat);
  // Ten minutes after opening on Monday are not "one day" to somebody who looks on Saturday.
  if (hari > 0 && menit > 60) return { nada: hari <= 2 ? 'dekat' : 'aman', teks: `${hari} hari kerja lagi` };
  return { nada: 'dekat', teks: `${teksMenit(menit)} lagi` };
}

/** Working time used by a step, as the mutu baku shows it. */
export function teksPemakaian(menit: number, hari: number): string {
  return hari > 0 ? `${hari} hari kerja (${teksMenit(menit)})` : teksMenit(menit);
}
