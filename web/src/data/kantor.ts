import type { AcuanLibur } from '@ppid/domain/calendar/types';
import type { Satker } from '@ppid/domain/satker/satker';
import type { Sop } from '@ppid/domain/sop/types';
import { paths, watchDoc, watchList, type Fail, type Next } from './firestore.js';

export interface NamaPengguna {
  id: string;
  nama: string;
}

export function watchSatker(satkerId: string, next: Next<Satker | null>, fail: Fail): () => void {
  return watchDoc<Satker>(paths.satker(satkerId), next, fail);
}

/** Holidays decreed after the built-in table; null when there are none. */
export function watchAcuanLibur(next: Next<AcuanLibur | null>, fail: Fail): () => void {
  return watchDoc<AcuanLibur>(paths.acuanLibur(), next, fail);
}

/** All versions of the office's SOPs: few and immutable. */
export function watchSop(satkerId: string, next: Next<Sop[]>, fail: Fail): () => void {
  return watchList<Sop>(paths.sop(satkerId), next, fail);
}

export function watchPengguna(satkerId: string, next: Next<NamaPengguna[]>, fail: Fail): () => void {
  return watchList<NamaPengguna>(paths.pengguna(satkerId), next, fail);
}
