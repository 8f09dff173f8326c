import type { LacakanPublik } from '@ppid/domain/publik/types';

type Surat = LacakanPublik['surat'][number];

/** By date, and on one day by number: letters that one decision ordered were all made at the same instant. */
export function urutkanSurat(surat: readonly Surat[]): Surat[] {
  return [...surat].sort(
    (a, b) =>
      a.tanggal.localeCompare(b.tanggal) ||
      (a.nomor ?? '').localeCompare(b.nomor ?? '', 'id', { numeric: true }),
  );
}
