import type { Bidang } from '@ppid/domain/formulir/types';
import { barisTabel, type Nilai } from './isian.js';

/** Whether a message belongs to this field, or to a cell of it (`field.row.column`). */
export const milikBidang = ({ kunci, jenis }: Bidang, pesan: string): boolean =>
  pesan === kunci || (jenis === 'tabel' && pesan.startsWith(`${kunci}.`));

/** Where a refused field is put right: itself, or the first of its refused cells. */
export function selPertama(bidang: Bidang, galat: Readonly<Record<string, string>>): string {
  const sel = Object.keys(galat).filter((k) => k !== bidang.kunci && milikBidang(bidang, k));
  const urutan = (kunci: string): number => {
    const [, baris = '0', kolom] = kunci.split('.');
    return Number(baris) * 100 + (bidang.kolom ?? []).findIndex((k) => k.kunci === kolom);
  };
  return sel.sort((a, b) => urutan(a) - urutan(b))[0] ?? bidang.kunci;
}

/**
 * The messages that still hold after a field has changed. In a tabel those of the other cells stay, unless rows came or
 * went: then they would point at the wrong row.
 */
export function galatTersisa(
  galat: Record<string, string>,
  kunci: string,
  lama: Nilai | undefined,
  baru: Nilai,
): Record<string, string> {
  const [dulu, kini] = [barisTabel(lama ?? []), barisTabel(baru)];
  const berubah = (pesan: string): boolean => {
    if (pesan === kunci) return true;
    if (!pesan.startsWith(`${kunci}.`)) return false;
    const [, baris = '', kolom = ''] = pesan.split('.');
    return dulu.length !== kini.length || dulu[Number(baris)]?.[kolom] !== kini[Number(baris)]?.[kolom];
  };
  return Object.fromEntries(Object.entries(galat).filter(([pesan]) => !berubah(pesan)));
}
