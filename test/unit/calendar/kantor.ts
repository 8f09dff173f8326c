import { buatKalender } from '@ppid/domain/calendar/kalender';
import type { AcuanLibur, BarisLibur, Kalender, Tanggal } from '@ppid/domain/calendar/types';
import type { Pengaturan, Zona } from '@ppid/domain/satker/satker';
import { PENGATURAN_BAWAAN } from '@ppid/domain/satker/pengaturan';
import fc from 'fast-check';

/** Hours of Perpres 21/2023 as the dossier splits them (C.1): 37.5 h a week, 32.5 h in Ramadan. */
export const PENGATURAN: Pengaturan = {
  ...PENGATURAN_BAWAAN,
  tahapan: [{ mulai: '2027-06-01', selesai: '2029-12-31', dasar: 'PKPU tahapan' }],
};

export function kantor(
  ubah: Partial<Pengaturan> = {},
  zona: Zona = 'Asia/Jakarta',
  libur: BarisLibur[] = [],
  acuan: AcuanLibur | null = null,
): Kalender {
  return buatKalender({ zona, pengaturan: { ...PENGATURAN, libur, ...ubah }, acuan });
}

export function baris(tanggal: Tanggal, jenis: BarisLibur['jenis'], nama: string): BarisLibur {
  return {
    tanggal,
    jenis,
    nama,
    lingkup: 'kantor',
    keputusan: '1/2026',
    status: 'ditetapkan',
    sumber: 'uji',
  };
}

export const setiapHari = (tahun: number): Tanggal[] =>
  Array.from({ length: 366 }, (_, i) =>
    new Date(Date.UTC(tahun, 0, 1 + i)).toISOString().slice(0, 10),
  ).filter((t) => t.startsWith(String(tahun)));

/** Any day from a year before the first decree to a year after the last. */
export const arbTanggal = fc
  .integer({ min: Date.UTC(2023, 0, 1) / 86_400_000, max: Date.UTC(2028, 11, 31) / 86_400_000 })
  .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
/** Any millisecond of the same years. */
export const arbInstan = fc
  .integer({ min: Date.UTC(2023, 0, 1), max: Date.UTC(2028, 11, 31) })
  .map((ms) => new Date(ms).toISOString());
export const arbZona = fc.constantFrom<Zona>(
  'Asia/Jakarta',
  'Asia/Pontianak',
  'Asia/Makassar',
  'Asia/Jayapura',
);
/** Every combination of the settings the law leaves open. */
export const arbUbah = fc.record({
  cutiBersamaHariKerja: fc.boolean(),
  geserHariPertama: fc.constantFrom(0, 1),
  terimaDiHariKerja: fc.boolean(),
});
