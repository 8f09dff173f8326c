import type { Transaction } from 'firebase-admin/firestore';
import { pisahkanNik } from '@ppid/domain/pribadi/nik';
import type { Jenis } from '@ppid/domain/sop/types';
import { refNik, refPemohon } from '../ports/firestore.js';

/** Stores the applicant's data in the caller's transaction, the NIK where no client reads it. Nothing when empty. */
export function tulisPemohon(
  tx: Transaction,
  { satkerId, jenis, berkasId }: { satkerId: string; jenis: Jenis; berkasId: string },
  pribadi: Record<string, unknown>,
): void {
  if (Object.keys(pribadi).length === 0) return;
  const { pemohon, nik } = pisahkanNik(pribadi);
  tx.set(refPemohon(satkerId, jenis, berkasId), pemohon);
  if (nik !== null) tx.set(refNik(satkerId, jenis, berkasId), { nik });
}
