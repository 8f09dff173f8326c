import type { Query, Transaction } from 'firebase-admin/firestore';
import type { Berkas } from '@ppid/domain/berkas/types';
import type { Kategori } from '@ppid/domain/dokumen/types';
import { permohonanDari } from '@ppid/domain/keberatan/fakta';
import type { Kasus } from '@ppid/domain/pribadi/retensi';
import type { ApaRetensi } from '@ppid/domain/pribadi/types';
import type { Jenis } from '@ppid/domain/sop/types';
import { db, refBerkas } from '../ports/firestore.js';

/** Kinds of documents that go with each: powers of attorney and deeds prove who could act, as long as the case is kept. */
const KATEGORI_RETENSI: Readonly<Record<ApaRetensi, readonly Kategori[]>> = {
  IDENTITAS: ['identitas'],
  DATA_PRIBADI: ['identitas', 'surat-kuasa', 'badan-hukum'],
};

/** Documents whose file is still there. */
export const STATUS_TERSIMPAN = ['SELESAI', 'MENUNGGU_OCR', 'KARANTINA', 'DIOLAH', 'GAGAL'] as const;

export const kueriDokumen = (satkerId: string, berkasId: string, apa: ApaRetensi): Query =>
  db()
    .collection(`satker/${satkerId}/dokumen`)
    .where('berkasId', '==', berkasId)
    .where('kategori', 'in', KATEGORI_RETENSI[apa]);

/**
 * The case a berkas belongs to: an objection belongs to its request, whose other objections hold it too. null when the
 * berkas does not exist. Reads in the caller's transaction.
 */
export async function bacaKasus(
  tx: Pick<Transaction, 'get'>,
  satkerId: string,
  jenis: Jenis,
  berkasId: string,
): Promise<{ berkas: Berkas; kasus: Kasus } | null> {
  const berkas = (await tx.get(refBerkas(satkerId, jenis, berkasId))).data() as Berkas | undefined;
  if (!berkas) return null;
  const asal = jenis === 'keberatan' ? permohonanDari(berkas.data) : null;
  if (jenis === 'keberatan' && !asal) return { berkas, kasus: { utama: berkas, keberatan: [] } };
  const utama = asal
    ? ((await tx.get(refBerkas(satkerId, 'permohonan', asal.id))).data() as Berkas | undefined)
    : berkas;
  if (!utama) return { berkas, kasus: { utama: berkas, keberatan: [] } };
  const { docs } = await tx.get(
    db().collection(`satker/${satkerId}/keberatan`).where('data.permohonan.id', '==', utama.id),
  );
  return { berkas, kasus: { utama, keberatan: docs.map((d) => d.data() as Berkas) } };
}
