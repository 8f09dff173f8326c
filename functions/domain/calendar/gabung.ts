import { liburTahun, TAHUN_DITETAPKAN } from './libur/index.js';
import type { AcuanLibur, BarisLibur } from './types.js';

/** Decreed by the built-in table, or by a decree that came after it. */
export function tahunDitetapkan(tahun: number, acuan: AcuanLibur | null): boolean {
  return TAHUN_DITETAPKAN.includes(tahun) || (acuan?.tahun ?? []).some((t) => t.tahun === tahun);
}

const dalam =
  (tahun: number) =>
  ({ tanggal }: BarisLibur): boolean =>
    tanggal.startsWith(`${String(tahun).padStart(4, '0')}-`);

/** National rows before any cancellation: built in, or of the later decree instead of the estimates. */
function nasional(tahun: number, acuan: AcuanLibur | null): BarisLibur[] {
  const kemudian = (acuan?.baris ?? []).filter(dalam(tahun));
  const perkiraan = !TAHUN_DITETAPKAN.includes(tahun) && tahunDitetapkan(tahun, acuan);
  return [...(perkiraan ? [] : liburTahun(tahun)), ...kemudian];
}

/**
 * The rows of one year that hold: built-in table, later national rows and the office's own. A DICABUT row takes back the
 * national rows of its day and kind, and is itself no row of a day; an office cannot take back what the nation decreed.
 */
export function barisBerlaku(
  tahun: number,
  acuan: AcuanLibur | null,
  kantor: readonly BarisLibur[],
): BarisLibur[] {
  const semua = nasional(tahun, acuan);
  const dicabut = new Set(
    semua.flatMap((b) => (b.jenis === 'DICABUT' ? [`${b.tanggal} ${b.mencabut ?? ''}`] : [])),
  );
  return [
    ...semua.filter((b) => b.jenis !== 'DICABUT' && !dicabut.has(`${b.tanggal} ${b.jenis}`)),
    ...kantor.filter((b) => b.jenis !== 'DICABUT').filter(dalam(tahun)),
  ];
}
