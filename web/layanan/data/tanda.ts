import type { KantorPublik, TandaTerimaPublik } from '@ppid/domain/publik/types';
import { ambil, hapus, simpan } from './simpanan.js';

/** The last receipt, kept with the tab so that a reload or a phone that sleeps does not lose the code. */
export interface TandaTersimpan {
  jenis: 'permohonan' | 'keberatan';
  tanda: TandaTerimaPublik;
  kantor: KantorPublik | undefined;
}
const NAMA = 'tanda-bukti';

export const simpanTanda = (tanda: TandaTersimpan): void => simpan(NAMA, tanda);
export const ambilTanda = (): TandaTersimpan | null => ambil<TandaTersimpan>(NAMA);
export const hapusTanda = (): void => hapus(NAMA);
