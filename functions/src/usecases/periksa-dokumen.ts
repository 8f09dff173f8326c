import type { Transaction } from 'firebase-admin/firestore';
import type { Tindakan } from '@ppid/domain/berkas/types';
import type { Kategori } from '@ppid/domain/dokumen/types';
import type { Jenis } from '@ppid/domain/sop/types';
import { refDokumen } from '../ports/firestore.js';

/** More are never attached to one aksi, and each is one read. */
const MAKS_DOKUMEN = 20;

/**
 * The kinds of the documents that a tindakan names, or why they cannot stand for it: each must be a document of this very
 * berkas that was not refused. Reads in the caller's transaction.
 */
export async function periksaDokumen(
  tx: Transaction,
  alamat: { satkerId: string; jenis: Jenis; berkasId: string },
  { dokumenIds }: Tindakan,
): Promise<{ kategori: Kategori[] } | { salah: string }> {
  if (dokumenIds.length === 0) return { kategori: [] };
  if (dokumenIds.length > MAKS_DOKUMEN)
    return { salah: `Paling banyak ${String(MAKS_DOKUMEN)} dokumen sekaligus.` };
  const snap = await tx.getAll(...dokumenIds.map((id) => refDokumen(alamat.satkerId, id)));
  const salah = snap.some(
    (dok) =>
      dok.get('berkasId') !== alamat.berkasId ||
      dok.get('jenis') !== alamat.jenis ||
      ['KARANTINA', 'DIHAPUS'].includes(String(dok.get('status'))),
  );
  if (salah)
    return { salah: 'Ada dokumen yang bukan milik berkas ini, belum selesai diterima, atau ditolak.' };
  return { kategori: snap.map((dok) => dok.get('kategori') as Kategori) };
}
