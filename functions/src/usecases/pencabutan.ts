import type { Transaction } from 'firebase-admin/firestore';
import type { Instan } from '@ppid/domain/calendar/types';
import type { Dasar } from '@ppid/domain/pengecualian/keputusan';
import { antrekanTinjauPenolakan } from '../ports/antrean.js';
import { koleksiPencabutan, refPencabutan } from '../ports/firestore.js';

/**
 * Items that were revoked and whose refusals are to be looked at. Document `pencabutan/{kunci}`, written with the
 * revocation, so that a crash before the task was queued loses nothing: the sweep queues what still waits.
 */
export interface Pencabutan {
  kunci: string;
  butirIds: string[];
  /** Office whose own item it is; null = all offices. */
  satkerId: string | null;
  /** The decision that revoked. */
  nomor: string;
  tanggal: string;
  status: 'MENUNGGU' | 'SELESAI';
  /** Where the next page begins: path of the last request looked at. */
  sesudah: string | null;
  /** Requests that were sent back. */
  permohonan: number;
  dibuat: Instan;
  diubah: Instan;
}

/** Nothing revoked, nothing to look at. */
export function tulisPencabutan(
  tx: Transaction,
  kunci: string,
  butirIds: string[],
  satkerId: string | null,
  { nomor, tanggal }: Dasar,
  pada: Instan,
): Pencabutan | null {
  if (butirIds.length === 0) return null;
  const isi: Pencabutan = {
    ...{ kunci, butirIds, satkerId, nomor, tanggal },
    ...{ status: 'MENUNGGU', sesudah: null, permohonan: 0, dibuat: pada, diubah: pada },
  };
  tx.create(refPencabutan(kunci), isi);
  return isi;
}

/** Queues the work at once; whatever fails here is the sweep's. */
export async function tinjauSegera(pencabutan: Pencabutan | null, pada: Instan): Promise<void> {
  if (pencabutan) await antrekanTinjauPenolakan(pencabutan.kunci, pada).catch(() => undefined);
}

/** Queues what waits since before `batas` (sapuTertunda). Returns how many. */
export async function antrekanPencabutanTertunda(batas: Instan): Promise<number> {
  const { docs } = await koleksiPencabutan()
    .where('status', '==', 'MENUNGGU')
    .where('diubah', '<=', batas)
    .limit(20)
    .get();
  // One occasion per page: the same one is queued again only an hour later, the next one as soon as it waits.
  for (const doc of docs) {
    const { diubah } = doc.data() as Pencabutan;
    await antrekanTinjauPenolakan(doc.id, `sapu-${diubah}-${batas.slice(0, 13)}`);
  }
  return docs.length;
}
