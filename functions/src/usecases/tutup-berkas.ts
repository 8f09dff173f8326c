import type { Transaction } from 'firebase-admin/firestore';
import type { Keputusan, Tindakan } from '@ppid/domain/berkas/types';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { db } from '../ports/firestore.js';
import { siapkanPenutupan, type Penutupan } from './tutup-salinan.js';

/**
 * A decision makes the files of its berkas excluded, and so does filing them: whatever came to the ordinary documents since
 * they were handed in, while nothing held them excluded, is closed with it. Reads in the transaction of the decision.
 */
export async function siapkanPenutupanBerkas(
  tx: Transaction,
  { berkas: { satkerId, jenis, id }, efek }: Extract<Keputusan, { diterima: true }>,
  { oleh, pada }: Tindakan,
): Promise<Penutupan> {
  if (!efek.some((e) => e.efek === 'butir' && (e.apa === 'tetapkan' || e.apa === 'simpan'))) return () => [];
  const { docs } = await tx.get(
    db()
      .collection(`satker/${satkerId}/dokumen`)
      .where('berkasId', '==', id)
      .where('jenis', '==', jenis)
      .where('kelas', '==', 'dikecualikan'),
  );
  const sidik = new Map<string, Dokumen>();
  for (const dok of docs.map((d) => d.data() as Dokumen))
    if (!dok.ditutup && dok.sha256 && !sidik.has(dok.sha256)) sidik.set(dok.sha256, dok);
  const semua: Penutupan[] = [];
  for (const [sha256, dok] of sidik) semua.push(await siapkanPenutupan(tx, dok, sha256, { oleh, pada }));
  return () => semua.flatMap((tulis) => tulis());
}
