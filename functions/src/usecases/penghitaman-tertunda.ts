import type { Penghitaman } from '@ppid/domain/dokumen/penghitaman';
import { antrekanPenghitaman } from '../ports/antrean.js';
import { sekarang } from '../ports/clock.js';
import { db } from '../ports/firestore.js';
import { log } from '../ports/log.js';

/** A set that was closed this long ago and has no copy: its task was never queued, or died with its last attempt. */
const TENGGANG_MS = 15 * 60_000;
const SEKALI_SAPU = 100;

/** Queues redacted copies again that nobody makes. Making one twice gives the same file. Returns how many. */
export async function antrekanPenghitamanTertunda(
  antrekan: typeof antrekanPenghitaman = antrekanPenghitaman,
): Promise<number> {
  const kini = await sekarang();
  const { docs } = await db()
    .collectionGroup('penghitaman')
    .where('status', '==', 'DIPROSES')
    .where('diubah', '<=', new Date(Date.parse(kini) - TENGGANG_MS).toISOString())
    .orderBy('diubah')
    .limit(SEKALI_SAPU)
    .get();
  for (const doc of docs) {
    const { satkerId, dokumenId, id: penghitamanId } = doc.data() as Penghitaman;
    // A new task each hour at most: the queue keeps the names of those that ended.
    const kunci = `sapu-${kini.slice(0, 13)}`;
    await antrekan({ satkerId, dokumenId, penghitamanId }, kunci).catch(() =>
      log.problem('dokumen.penghitamanTertunda', { satkerId, dokumenId, penghitamanId }),
    );
  }
  return docs.length;
}
