import type { DocumentReference, Transaction } from 'firebase-admin/firestore';
import { db } from './firestore.js';

/** Letters of one office queue at its number counter: more attempts than the default five. */
const ULANGI = { maxAttempts: 20 };

interface Disewa {
  status: string;
  sewaSampai: string | null;
  percobaan: number;
}

/**
 * Claims a slow piece of work under a lease (design section 6): at most one worker at a time, and a crashed one is
 * succeeded when its lease has run out. Returns the document as claimed, or null when it is done, given up, or busy.
 * `lain` runs in the same transaction, before the writes, and may read and add fields (e.g. a letter number).
 */
export async function klaim<T extends Disewa>(
  ref: DocumentReference,
  opsi: {
    menunggu: string;
    dikerjakan: string;
    lamaMs: number;
    lain?: (tx: Transaction, isi: T) => Promise<{ tambah: Partial<T>; tulis: (tx: Transaction) => void }>;
    /** What to do with a lease that ran out: take over, or hand to this function (mail: never a silent second one). */
    kedaluwarsa?: (tx: Transaction, isi: T) => void;
  },
): Promise<T | null> {
  return db().runTransaction(async (tx) => {
    const snap = await tx.get(ref);
    if (!snap.exists) return null;
    const isi = snap.data() as T;
    const kini = Date.now();
    if (isi.status === opsi.dikerjakan) {
      if (isi.sewaSampai !== null && Date.parse(isi.sewaSampai) > kini) return null;
      if (opsi.kedaluwarsa) {
        opsi.kedaluwarsa(tx, isi);
        return null;
      }
    } else if (isi.status !== opsi.menunggu) {
      return null;
    }
    const lain = await opsi.lain?.(tx, isi);
    const baru = {
      ...lain?.tambah,
      status: opsi.dikerjakan,
      sewaSampai: new Date(kini + opsi.lamaMs).toISOString(),
      percobaan: isi.percobaan + 1,
    };
    lain?.tulis(tx);
    tx.update(ref, baru);
    return { ...isi, ...baru };
  }, ULANGI);
}

/**
 * Ends a claim with its outcome, and what belongs to it, in one transaction. The lease's own end is the fencing token: a
 * worker so slow that another took over writes nothing any more. False when that is so.
 */
export async function lepas<T extends Disewa>(
  ref: DocumentReference,
  sewaSampai: string | null,
  isi: Partial<T>,
  lain?: (tx: Transaction) => void,
): Promise<boolean> {
  return db().runTransaction(async (tx) => {
    if ((await tx.get(ref)).get('sewaSampai') !== sewaSampai) return false;
    tx.update(ref, { ...isi, sewaSampai: null });
    lain?.(tx);
    return true;
  }, ULANGI);
}
