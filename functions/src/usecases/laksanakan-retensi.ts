import type { Akses, Retensi } from '@ppid/domain/pribadi/types';
import { nasib } from '@ppid/domain/pribadi/retensi';
import { alatNyata, type Alat } from '../dokumen/alat.js';
import { AppError } from '../errors.js';
import { bacaKantor } from '../ports/acuan.js';
import { sekarang } from '../ports/clock.js';
import { db, refAkses, refNik, refPemohon, refRetensi } from '../ports/firestore.js';
import { log } from '../ports/log.js';
import { hapusDokumen } from './hapus-dokumen-retensi.js';
import { hapusIndeksPemohon } from './indeks-berkas.js';
import { bacaKasus, kueriDokumen } from './kasus-retensi.js';

/**
 * Carries out one approved proposal: looks at the legal hold once more, then deletes. Every part may be done twice, so
 * whoever finds a proposal still approved (a crash) does it again. Returns where the proposal stands afterwards.
 */
export async function laksanakanRetensi(
  satkerId: string,
  retensiId: string,
  alat: Alat = alatNyata(),
): Promise<Retensi['status']> {
  const ref = refRetensi(satkerId, retensiId);
  const kantor = await bacaKantor(satkerId);
  if (!kantor) throw new AppError('not-found', 'Satker ini tidak terdaftar.');
  const pada = await sekarang();
  const usul = await db().runTransaction(async (tx): Promise<Retensi | null> => {
    const isi = (await tx.get(ref)).data() as Retensi | undefined;
    if (isi?.status !== 'DISETUJUI') return isi ?? null;
    const kasus = await bacaKasus(tx, satkerId, isi.jenis, isi.berkasId);
    if (!kasus) return isi;
    const sekitar = { kalender: kantor.kalender, pengaturan: kantor.satker.pengaturan };
    const kini = nasib(isi.apa, kasus.kasus, pada, sekitar);
    if (kini.tiba) return isi;
    const ditahan: Partial<Retensi> = {
      status: 'DITAHAN',
      alasan: kini.alasan,
      ditutup: kini.ditutup,
      jatuhTempo: kini.jatuhTempo,
      diubah: pada,
    };
    tx.update(ref, ditahan);
    return { ...isi, ...ditahan };
  });
  if (!usul) throw new AppError('not-found', 'Usul penghapusan ini tidak ditemukan.');
  if (usul.status !== 'DISETUJUI') return usul.status;

  const { jenis, berkasId, apa } = usul;
  const { docs } = await kueriDokumen(satkerId, berkasId, apa).select('jenis').get();
  for (const dok of docs) if (dok.get('jenis') === jenis) await hapusDokumen(satkerId, dok.id, alat);
  if (apa === 'DATA_PRIBADI') {
    await refNik(satkerId, jenis, berkasId).delete();
    await refPemohon(satkerId, jenis, berkasId).delete();
    await hapusIndeksPemohon(satkerId, jenis, berkasId);
  }
  const catatan: Akses = {
    apa: 'HAPUS',
    satkerId,
    jenis,
    berkasId,
    nomor: usul.nomor,
    dokumenId: null,
    halaman: null,
    alasan: usul.alasan,
    oleh: usul.diputusOleh ?? '',
    peran: usul.diputusPeran,
    pada,
  };
  const tutup = db().batch();
  tutup.set(refAkses(satkerId, `hapus-${retensiId}`), catatan);
  tutup.update(ref, { status: 'DILAKSANAKAN', dilaksanakan: pada, diubah: pada });
  await tutup.commit();
  log.event('retensi.dilaksanakan', { satkerId, retensiId, dokumen: docs.length });
  return 'DILAKSANAKAN';
}
