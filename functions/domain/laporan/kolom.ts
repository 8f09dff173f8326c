import { formatHariTanggal, formatTanggal } from '../calendar/zona.js';
import type { Tanggal } from '../calendar/types.js';
import { formatAngka } from './angka.js';
import type { Sel, TabelLaporan } from './types.js';

export const KOSONG = '–';

/** One column of a register: its heading, relative width and cell. */
export interface Kolom<T> {
  judul: string;
  lebar: number;
  sel: (baris: T) => Sel;
}

export const kolomTeks = <T>(judul: string, lebar: number, nilai: (baris: T) => string): Kolom<T> => ({
  judul,
  lebar,
  sel: (baris) => ({ teks: nilai(baris) || KOSONG }),
});

/** A day: written out for the reader, a date for a spreadsheet. */
export const kolomTanggal = <T>(
  judul: string,
  lebar: number,
  nilai: (baris: T) => Tanggal | null,
): Kolom<T> => ({ judul, lebar, sel: (baris) => selTanggal(nilai(baris), formatTanggal) });

/** The same with the name of the day, as the official registers ask. */
export const kolomHari = <T>(
  judul: string,
  lebar: number,
  nilai: (baris: T) => Tanggal | null,
): Kolom<T> => ({ judul, lebar, sel: (baris) => selTanggal(nilai(baris), formatHariTanggal) });

export const kolomAngka = <T>(
  judul: string,
  lebar: number,
  nilai: (baris: T) => number | null,
): Kolom<T> => ({
  judul,
  lebar,
  sel: (baris) => {
    const angka = nilai(baris);
    return angka === null ? { teks: KOSONG } : { teks: formatAngka(angka), nilai: angka };
  },
});

function selTanggal(tanggal: Tanggal | null, tulis: (tanggal: Tanggal) => string): Sel {
  return tanggal ? { teks: tulis(tanggal), tanggal } : { teks: KOSONG };
}

export function tabelKolom<T>(
  judul: string,
  kolom: readonly Kolom<T>[],
  baris: readonly T[],
  kosong: string,
): TabelLaporan {
  return {
    judul,
    kolom: kolom.map((k) => k.judul),
    lebar: kolom.map((k) => k.lebar),
    baris: baris.map((b) => kolom.map((k) => k.sel(b))),
    kosong,
  };
}
