import { cpus, loadavg } from 'node:os';

/** One line of the final table. `tercapai` null = information without a goal. */
export interface Hasil {
  apa: string;
  sasaran: string;
  terukur: string;
  tercapai: boolean | null;
}

/** A measurement as it is printed and, with --tulis, written to docs/bench.md. */
export interface Bagian {
  judul: string;
  hasil: Hasil[];
  tabel: { judul: string; kepala: string[]; baris: string[][] }[];
  catatan: string[];
}

/** Nearest-rank percentile. */
export function persentil(nilai: readonly number[], p: number): number {
  const urut = [...nilai].sort((a, b) => a - b);
  return urut[Math.max(0, Math.ceil((p / 100) * urut.length) - 1)] ?? NaN;
}

export const median = (nilai: readonly number[]): number => persentil(nilai, 50);
export const ms = (n: number): string => `${n.toFixed(0)} ms`;
export const kali = (n: number): string => `${n.toFixed(2)}×`;

/** Load average of one minute, to judge the figures by: above the number of cores, others were at work. */
export const beban = (): string => `load ${(loadavg()[0] ?? 0).toFixed(1)} on ${cpus().length} cores`;

export const hasil = (apa: string, sasaran: string, terukur: string, tercapai: boolean | null): Hasil => ({
  apa,
  sasaran,
  terukur,
  tercapai,
});
