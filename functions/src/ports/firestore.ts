import { getApps, initializeApp } from 'firebase-admin/app';
import {
  getFirestore,
  type CollectionGroup,
  type CollectionReference,
  type DocumentReference,
  type Firestore,
} from 'firebase-admin/firestore';
import type { Jenis } from '@ppid/domain/sop/types';
import { ulangiTransaksi } from './transaksi-emulator.js';

let instance: Firestore | undefined;

/** Ensures the default app; every port goes through it. firebase-functions keeps an app of its own, by another name. */
export function app(): void {
  if (!getApps().some(({ name }) => name === '[DEFAULT]')) initializeApp();
}

/** The one Firestore of this process; undefined fields are refused nowhere, simply not written. */
export function db(): Firestore {
  if (!instance) {
    app();
    instance = getFirestore();
    instance.settings({ ignoreUndefinedProperties: true });
    if (process.env['FIRESTORE_EMULATOR_HOST']) ulangiTransaksi(instance);
  }
  return instance;
}

/** Every path of the store stands here and in templat.ts (docs/contract.md). */
export const refSatker = (s: string): DocumentReference => db().doc(`satker/${s}`);
export const refBerkas = (s: string, jenis: Jenis, id: string): DocumentReference =>
  db().doc(`satker/${s}/${jenis}/${id}`);
export const refTindakan = (s: string, jenis: Jenis, id: string, t: string): DocumentReference =>
  db().doc(`satker/${s}/${jenis}/${id}/tindakan/${t}`);
export const refRiwayat = (s: string, jenis: Jenis, id: string, urutan: number): DocumentReference =>
  db().doc(`satker/${s}/${jenis}/${id}/riwayat/${String(urutan).padStart(6, '0')}`);
export const refPemohon = (s: string, jenis: Jenis, id: string): DocumentReference =>
  db().doc(`satker/${s}/${jenis}/${id}/pribadi/pemohon`);
/** Sealed fields of one accepted form (domain/pengecualian Tertutup); a second sheet is a second document. */
export const refTertutup = (s: string, jenis: Jenis, id: string, urutan: number): DocumentReference =>
  db().doc(`satker/${s}/${jenis}/${id}/tertutup/${String(urutan).padStart(6, '0')}`);
/** Items of the DIK: the office's own, and those KPU RI decided for all. */
export const koleksiDik = (s: string): CollectionReference => db().collection(`satker/${s}/dik`);
/** The own items of all offices. */
export const semuaDik = (): CollectionGroup => db().collectionGroup('dik');
export const refButir = (s: string, id: string): DocumentReference => koleksiDik(s).doc(id);
export const koleksiDikNasional = (): CollectionReference => db().collection('dikNasional');
export const refButirNasional = (id: string): DocumentReference => koleksiDikNasional().doc(id);
export const refKeputusanKpu = (id: string): DocumentReference => db().doc(`keputusanKpu/${id}`);
/** Revocations whose refusals are looked at; server only (usecases/pencabutan.ts). */
export const koleksiPencabutan = (): CollectionReference => db().collection('pencabutan');
export const refPencabutan = (kunci: string): DocumentReference => koleksiPencabutan().doc(kunci);
/** The requests of all offices. */
export const semuaPermohonan = (): CollectionGroup => db().collectionGroup('permohonan');
/** What was opened and goes to the Daftar Informasi Publik. */
export const refDip = (s: string, id: string): DocumentReference => db().doc(`satker/${s}/dip/${id}`);
export const refSop = (s: string, kunci: string, versi: number): DocumentReference =>
  db().doc(`satker/${s}/sop/${kunci}@${versi}`);
export const koleksiTemplatSurat = (s: string): CollectionReference =>
  db().collection(`satker/${s}/templatSurat`);
/** An office's own text of a letter, immutable. */
export const refTemplatSurat = (s: string, kunci: string, versi: number): DocumentReference =>
  db().doc(`satker/${s}/templatSurat/${kunci}@${versi}`);
export const refDokumen = (s: string, id: string): DocumentReference => db().doc(`satker/${s}/dokumen/${id}`);
export const koleksiPenghitaman = (s: string, d: string): CollectionReference =>
  db().collection(`satker/${s}/dokumen/${d}/penghitaman`);
/** A set of marks of a document and, once applied, the log of its redaction. */
export const refPenghitaman = (s: string, d: string, id: string): DocumentReference =>
  db().doc(`satker/${s}/dokumen/${d}/penghitaman/${id}`);
export const refSurat = (s: string, id: string): DocumentReference => db().doc(`satker/${s}/surat/${id}`);
export const refSurel = (s: string, id: string): DocumentReference => db().doc(`satker/${s}/surel/${id}`);
export const refRekap = (s: string, tanggal: string): DocumentReference =>
  db().doc(`satker/${s}/rekap/${tanggal}`);
export const refLaporan = (s: string, id: string): DocumentReference => db().doc(`satker/${s}/laporan/${id}`);
export const refPembilang = (s: string, kunci: string): DocumentReference =>
  db().doc(`satker/${s}/pembilang/${kunci}`);
export const refGagal = (s: string, id: string): DocumentReference => db().doc(`satker/${s}/gagal/${id}`);
export const refPengguna = (s: string, uid: string): DocumentReference =>
  db().doc(`satker/${s}/pengguna/${uid}`);
/** NIK of an applicant: server only, revealed with a reason and a log (dossier H.3). */
export const refNik = (s: string, jenis: Jenis, id: string): DocumentReference =>
  db().doc(`satker/${s}/${jenis}/${id}/pribadi/nik`);
/** Who looked at what personal data, when and why; append-only. */
export const refAkses = (s: string, id: string): DocumentReference => db().doc(`satker/${s}/akses/${id}`);
/** Proposals to delete what has passed its retention. */
export const refRetensi = (s: string, id: string): DocumentReference => db().doc(`satker/${s}/retensi/${id}`);
export const refSurvei = (s: string, berkasId: string): DocumentReference =>
  db().doc(`satker/${s}/survei/${berkasId}`);
/** Fingerprint of a submission: the same one within a minute opens nothing. */
export const refSidik = (s: string, sidik: string): DocumentReference =>
  db().doc(`satker/${s}/sidik/${sidik}`);
/** Requests of one source in one window of time (rate limit of the public side). */
export const refLaju = (id: string): DocumentReference => db().doc(`laju/${id}`);
/** National holiday rows that came after the built-in table; every office's calendar adds them. */
export const refAcuanLibur = (): DocumentReference => db().doc('acuan/libur');
/** One change of the national rows; append-only. */
export const refPerubahanLibur = (id: string): DocumentReference => db().doc(`acuan/libur/perubahan/${id}`);
/** One change of an office's calendar, with the number of deadlines that moved; append-only. */
export const refPerubahanKalender = (s: string, id: string): DocumentReference =>
  db().doc(`satker/${s}/perubahanKalender/${id}`);
/** Published lists of the DIK, by number; immutable. */
export const koleksiTerbitanDik = (s: string): CollectionReference =>
  db().collection(`satker/${s}/terbitanDik`);
export const refTerbitanDik = (s: string, versi: number): DocumentReference =>
  koleksiTerbitanDik(s).doc(String(versi).padStart(4, '0'));
/** What can be found at an office; server only (domain/pencarian). */
export const koleksiIndeks = (s: string): CollectionReference => db().collection(`satker/${s}/indeks`);
export const refIndeks = (s: string, id: string): DocumentReference => koleksiIndeks(s).doc(id);
/** The same of all offices. */
export const semuaIndeks = (): CollectionGroup => db().collectionGroup('indeks');
/** Which version of the calendar the open deadlines of an office were last counted on. */
export const refTandaKalender = (s: string): DocumentReference => db().doc(`satker/${s}/pembilang/kalender`);
