import { jalurKarantina } from '@ppid/domain/dokumen/jalur';
import { kerjaBerikut } from '@ppid/domain/dokumen/tahap';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { alatNyata, type Alat } from '../dokumen/alat.js';
import { tugasDari } from '../dokumen/olahan.js';
import { sedangDisewa } from '../dokumen/sewa.js';
import { db } from '../ports/firestore.js';
import { log } from '../ports/log.js';
import { terimaUnggahan } from './terima-unggahan.js';

const SEKALI_SAPU = 100;

/**
 * Uploads whose delivery was lost, and documents with an open stage that nobody works on: the worker died, or its task
 * was never queued. Returns how many.
 */
export async function olahDokumenTertunda(batas: string, alat: Alat = alatNyata()): Promise<number> {
  let jumlah = 0;
  const coba = async (kerja: () => Promise<unknown>): Promise<void> => {
    jumlah += 1;
    // One that fails must not keep the others waiting; it stays on the list for the next round.
    await kerja().catch(() => log.problem('dokumen.tertunda', { gagal: true }));
  };
  for (const nama of await alat.simpanan.daftar('masuk/')) {
    const info = await alat.simpanan.info(nama);
    if (info && info.dibuat <= batas) await coba(() => terimaUnggahan(nama, alat));
  }
  const { docs } = await db()
    .collectionGroup('dokumen')
    .where('samaDengan', '==', null)
    .where('status', 'in', ['DIOLAH', 'MENUNGGU_OCR'])
    .where('diubah', '<=', batas)
    .orderBy('diubah')
    .limit(SEKALI_SAPU)
    .get();
  for (const doc of docs) {
    const dok = doc.data() as Dokumen;
    if (!sedangDisewa(dok, alat) && (await bolehDiambil(dok, alat)))
      await coba(() => antrekan(dok, batas, alat));
  }
  return jumlah;
}

/** One that is not stored waits at the entrance, which was swept above, unless it was released from quarantine. */
const bolehDiambil = async (dok: Dokumen, alat: Alat): Promise<boolean> =>
  dok.asli !== null || (await alat.simpanan.info(jalurKarantina(dok.satkerId, dok.id))) !== null;

/** A new task each hour at most: the queue keeps the names of those that ended. */
function antrekan(dok: Dokumen, batas: string, alat: Alat): Promise<void> {
  const kunci = `sapu-${batas.slice(0, 13).replace(/\D/g, '')}-${String(dok.percobaan)}`;
  return kerjaBerikut(dok.tahap) === 'ocr'
    ? alat.antrekanOcr(tugasDari(dok), kunci)
    : alat.antrekanOlah(tugasDari(dok), kunci);
}
