import { FieldPath, FieldValue, Timestamp, type QueryDocumentSnapshot } from 'firebase-admin/firestore';
import { AKSI_HITUNG_ULANG, type Berkas } from '@ppid/domain/berkas/types';
import { versiUntukId } from '@ppid/domain/calendar/versi';
import { jamTerhitungUlang } from '@ppid/domain/sop/hitungUlang';
import type { Jenis } from '@ppid/domain/sop/types';
import type { Kantor } from '../ports/acuan.js';
import { db, refPerubahanKalender, refPerubahanLibur, refTindakan } from '../ports/firestore.js';
import { log } from '../ports/log.js';
import { bukaTanda, tutupTanda, type TandaKalender } from './tanda-kalender.js';
import { tindakanSistem } from './tindakan-sistem.js';

/** Kinds with a legal clock. */
const BERJAM: readonly Jenis[] = ['permohonan', 'keberatan'];
const HALAMAN = 200;

export interface HasilHitungUlang {
  /** Recounts ordered by this run. */
  berkas: number;
  /** False when `maks` was reached first: the next run goes on. */
  tuntas: boolean;
}

/**
 * Orders a recount, as a tindakan of the system, for every open berkas of an office whose legal clock today's calendar
 * changes. Reads at most `maks` berkas, 200 at a time; an office whose calendar has not changed costs three reads.
 * Idempotent: the id of the tindakan names the version and the state of the berkas, and it is created in one transaction
 * with the count in the log. The same calendar may come back later, so the version alone would not do.
 */
export async function hitungUlangTenggat(
  satkerId: string,
  pada: string,
  maks = Infinity,
): Promise<HasilHitungUlang> {
  const buka = await bukaTanda(satkerId, pada);
  if (!buka) return { berkas: 0, tuntas: true };
  const { kantor, tanda } = buka;
  let [berkas, terbaca] = [0, 0];
  for (const jenis of BERJAM) {
    for (let sesudah: string | null = ''; sesudah !== null;) {
      if (terbaca >= maks) return { berkas, tuntas: false };
      const halaman = await bacaHalaman(satkerId, jenis, sesudah);
      terbaca += halaman.length;
      berkas += await perintahkan(kantor, tanda, halaman, pada);
      sesudah = halaman.length < HALAMAN ? null : (halaman.at(-1)?.id ?? null);
    }
  }
  await tutupTanda(satkerId, tanda, pada);
  if (berkas > 0) log.event('kalender.dihitung', { satkerId, versi: tanda.versi, berkas });
  return { berkas, tuntas: true };
}

async function bacaHalaman(
  satkerId: string,
  jenis: Jenis,
  sesudah: string,
): Promise<QueryDocumentSnapshot[]> {
  const semua = db()
    .collection(`satker/${satkerId}/${jenis}`)
    .where('status', '==', 'BERJALAN')
    .orderBy(FieldPath.documentId())
    .limit(HALAMAN);
  return (await (sesudah === '' ? semua : semua.startAfter(sesudah)).get()).docs;
}

function perintahkan(
  { satker, kalender }: Kantor,
  tanda: TandaKalender,
  halaman: QueryDocumentSnapshot[],
  pada: string,
): Promise<number> {
  const sekitar = { kalender, pengaturan: satker.pengaturan };
  const calon = halaman.map((doc) => doc.data() as Berkas).filter((b) => jamTerhitungUlang(b, sekitar));
  if (calon.length === 0) return Promise.resolve(0);
  const semua = calon.map((berkas) => ({
    berkas,
    ref: refTindakan(satker.id, berkas.jenis, berkas.id, idTindakan(berkas, tanda.versi)),
  }));
  return db().runTransaction(async (tx) => {
    const sudah = await tx.getAll(...semua.map(({ ref }) => ref));
    const catatan = refPerubahanKalender(satker.id, tanda.catatan);
    const nasional = (await tx.get(catatan)).get('perihal') === 'NASIONAL';
    const baru = semua.filter((_, i) => !sudah[i]?.exists);
    for (const { berkas, ref } of baru) tx.create(ref, tindakan(berkas, tanda.versi, pada));
    if (baru.length > 0) {
      const tambah = { berkas: FieldValue.increment(baru.length) };
      tx.update(catatan, tambah);
      // Other offices count here at the same time: set without a read.
      if (nasional) tx.set(refPerubahanLibur(idNasional(tanda.nasional)), tambah, { merge: true });
    }
    return baru.length;
  });
}

/** Id of the log entry of one version of the national rows. */
export const idNasional = (versi: number): string => String(versi).padStart(6, '0');

const idTindakan = ({ urutan }: Berkas, versi: string): string => `hitung-${versiUntukId(versi)}-${urutan}`;

const tindakan = (berkas: Berkas, versi: string, pada: string) =>
  tindakanSistem(
    berkas.langkahAktif?.no ?? 0,
    AKSI_HITUNG_ULANG,
    { versi },
    Timestamp.fromDate(new Date(pada)),
  );
