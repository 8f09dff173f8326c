import type { Tanggal } from './types.js';

export const MS_HARI = 86_400_000;

/**
 * Days since 1970-01-01 of a calendar day. Pure arithmetic on the written date: no zone and no instant is involved.
 * @throws RangeError when the text is not an existing day
 */
export function nomorHari(tanggal: Tanggal): number {
  const nomor = Date.parse(`${tanggal}T00:00:00Z`) / MS_HARI;
  if (!Number.isInteger(nomor) || dariNomor(nomor) !== tanggal) {
    throw new RangeError(`Tanggal tidak sah: ${tanggal}`);
  }
  return nomor;
}

/** The inverse of `nomorHari`. */
export function dariNomor(nomor: number): Tanggal {
  return new Date(nomor * MS_HARI).toISOString().slice(0, 10);
}

export function geserTanggal(tanggal: Tanggal, hari: number): Tanggal {
  return dariNomor(nomorHari(tanggal) + hari);
}

/** 1 = Senin … 7 = Minggu; 1970-01-01 was a Thursday. */
export function hariMinggu(nomor: number): number {
  return ((((nomor + 3) % 7) + 7) % 7) + 1;
}

/** Months since year 0, so that whole periods (month, quarter, year) are plain divisions. */
export function bulanMutlak(tanggal: Tanggal): number {
  nomorHari(tanggal);
  return Number(tanggal.slice(0, 4)) * 12 + Number(tanggal.slice(5, 7)) - 1;
}

/** A day of an absolute month, clamped to the month's end: `hari` 31 in February gives its last day. */
export function hariDiBulan(bulan: number, hari: number): Tanggal {
  const tahun = Math.floor(bulan / 12);
  const terakhir = new Date(Date.UTC(tahun, (bulan % 12) + 1, 0)).getUTCDate();
  const dua = (n: number) => String(n).padStart(2, '0');
  return `${String(tahun).padStart(4, '0')}-${dua((bulan % 12) + 1)}-${dua(Math.min(hari, terakhir))}`;
}
