import type { Transaction } from 'firebase-admin/firestore';
import type { Berkas, Keputusan, Tindakan } from '@ppid/domain/berkas/types';
import { tolak } from '@ppid/domain/sop/tolak';
import { db } from '../ports/firestore.js';

/** aksi of seed 2 that closes a request as a double of another one. */
const AKSI_GANDA = 'nyatakanGanda';

/**
 * A request is closed as a double only of another request that the office really has (dossier C.4.5); null when nothing is
 * wrong. Reads in the caller's transaction.
 */
export async function periksaGanda(
  tx: Transaction,
  { satkerId }: { satkerId: string },
  berkas: Berkas | null,
  { aksi, data }: Tindakan,
): Promise<Keputusan | null> {
  const nomor = data['nomorLain'];
  if (aksi !== AKSI_GANDA || berkas?.jenis !== 'permohonan' || typeof nomor !== 'string') return null;
  const salah = (alasan: string): Keputusan => tolak('ISIAN_TIDAK_SAH', alasan, { nomorLain: alasan });
  const rapi = nomor.replace(/\s+/g, ' ').trim();
  if (rapi === berkas.nomor) return salah('Itu nomor permohonan ini sendiri.');
  const cari = db().collection(`satker/${satkerId}/permohonan`).where('nomor', '==', rapi).limit(1);
  return (await tx.get(cari)).empty ? salah('Tidak ada permohonan dengan nomor ini di kantor ini.') : null;
}
