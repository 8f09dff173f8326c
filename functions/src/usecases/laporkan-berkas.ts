import { Timestamp } from 'firebase-admin/firestore';
import type { Laporan } from '@ppid/domain/laporan/types';
import { db, refTindakan } from '../ports/firestore.js';
import { sekali } from '../ports/galat.js';
import { bacaKantor } from '../ports/acuan.js';
import { rentang } from './laporan-data.js';
import { tindakanSistem } from './tindakan-sistem.js';

/**
 * Seed 2 langkah 8: the monthly report is the output of the last step, so every request that waits there and was
 * opened by the end of the period gets its tindakan `laporkan` from the system. The id is the report's: once only.
 */
export async function laporkanBerkas(satkerId: string, laporan: Laporan): Promise<void> {
  const kantor = await bacaKantor(satkerId);
  if (!kantor) return;
  const { sampai } = rentang(laporan.jenis, laporan.periode);
  const menunggu = await db()
    .collection(`satker/${satkerId}/permohonan`)
    .where('langkahAktif.aksi', 'array-contains', 'laporkan')
    .get();
  for (const doc of menunggu.docs) {
    if (kantor.kalender.tanggalLokal(String(doc.get('dibuka'))) > sampai) continue;
    const langkah = Number(doc.get('langkahAktif.no'));
    const tindakan = tindakanSistem(langkah, 'laporkan', { laporanId: laporan.id }, Timestamp.now());
    await sekali(() => refTindakan(satkerId, 'permohonan', doc.id, laporan.id).create(tindakan));
  }
}
