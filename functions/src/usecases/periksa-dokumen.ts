import type { Transaction } from 'firebase-admin/firestore';
import type { Tindakan } from '@ppid/domain/berkas/types';
import type { Jenis } from '@ppid/domain/sop/types';
import { refDokumen } from '../ports/firestore.js';

/** More are never attached to one aksi, and each is one read. */
const MAKS_DOKUMEN = 20;

/**
 * Why the documents that a tindakan names cannot stand for it, or null: each must be a document of this very berkas that
 * was not refused. Reads in the caller's transaction.
 */
export async function periksaDokumen(
  tx: Transaction,
  alamat: { satkerId: string; jenis: Jenis; berkasId: string },
  { dokumenIds }: Tindakan,
): Promise<string | null> {
  if (dokumenIds.length === 0) return null;
  if (dokumenIds.length > MAKS_DOKUMEN) return `Paling banyak ${String(MAKS_DOKUMEN)} dokumen sekaligus.`;
  const snap = await tx.getAll(...dokumenIds.map((id) => refDokumen(alamat.satkerId, id)));
  const salah = snap.some(
    (dok) =>
      dok.get('berkasId') !== alamat.berkasId ||
      dok.get('jenis') !== alamat.jenis ||
      ['KARANTINA', 'DIHAPUS'].includes(String(dok.get('status'))),
  );
  return salah ? 'Ada dokumen yang bukan milik berkas ini, belum selesai diterima, atau ditolak.' : null;
}
