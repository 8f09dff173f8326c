import type { DocumentReference, DocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import type { Tindakan } from '@ppid/domain/berkas/types';
import type { Jenis } from '@ppid/domain/sop/types';
import { refBerkas } from '../ports/firestore.js';

/** A tindakan as the engine sees it. The rules fixed its shape; what the server wrote itself has the same shape. */
export function bacaTindakan(snap: DocumentSnapshot): Tindakan {
  const data = snap.data() as Omit<Tindakan, 'id' | 'pada'> & { pada: Timestamp };
  return { ...data, id: snap.id, pada: data.pada.toDate().toISOString() };
}

/** What must be known of a tindakan before its transaction: which queue it waits in. It never changes. */
export type Kiriman = Pick<Tindakan, 'aksi' | 'pada'>;

export function kirimanDari(snap: DocumentSnapshot): Kiriman {
  const { aksi, pada } = bacaTindakan(snap);
  return { aksi, pada };
}

/** null when the tindakan does not exist. */
export async function bacaKiriman(ref: DocumentReference): Promise<Kiriman | null> {
  const snap = await ref.get();
  return snap.exists ? kirimanDari(snap) : null;
}

/** Ids of tindakan of the same berkas without an answer, other than this one, oldest first. */
export async function tindakanTertunda(
  { satkerId, berkasId, tindakanId }: { satkerId: string; berkasId: string; tindakanId: string },
  jenis: Jenis,
): Promise<string[]> {
  const snap = await refBerkas(satkerId, jenis, berkasId)
    .collection('tindakan')
    .where('hasil', '==', null)
    .orderBy('pada')
    .limit(20)
    .get();
  const urut = snap.docs.map((d) => d.id);
  const saya = urut.indexOf(tindakanId);
  return saya < 0 ? urut : urut.slice(0, saya);
}
