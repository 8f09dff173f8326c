import { query, where } from 'firebase/firestore';
import type { Tertutup, UntukTertutup } from '@ppid/domain/pengecualian/types';
import type { Instan } from '@ppid/domain/calendar/types';
import type { Jenis } from '@ppid/domain/sop/types';
import { paths, watchList, type Fail, type Next } from './firestore.js';
import { blobDari, panggil } from './functions.js';

/** Sealed parts of a berkas that may be watched, oldest first. The rules want the query to say for whom they are. */
export function watchTertutup(
  { satkerId, jenis, berkasId }: { satkerId: string; jenis: Jenis; berkasId: string },
  untuk: Exclude<UntukTertutup, 'UJI'>,
  next: Next<Tertutup[]>,
  fail: Fail,
): () => void {
  return watchList<Tertutup>(
    query(paths.tertutup(satkerId, jenis, berkasId), where('untuk', '==', untuk)),
    (list) => next(list.sort((a, b) => a.urutan - b.urutan)),
    fail,
  );
}

/** Sealed parts of a classification, and until when the reason holds. */
export interface BagianUji {
  bagian: Tertutup[];
  sampai: Instan;
}

/** null: a reason has to be given first; it is logged. @throws GalatPanggilan */
export const bacaTertutup = (minta: { berkasId: string; alasan?: string }): Promise<BagianUji | null> =>
  panggil('bacaTertutup', minta);

/** One version of a worksheet; logged with its reason. @throws GalatPanggilan */
export async function unduhLembarUji(minta: {
  berkasId: string;
  urutan: number;
  alasan: string;
}): Promise<{ nama: string; blob: Blob }> {
  const { nama, tipe, isi } = await panggil<typeof minta, { nama: string; tipe: string; isi: string }>(
    'unduhLembarUji',
    minta,
  );
  return { nama, blob: blobDari(isi, tipe) };
}
