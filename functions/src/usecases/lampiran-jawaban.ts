import { jalurSurat } from '@ppid/domain/dokumen/jalur';
import { SURAT_JAWABAN } from '@ppid/domain/permohonan/fakta';
import type { Surat } from '@ppid/domain/surat/types';
import { db } from '../ports/firestore.js';

/**
 * What goes along with the receipt of hand-over: the letters of the last decision before it, by their fixed paths. One that
 * is not rendered yet is waited for by the mail, which never leaves without an attachment.
 */
export async function lampiranJawaban(surat: Surat): Promise<string[]> {
  if (surat.templat !== 'tanda-terima') return [];
  const { docs } = await db()
    .collection(`satker/${surat.satkerId}/surat`)
    .where('berkasId', '==', surat.berkasId)
    .where('jenis', '==', surat.jenis)
    .get();
  const jawaban = docs
    .map((d) => d.data() as Surat)
    .filter((s) => SURAT_JAWABAN.includes(s.templat) && s.status !== 'GAGAL' && s.dibuat <= surat.dibuat);
  const terakhir = jawaban
    .map((s) => s.dibuat)
    .sort()
    .at(-1);
  return jawaban.filter((s) => s.dibuat === terakhir).map((s) => jalurSurat(s.satkerId, s.id));
}
