import type { Jenjang } from '@ppid/domain/akses/peran';
import {
  butirNasional,
  idKeputusan,
  periksaDasar,
  periksaIsiButir,
  type IsiButir,
} from '@ppid/domain/pengecualian/keputusan';
import type { Dasar, KeputusanKpu } from '@ppid/domain/pengecualian/types';
import { AppError, tolakBilaSalah } from '../errors.js';
import { bacaKantor, type Kantor } from '../ports/acuan.js';
import { sekarang } from '../ports/clock.js';
import { db, refButirNasional, refKeputusanKpu } from '../ports/firestore.js';
import { log } from '../ports/log.js';

export interface PencatatPusat {
  uid: string;
  satkerId: string;
  jenjang: Jenjang;
}

/** The office of the caller with its day. @throws AppError permission-denied outside KPU RI. */
export async function pastikanPusat(
  pemanggil: PencatatPusat,
): Promise<{ kantor: Kantor; pada: string; hariIni: string }> {
  if (pemanggil.jenjang !== 'RI')
    throw new AppError('permission-denied', 'Keputusan untuk semua kantor hanya dicatat oleh KPU RI.');
  const kantor = await bacaKantor(pemanggil.satkerId, true);
  if (!kantor) throw new AppError('not-found', 'Satker ini tidak terdaftar.');
  const pada = await sekarang();
  return { kantor, pada, hariIni: kantor.kalender.tanggalLokal(pada) };
}

/**
 * Enters a decision of KPU RI with its items, once for all offices: they read the items where they stand. Answers its id.
 * Its file is uploaded after it, as a document of the decision (terima-unggahan.ts).
 * @throws AppError permission-denied, invalid-argument, already-exists for a number that was entered before.
 */
export async function catatKeputusanKpu(
  pemanggil: PencatatPusat,
  isi: Dasar & { tentang: string; butir: IsiButir[] },
): Promise<{ keputusanId: string; butirIds: string[] }> {
  const { kantor, pada, hariIni } = await pastikanPusat(pemanggil);
  const { nomor, tanggal, tentang } = isi;
  tolakBilaSalah({ ...periksaDasar(isi, hariIni), ...periksaIsiButir(isi.butir) });
  const id = idKeputusan(nomor);
  const butir = butirNasional({ nomor, tanggal, keputusanId: id }, isi.butir, 1, kantor.kalender, pada);
  const butirIds = butir.map((b) => b.id);
  const keputusan: KeputusanKpu = {
    ...{ id, nomor, tanggal, tentang, status: 'BERLAKU', tinjauan: {}, dibuat: pada, diubah: pada },
    riwayat: [{ apa: 'DITETAPKAN', nomor, tanggal, alasan: tentang, butirIds, oleh: pemanggil.uid, pada }],
  };
  await db().runTransaction(async (tx) => {
    if ((await tx.get(refKeputusanKpu(id))).exists)
      throw new AppError('already-exists', `Keputusan nomor ${nomor} sudah tercatat.`);
    tx.create(refKeputusanKpu(id), keputusan);
    for (const satu of butir) tx.create(refButirNasional(satu.id), satu);
  });
  log.event('dik.keputusan', { keputusanId: id, butir: butir.length });
  return { keputusanId: id, butirIds };
}
