import { bulanRomawi } from '../calendar/format.js';
import type { Tanggal } from '../calendar/types.js';

/**
 * A register or letter number from the office's pattern: {urut:4} (padded), {kode}, {bulan_romawi}, {tahun}.
 * The convention is UNVERIFIED (dossier I.8), so the pattern is a setting.
 */
export function nomorDariPola(pola: string, isi: { urut: number; kode: string; tanggal: Tanggal }): string {
  const [tahun = '', bulan = '1'] = isi.tanggal.split('-');
  return pola
    .replace(/\{urut(?::(\d+))?\}/g, (_, lebar: string | undefined) =>
      String(isi.urut).padStart(Number(lebar ?? 1), '0'),
    )
    .replaceAll('{kode}', isi.kode)
    .replaceAll('{bulan_romawi}', bulanRomawi(Number(bulan)))
    .replaceAll('{tahun}', tahun);
}
