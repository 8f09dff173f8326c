import { kenaikanSurvei } from '@ppid/domain/laporan/rekap';
import type { Survei } from '@ppid/domain/publik/types';
import type { Kantor } from '../ports/acuan.js';
import { db, refRekap, refSurvei } from '../ports/firestore.js';
import { sekali } from '../ports/galat.js';
import { pohonKenaikan } from './tulis-tindakan.js';

/** Keeps one opinion and counts it on the day's rekap, both or neither. False when there is one already. */
export async function isiSurvei({ satker, kalender }: Kantor, survei: Survei): Promise<boolean> {
  const tanggal = kalender.tanggalLokal(survei.pada);
  const naik = pohonKenaikan(kenaikanSurvei(survei));
  const batch = db().batch();
  batch.create(refSurvei(satker.id, survei.berkasId), survei);
  batch.set(refRekap(satker.id, tanggal), { tanggal, ...naik }, { merge: true });
  return sekali(() => batch.commit());
}
