import type { Transaction } from 'firebase-admin/firestore';
import type { Butir } from '@ppid/domain/pengecualian/types';
import { refButir, refButirNasional } from '../ports/firestore.js';

/**
 * Items of the DIK by id as they stand now, the office's own before one of KPU RI; ids that name none are left out.
 * One reading of at most 2 documents per id; nothing is read for no ids.
 */
export async function bacaButirDikutip(
  tx: Transaction,
  satkerId: string,
  ids: readonly string[],
): Promise<Butir[]> {
  if (ids.length === 0) return [];
  const snap = await tx.getAll(
    ...ids.map((id) => refButir(satkerId, id)),
    ...ids.map((id) => refButirNasional(id)),
  );
  return ids.flatMap((_id, i) => {
    const satu = [snap[i], snap[i + ids.length]].find((s) => s?.exists);
    return satu ? [{ ...(satu.data() as Butir), id: satu.id }] : [];
  });
}
