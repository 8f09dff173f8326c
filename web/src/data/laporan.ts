import { limit, orderBy, query } from 'firebase/firestore';
import type { JenisLaporan, Laporan } from '@ppid/domain/laporan/types';
import { paths, watchList, type Fail, type Next } from './firestore.js';
import { panggil } from './functions.js';

const BATAS = 100;

/** Newest period first; ids are `harian-YYYY-MM-DD` and `bulanan-YYYY-MM`. */
export function watchLaporan(satkerId: string, next: Next<Laporan[]>, fail: Fail): () => void {
  return watchList<Laporan>(
    query(paths.laporan(satkerId), orderBy('dibuat', 'desc'), limit(BATAS)),
    (list) => next(list.sort((a, b) => b.periode.localeCompare(a.periode) || b.id.localeCompare(a.id))),
    fail,
  );
}

/** @throws Error with a message for a person. */
export async function buatLaporan(jenis: JenisLaporan, periode: string): Promise<void> {
  await panggil('buatLaporan', { jenis, periode });
}
