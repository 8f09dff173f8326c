import { isDeepStrictEqual } from 'node:util';
import type { Berkas, Riwayat } from '@ppid/domain/berkas/types';
import { geserTanggal } from '@ppid/domain/calendar/tanggal';
import { instanLokal } from '@ppid/domain/calendar/zona';
import {
  gabungRekap,
  kenaikanAkses,
  kenaikanRekap,
  kenaikanSurvei,
  terapkanKenaikan,
} from '@ppid/domain/laporan/rekap';
import type { Rekap } from '@ppid/domain/laporan/types';
import type { CatatanAkses } from '@ppid/domain/pribadi/types';
import type { Survei } from '@ppid/domain/publik/types';
import { replayBertahap } from '@ppid/domain/sop/replay';
import { JENIS, type Jenis } from '@ppid/domain/sop/types';
import { bacaKantor, bacaSop, type Kantor } from '../ports/acuan.js';
import { db, refBerkas, refRekap } from '../ports/firestore.js';
import { log } from '../ports/log.js';

/** Every office's day before the local day of `pada`. Returns how many days differed and were repaired. */
export async function cocokkanRekapSemua(pada: string): Promise<number> {
  let berbeda = 0;
  for (const doc of (await db().collection('satker').select().get()).docs) {
    const kantor = await bacaKantor(doc.id);
    if (!kantor) continue;
    const kemarin = geserTanggal(kantor.kalender.tanggalLokal(pada), -1);
    if (await cocokkanRekap(kantor, kemarin)) berbeda += 1;
  }
  return berbeda;
}

/**
 * Recounts one office's day from the histories and the surveys alone and puts the count right when it differs (design section 9).
 * True when it did. Only for days that are over: a live day may grow while it is counted.
 */
export async function cocokkanRekap(kantor: Kantor, tanggal: string): Promise<boolean> {
  const { satker } = kantor;
  const hitung = await hitungUlang(kantor, tanggal);
  const ref = refRekap(satker.id, tanggal);
  const snap = await ref.get();
  // Through gabungRekap both sides lose what is not a figure, zeros excepted: those count as absent.
  const tercatat = tanpaNol(gabungRekap([snap.data() ?? {}]));
  if (isDeepStrictEqual(tercatat, tanpaNol(hitung))) return false;
  await ref.set({ tanggal, ...hitung });
  log.problem('rekap.berbeda', { satkerId: satker.id, tanggal });
  return true;
}

async function hitungUlang(kantor: Kantor, tanggal: string): Promise<Rekap> {
  const awal = instanLokal(tanggal, '00:00', kantor.satker.zona);
  const akhir = instanLokal(tanggal, '24:00', kantor.satker.zona);
  let rekap: Rekap = {};
  for (const jenis of JENIS) {
    const snap = await db()
      .collection(`satker/${kantor.satker.id}/${jenis}`)
      .where('diubah', '>=', awal)
      .get();
    for (const doc of snap.docs)
      rekap = await tambahBerkas(kantor, jenis, doc.data() as Berkas, awal, akhir, rekap);
  }
  const survei = await db()
    .collection(`satker/${kantor.satker.id}/survei`)
    .where('pada', '>=', awal)
    .where('pada', '<', akhir)
    .get();
  for (const doc of survei.docs) rekap = terapkanKenaikan(rekap, kenaikanSurvei(doc.data() as Survei));
  const akses = await db()
    .collection(`satker/${kantor.satker.id}/akses`)
    .where('pada', '>=', awal)
    .where('pada', '<', akhir)
    .get();
  for (const doc of akses.docs) rekap = terapkanKenaikan(rekap, kenaikanAkses(doc.data() as CatatanAkses));
  return rekap;
}

async function tambahBerkas(
  kantor: Kantor,
  jenis: Jenis,
  berkas: Berkas,
  awal: string,
  akhir: string,
  rekap: Rekap,
): Promise<Rekap> {
  const sop = await bacaSop(kantor.satker.id, berkas.sop.kunci, berkas.sop.versi);
  if (!sop) return rekap;
  const snap = await refBerkas(kantor.satker.id, jenis, berkas.id)
    .collection('riwayat')
    .orderBy('urutan')
    .get();
  const riwayat = snap.docs.map((d) => d.data() as Riwayat);
  const konteks = {
    satker: kantor.satker,
    kalender: kantor.kalender,
    nomor: berkas.nomor,
    berkasId: berkas.id,
  };
  let hasil = rekap;
  for (const tahap of replayBertahap(sop, riwayat, konteks)) {
    if (tahap.entri.pada < awal || tahap.entri.pada >= akhir) continue;
    hasil = terapkanKenaikan(
      hasil,
      kenaikanRekap(tahap.sebelum, tahap.sesudah, tahap.entri, kantor.kalender),
    );
  }
  return hasil;
}

function tanpaNol(nilai: unknown): unknown {
  if (typeof nilai !== 'object' || nilai === null) return nilai;
  const isi = Object.entries(nilai)
    .map(([k, v]) => [k, tanpaNol(v)] as const)
    .filter(([, v]) => v !== 0 && !(typeof v === 'object' && v !== null && Object.keys(v).length === 0));
  return Object.fromEntries(isi);
}
