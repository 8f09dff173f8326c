import type { Dokumen } from '@ppid/domain/dokumen/types';
import { antrekanOcr } from '../ports/antrean.js';
import { db } from '../ports/firestore.js';
import { log } from '../ports/log.js';
import { simpanan } from '../ports/storage.js';
import { terimaUnggahan } from './terima-unggahan.js';

/** Uploads whose delivery was lost, and documents whose OCR was queued but never ended. Returns how many. */
export async function olahDokumenTertunda(batas: string): Promise<number> {
  let jumlah = 0;
  for (const nama of await simpanan.daftar('masuk/')) {
    const info = await simpanan.info(nama);
    if (!info || info.dibuat > batas) continue;
    jumlah += 1;
    await terimaUnggahan(nama).catch(() => log.problem('dokumen.tertunda', { gagal: true }));
  }
  const ocr = await db()
    .collectionGroup('dokumen')
    .where('status', '==', 'MENUNGGU_OCR')
    .where('diubah', '<=', batas)
    .limit(100)
    .get();
  for (const doc of ocr.docs) {
    const { satkerId, id, percobaan } = doc.data() as Dokumen;
    jumlah += 1;
    await antrekanOcr(
      { satkerId, dokumenId: id },
      `sapu-${batas.slice(0, 13).replace(/\D/g, '')}-${percobaan}`,
    );
  }
  return jumlah;
}
