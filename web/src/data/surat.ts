import { query, where } from 'firebase/firestore';
import type { StatusSurat, Surat } from '@ppid/domain/surat/types';
import { paths, watchList, type Fail, type Next } from './firestore.js';
import { panggil } from './functions.js';

export function watchSurat(satkerId: string, berkasId: string, next: Next<Surat[]>, fail: Fail): () => void {
  return watchList<Surat>(query(paths.surat(satkerId), where('berkasId', '==', berkasId)), next, fail);
}

/** Has a letter made again that was given up. @throws GalatPanggilan */
export const ulangiSurat = (suratId: string): Promise<{ status: StatusSurat }> =>
  panggil('ulangiSurat', { suratId });
