import { hariMinggu, nomorHari } from './tanggal.js';
import type { Tanggal } from './types.js';

export const NAMA_HARI = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const;
export const NAMA_BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;
export const ROMAWI = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;

function ambil(daftar: readonly string[], ke: number): string {
  const isi = daftar[ke - 1];
  if (isi === undefined) throw new RangeError(`Di luar jangkauan: ${ke}`);
  return isi;
}

/** 'Jumat' */
export function namaHari(tanggal: Tanggal): string {
  return ambil(NAMA_HARI, hariMinggu(nomorHari(tanggal)));
}

/** Month number 1–12 to 'Maret'. */
export function namaBulan(bulan: number): string {
  return ambil(NAMA_BULAN, bulan);
}

/** Month number 1–12 to 'III', as letter numbers write it. */
export function bulanRomawi(bulan: number): string {
  return ambil(ROMAWI, bulan);
}

/** '20 Maret 2026' */
export function formatTanggal(tanggal: Tanggal): string {
  nomorHari(tanggal);
  return `${Number(tanggal.slice(8))} ${namaBulan(Number(tanggal.slice(5, 7)))} ${tanggal.slice(0, 4)}`;
}

/** 'Jumat, 20 Maret 2026' */
export function formatHariTanggal(tanggal: Tanggal): string {
  return `${namaHari(tanggal)}, ${formatTanggal(tanggal)}`;
}

/** '2026-03' to 'Maret 2026'. */
export function formatBulan(bulan: string): string {
  return formatTanggal(`${bulan}-01`).slice(2);
}
