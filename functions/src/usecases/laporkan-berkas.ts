import { Timestamp } from 'firebase-admin/firestore';
import type { Laporan } from '@ppid/domain/laporan/types';
import { db, refTindakan } from '../ports/firestore.js';
import { sudahAda } from '../ports/galat.js';
import { bacaKantor } from '../ports/acuan.js';
import { rentang } from './laporan-data.js';

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
    const tindakan = {
      langkah: Number(doc.get('langkahAktif.no')),
      aksi: 'laporkan',
      data: { laporanId: laporan.id },
      pribadi: null,
      dokumenIds: [],
      catatan: '',
      oleh: 'sistem',
      peran: 'SISTEM',
      pada: Timestamp.now(),
      hasil: null,
    };
    try {
      await refTindakan(satkerId, 'permohonan', doc.id, laporan.id).create(tindakan);
    } catch (galat) {
      if (!sudahAda(galat)) throw galat;
    }
  }
}
