import type { Transaction } from 'firebase-admin/firestore';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { dipMenunggu } from '@ppid/domain/pengecualian/buka';
import type { ButirDip } from '@ppid/domain/pengecualian/types';
import { db, refDip, refDokumen } from '../ports/firestore.js';

type Dibuka = ButirDip['dibuka'][number];

/**
 * Writes on the line of the DIP that a copy was released, after the copy was handed in: what broke before leaves the document
 * to be released again. A copy that the entrance has refused meanwhile is none.
 */
export async function catatPembukaan(satkerId: string, dipId: string, baru: Dibuka): Promise<void> {
  const ref = refDip(satkerId, dipId);
  await db().runTransaction(async (tx) => {
    const [snapDip, snapSalinan] = await tx.getAll(ref, refDokumen(satkerId, baru.hasilDokumenId));
    const dip = snapDip?.data() as ButirDip;
    const salinan = snapSalinan?.data() as Dokumen | undefined;
    if (salinan?.status === 'KARANTINA') return;
    if (dip.dibuka.some(({ hasilDokumenId }) => hasilDokumenId === baru.hasilDokumenId)) return;
    const dibuka = [...dip.dibuka, baru];
    const menunggu = dipMenunggu({ ...dip, dibuka });
    tx.update(ref, { dibuka, menunggu } satisfies Partial<ButirDip>);
  });
}

/** The copy is refused: its document waits to be released again. Reads now, the answer writes. */
export async function batalkanPembukaan(
  tx: Transaction,
  { satkerId, id, dibukaDari }: Dokumen,
): Promise<() => void> {
  if (!dibukaDari) return () => undefined;
  const ref = refDip(satkerId, dibukaDari.dipId);
  const dip = (await tx.get(ref)).data() as ButirDip | undefined;
  if (!dip?.dibuka.some(({ hasilDokumenId }) => hasilDokumenId === id)) return () => undefined;
  const dibuka = dip.dibuka.filter(({ hasilDokumenId }) => hasilDokumenId !== id);
  const menunggu = dipMenunggu({ ...dip, dibuka });
  return () => tx.update(ref, { dibuka, menunggu } satisfies Partial<ButirDip>);
}
