import type { BarisLibur } from '../types.js';

const TETAP: readonly (readonly [bulanHari: string, nama: string])[] = [
  ['01-01', 'Tahun Baru Masehi'],
  ['05-01', 'Hari Buruh Internasional'],
  ['06-01', 'Hari Lahir Pancasila'],
  ['08-17', 'Proklamasi Kemerdekaan'],
  ['12-25', 'Kelahiran Yesus Kristus (Natal)'],
];

/** The holidays of a year that has no decree yet: only those with a fixed date, and only as estimates (dossier G.4). */
export function liburTetap(tahun: number): readonly BarisLibur[] {
  return TETAP.map(([bulanHari, nama]) => ({
    tanggal: `${String(tahun).padStart(4, '0')}-${bulanHari}`,
    jenis: 'LN',
    nama,
    lingkup: 'nasional',
    keputusan: '',
    status: 'perkiraan',
    sumber: 'dossier G.4: tanggal tetap tiap tahun; SKB belum ada',
  }));
}
