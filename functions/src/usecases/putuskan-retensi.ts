import { nasib } from '@ppid/domain/pribadi/retensi';
import { samarkanTeks } from '@ppid/domain/pribadi/samar';
import type { Retensi } from '@ppid/domain/pribadi/types';
import { alatNyata, type Alat } from '../dokumen/alat.js';
import { AppError } from '../errors.js';
import { bacaKantor } from '../ports/acuan.js';
import { sekarang } from '../ports/clock.js';
import { db, refRetensi } from '../ports/firestore.js';
import { log } from '../ports/log.js';
import type { Pembuka } from './catat-akses.js';
import { bacaKasus } from './kasus-retensi.js';
import { laksanakanRetensi } from './laksanakan-retensi.js';

export interface PutusanRetensi {
  retensiId: string;
  setuju: boolean;
  /** Needed to refuse; at most 1,000 characters. */
  catatan: string;
}

/**
 * A person confirms or refuses a proposal; a confirmed one is carried out at once, unless the case is held at this very
 * moment. Confirming again after a crash finishes the work. @throws AppError not-found, invalid-argument, failed-precondition.
 */
export async function putuskanRetensi(
  pemutus: Pembuka,
  { retensiId, setuju, catatan }: PutusanRetensi,
  alat: Alat = alatNyata(),
): Promise<{ status: Retensi['status']; alasan: string }> {
  const { satkerId } = pemutus;
  const teks = samarkanTeks(catatan.trim());
  if (!setuju && teks.length < 5) {
    const pesan = 'Tulis alasan penolakan, sedikitnya 5 huruf.';
    throw new AppError('invalid-argument', pesan, { catatan: pesan });
  }
  const kantor = await bacaKantor(satkerId);
  if (!kantor) throw new AppError('not-found', 'Satker ini tidak terdaftar.');
  const pada = await sekarang();
  const ref = refRetensi(satkerId, retensiId);
  await db().runTransaction(async (tx) => {
    const isi = (await tx.get(ref)).data() as Retensi | undefined;
    if (!isi) throw new AppError('not-found', 'Usul penghapusan ini tidak ditemukan.');
    if (isi.status === 'DILAKSANAKAN')
      throw new AppError('failed-precondition', 'Penghapusan ini sudah dilaksanakan.');
    if (isi.status === 'DISETUJUI') {
      if (setuju) return;
      throw new AppError('failed-precondition', 'Penghapusan ini sudah disetujui dan sedang dilaksanakan.');
    }
    const kasus = await bacaKasus(tx, satkerId, isi.jenis, isi.berkasId);
    if (!kasus) throw new AppError('not-found', 'Berkas dari usul ini tidak ditemukan.');
    const sekitar = { kalender: kantor.kalender, pengaturan: kantor.satker.pengaturan };
    const kini = nasib(isi.apa, kasus.kasus, pada, sekitar);
    const { ditutup, jatuhTempo, alasan } = kini;
    const status = !setuju ? 'DITOLAK' : kini.tiba ? 'DISETUJUI' : 'DITAHAN';
    tx.update(ref, {
      ...{ status, ditutup, jatuhTempo, alasan, catatan: teks, diubah: pada },
      ...{ diputusOleh: pemutus.uid, diputusPeran: pemutus.peran, diputusPada: pada },
    } satisfies Partial<Retensi>);
    log.event('retensi.diputus', { satkerId, retensiId, status });
  });
  if (setuju) await laksanakanRetensi(satkerId, retensiId, alat);
  const akhir = (await ref.get()).data() as Retensi;
  return { status: akhir.status, alasan: akhir.alasan };
}
