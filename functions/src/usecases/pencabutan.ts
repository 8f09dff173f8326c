import type { Transaction } from 'firebase-admin/firestore';
import type { Instan } from '@ppid/domain/calendar/types';
import type { Butir, Dasar, Tinjauan } from '@ppid/domain/pengecualian/types';
import { antrekanTinjauPenolakan } from '../ports/antrean.js';
import { koleksiPencabutan, refPencabutan } from '../ports/firestore.js';

/**
 * Items that were revoked and whose refusals are to be looked at. Document `pencabutan/{kunci}`, written with the
 * revocation, so that a crash before the task was queued loses nothing: the sweep queues what still waits.
 */
export interface Pencabutan extends Tinjauan {
  kunci: string;
  butirIds: string[];
  /** What each item is called, for the order to those who decide anew. */
  sebutan: Record<string, string>;
  /** Office whose own item it is; null = all offices. */
  satkerId: string | null;
  /** Decision of KPU RI whose items they are (`tinjauan` there follows this); null for an office's own item. */
  keputusanId: string | null;
  /** The decision that revoked. */
  nomor: string;
  tanggal: string;
  /** Where the next page begins: path of the last request looked at. */
  sesudah: string | null;
  /** Requests that were sent back, by office. */
  perKantor: Record<string, number>;
  dibuat: Instan;
  diubah: Instan;
}

/** Where every look begins. */
export const TINJAUAN_BARU: Tinjauan = { status: 'MENUNGGU', diperiksa: 0, permohonan: 0 };

interface Dicabut extends Pick<Pencabutan, 'kunci' | 'satkerId' | 'keputusanId'> {
  butir: readonly Butir[];
}

/** Nothing revoked, nothing to look at. */
export function tulisPencabutan(
  tx: Transaction,
  { butir, ...apa }: Dicabut,
  { nomor, tanggal }: Dasar,
  pada: Instan,
): Pencabutan | null {
  if (butir.length === 0) return null;
  const isi: Pencabutan = {
    ...TINJAUAN_BARU,
    ...{ ...apa, nomor, tanggal, sesudah: null, perKantor: {}, dibuat: pada, diubah: pada },
    butirIds: butir.map(({ id }) => id),
    sebutan: Object.fromEntries(butir.map(({ id, informasi }) => [id, informasi])),
  };
  tx.create(refPencabutan(apa.kunci), isi);
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
