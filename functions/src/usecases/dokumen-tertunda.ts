import { AWALAN_MASUK } from '@ppid/domain/dokumen/jalur';
import { kerjaBerikut } from '@ppid/domain/dokumen/tahap';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import type { QueryDocumentSnapshot } from 'firebase-admin/firestore';
import { alatNyata, type Alat } from '../dokumen/alat.js';
import { tugasDari } from '../dokumen/olahan.js';
import { sedangDisewa } from '../dokumen/sewa.js';
import { db } from '../ports/firestore.js';
import { log } from '../ports/log.js';

/** Tasks that one round queues of each kind, and records that it looks at for them. */
const SEKALI_SAPU = 100;
const MAKS_DILIHAT = 2_000;

/**
 * Queues uploads whose delivery was lost, and documents with an open stage that nobody works on: the worker died, or its
 * task was never queued. No file is opened here: this runs with the secrets of the schedules. Returns how many.
 */
export async function antrekanDokumenTertunda(batas: string, alat: Alat = alatNyata()): Promise<number> {
  // A new task each hour at most: the queue keeps the names of those that ended.
  const jam = batas.slice(0, 13).replace(/\D/g, '');
  let jumlah = 0;
  const coba = async (kerja: () => Promise<unknown>): Promise<void> => {
    jumlah += 1;
    // One that fails must not keep the others waiting; it stays on the list for the next round.
    await kerja().catch(() => log.problem('dokumen.tertunda', { gagal: true }));
  };
  for await (const { nama, generasi } of unggahanLama(batas, alat))
    await coba(() => alat.antrekanMasuk(nama, `sapu-${jam}-${generasi}`));
  for await (const dok of dokumenLama(batas)) {
    if (jumlah >= 2 * SEKALI_SAPU) break;
    if (!dapatDiambil(dok) || sedangDisewa(dok, alat)) continue;
    const antrekan = kerjaBerikut(dok.tahap) === 'ocr' ? alat.antrekanOcr : alat.antrekanOlah;
    await coba(() => antrekan(tugasDari(dok), `sapu-${jam}-${String(dok.percobaan)}`));
  }
  return jumlah;
}

async function* unggahanLama(batas: string, alat: Alat): AsyncGenerator<{ nama: string; generasi: string }> {
  let dapat = 0;
  for (const nama of await alat.simpanan.daftar(AWALAN_MASUK)) {
    if (dapat === SEKALI_SAPU) return;
    const info = await alat.simpanan.info(nama);
    if (!info || info.dibuat > batas) continue;
    dapat += 1;
    yield { nama, generasi: info.generasi };
  }
}

/** Oldest first, page by page: those that cannot be taken up must not hide the others behind them. */
async function* dokumenLama(batas: string): AsyncGenerator<Dokumen> {
  const kueri = db()
    .collectionGroup('dokumen')
    .where('samaDengan', '==', null)
    .where('status', 'in', ['DIOLAH', 'MENUNGGU_OCR'])
    .where('diubah', '<=', batas)
    .orderBy('diubah')
    .limit(SEKALI_SAPU);
  let terakhir: QueryDocumentSnapshot | undefined;
  for (let dilihat = 0; dilihat < MAKS_DILIHAT; dilihat += SEKALI_SAPU) {
    const { docs } = await (terakhir ? kueri.startAfter(terakhir) : kueri).get();
    for (const doc of docs) yield doc.data() as Dokumen;
    if (docs.length < SEKALI_SAPU) return;
    terakhir = docs.at(-1);
  }
}

/** One that is not stored waits at the entrance, which was swept above, unless it was released from quarantine. */
const dapatDiambil = (dok: Dokumen): boolean => dok.asli !== null || dok.karantina !== null;
