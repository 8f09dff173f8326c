import type { DocumentSnapshot, Transaction } from 'firebase-admin/firestore';
import type { Tindakan } from '@ppid/domain/berkas/types';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import type { Jenis } from '@ppid/domain/sop/types';
import { refDokumen } from '../ports/firestore.js';

/** More are never attached to one aksi, and each is one read. */
const MAKS_DOKUMEN = 20;

/**
 * The documents that a tindakan names, or why they cannot stand for it: each must be a document of this very
 * berkas that was not refused. Reads in the caller's transaction.
 */
export async function periksaDokumen(
  tx: Transaction,
  alamat: { satkerId: string; jenis: Jenis; berkasId: string },
  { dokumenIds }: Tindakan,
): Promise<{ dokumen: Dokumen[] } | { salah: string }> {
  if (dokumenIds.length === 0) return { dokumen: [] };
  if (dokumenIds.length > MAKS_DOKUMEN)
    return {
      salah: `Paling banyak ${String(MAKS_DOKUMEN)} dokumen sekaligus. Hapus sebagian centangnya, lalu kirim lagi.`,
    };
  const snap = await tx.getAll(...dokumenIds.map((id) => refDokumen(alamat.satkerId, id)));
  const salah = new Set(snap.flatMap((dok) => salahSatu(dok, alamat) ?? []));
  if (salah.size > 0) return { salah: [...salah].join(' ') };
  return { dokumen: snap.map((dok) => dok.data() as Dokumen) };
}

/** Which one and why. Names of closed documents are not repeated: people name a scan after its owner. */
function salahSatu(snap: DocumentSnapshot, alamat: { jenis: Jenis; berkasId: string }): string | null {
  const dok = snap.data() as Dokumen | undefined;
  // Who handed in something closed never sees it in the list: nothing to wait for there.
  if (!dok) return 'Satu dokumen belum selesai diterima. Tunggu sebentar, lalu kirim lagi.';
  if (dok.berkasId !== alamat.berkasId || dok.jenis !== alamat.jenis)
    return 'Satu dokumen bukan milik berkas ini. Unggah ke berkas ini, centang, lalu kirim lagi.';
  const sebut = dok.kelas === 'biasa' ? `Dokumen “${dok.nama}”` : 'Satu dokumen tertutup';
  if (dok.status === 'KARANTINA')
    return `${sebut} ditolak saat diperiksa: ${dok.karantina?.alasan ?? ''} Hapus centangnya dahulu, baru kirim lagi.`;
  if (dok.status === 'DIHAPUS')
    return `${sebut} sudah dihapus karena masa simpannya habis. Hapus centangnya, lalu kirim lagi.`;
  return null;
}
