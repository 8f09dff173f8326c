import { query, where } from 'firebase/firestore';
import type { Surat } from '@ppid/domain/surat/types';
import { paths, watchList, type Fail, type Next } from './firestore.js';

export function watchSurat(satkerId: string, berkasId: string, next: Next<Surat[]>, fail: Fail): () => void {
  return watchList<Surat>(query(paths.surat(satkerId), where('berkasId', '==', berkasId)), next, fail);
}
