import { getApps, initializeApp } from 'firebase-admin/app';
import { getFirestore, type DocumentReference, type Firestore } from 'firebase-admin/firestore';
import type { Jenis } from '@ppid/domain/sop/types';

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
export const refSop = (s: string, kunci: string, versi: number): DocumentReference =>
  db().doc(`satker/${s}/sop/${kunci}@${versi}`);
export const refDokumen = (s: string, id: string): DocumentReference => db().doc(`satker/${s}/dokumen/${id}`);
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
