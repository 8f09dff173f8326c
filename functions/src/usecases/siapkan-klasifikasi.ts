import type { Transaction } from 'firebase-admin/firestore';
import type { Berkas, Tindakan } from '@ppid/domain/berkas/types';
import type { BerkasTerkait } from '@ppid/domain/pengecualian/types';
import { db } from '../ports/firestore.js';

/**
 * The case that a form of a classification names as its trigger (dossier F.2): the request by its register number, the
 * objection by the number of its dispute. Reads in the caller's transaction, nothing when no case is named; null when
 * there is none of that number.
 */
export async function bacaTerkait(
  tx: Transaction,
  satkerId: string,
  { data }: Tindakan,
): Promise<BerkasTerkait | null> {
  switch (data['pemicu']) {
    case 'PERMINTAAN':
      return cari(tx, satkerId, 'permohonan', 'nomor', data['nomorPermohonan']);
    case 'SENGKETA':
      return cari(tx, satkerId, 'keberatan', 'data.sengketa.nomorPerkara', data['nomorPerkara']);
    default:
      return null;
  }
}

async function cari(
  tx: Transaction,
  satkerId: string,
  jenis: BerkasTerkait['jenis'],
  bidang: string,
  nomor: unknown,
): Promise<BerkasTerkait | null> {
  if (typeof nomor !== 'string' || nomor.trim() === '') return null;
  const rapi = nomor.replace(/\s+/g, ' ').trim();
  const { docs } = await tx.get(
    db().collection(`satker/${satkerId}/${jenis}`).where(bidang, '==', rapi).limit(1),
  );
  const berkas = docs[0]?.data() as Berkas | undefined;
  return berkas ? { jenis, id: berkas.id, nomor: rapi } : null;
}
