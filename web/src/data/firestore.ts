import { FirebaseError } from 'firebase/app';
import {
  collection,
  connectFirestoreEmulator,
  doc,
  initializeFirestore,
  onSnapshot,
  type CollectionReference,
  type DocumentReference,
  type Query,
} from 'firebase/firestore';
import type { Jenis } from '@ppid/domain/sop/types';
import { app } from './app.js';
import { emulator } from './config.js';

// The emulator now and then leaves a streamed answer hanging: what was written is stored and applied, and its page never
// hears of it. Long polls are asked anew every ten seconds.
const LONG_POLLS = {
  experimentalForceLongPolling: true,
  experimentalLongPollingOptions: { timeoutSeconds: 10 },
};

export const db = initializeFirestore(app, emulator ? LONG_POLLS : {});
if (emulator) connectFirestoreEmulator(db, emulator.host, 8080 + emulator.offset);

/** Every Firestore path of the app is built here. */
export const paths = {
  satker: (s: string): DocumentReference => doc(db, 'satker', s),
  acuanLibur: (): DocumentReference => doc(db, 'acuan', 'libur'),
  sop: (s: string): CollectionReference => collection(db, 'satker', s, 'sop'),
  pengguna: (s: string): CollectionReference => collection(db, 'satker', s, 'pengguna'),
  berkas: (s: string, jenis: Jenis): CollectionReference => collection(db, 'satker', s, jenis),
  satuBerkas: (s: string, jenis: Jenis, id: string): DocumentReference => doc(db, 'satker', s, jenis, id),
  tindakan: (s: string, jenis: Jenis, id: string): CollectionReference =>
    collection(db, 'satker', s, jenis, id, 'tindakan'),
  riwayat: (s: string, jenis: Jenis, id: string): CollectionReference =>
    collection(db, 'satker', s, jenis, id, 'riwayat'),
  pemohon: (s: string, jenis: Jenis, id: string): DocumentReference =>
    doc(db, 'satker', s, jenis, id, 'pribadi', 'pemohon'),
  dokumen: (s: string): CollectionReference => collection(db, 'satker', s, 'dokumen'),
  halaman: (s: string, d: string): CollectionReference =>
    collection(db, 'satker', s, 'dokumen', d, 'halaman'),
  penghitaman: (s: string, d: string): CollectionReference =>
    collection(db, 'satker', s, 'dokumen', d, 'penghitaman'),
  templatSurat: (s: string): CollectionReference => collection(db, 'satker', s, 'templatSurat'),
  surel: (s: string): CollectionReference => collection(db, 'satker', s, 'surel'),
  gagal: (s: string): CollectionReference => collection(db, 'satker', s, 'gagal'),
  surat: (s: string): CollectionReference => collection(db, 'satker', s, 'surat'),
  akses: (s: string): CollectionReference => collection(db, 'satker', s, 'akses'),
  retensi: (s: string): CollectionReference => collection(db, 'satker', s, 'retensi'),
  perubahanKalender: (s: string): CollectionReference => collection(db, 'satker', s, 'perubahanKalender'),
  dik: (s: string): CollectionReference => collection(db, 'satker', s, 'dik'),
  dip: (s: string): CollectionReference => collection(db, 'satker', s, 'dip'),
  dikNasional: (): CollectionReference => collection(db, 'dikNasional'),
  semuaSatker: (): CollectionReference => collection(db, 'satker'),
  dipNasional: (pusat: string, butirId: string): DocumentReference =>
    doc(db, 'satker', pusat, 'dip', `nasional-${butirId}`),
  keputusanKpu: (): CollectionReference => collection(db, 'keputusanKpu'),
  tertutup: (s: string, jenis: Jenis, id: string): CollectionReference =>
    collection(db, 'satker', s, jenis, id, 'tertutup'),
  laporan: (s: string): CollectionReference => collection(db, 'satker', s, 'laporan'),
};

export type Next<T> = (value: T) => void;
export type Fail = (error: unknown) => void;

/**
 * Live list; documents carry their id. The casts trust the server, the only writer of these collections. Without a connection
 * the SDK answers from its empty memory, but that there is none is only the server's to say: until then it has failed.
 */
export function watchList<T>(query: Query, next: Next<T[]>, fail: Fail): () => void {
  let terjawab = false;
  return onSnapshot(
    query,
    // Else an empty list that the server confirms later changes nothing, and would never be told.
    { includeMetadataChanges: true },
    (snap) => {
      terjawab ||= !snap.metadata.fromCache;
      if (terjawab || !snap.empty) next(snap.docs.map((d) => ({ ...d.data(), id: d.id }) as T));
      else fail(new FirebaseError('unavailable', 'offline'));
    },
    fail,
  );
}

/** Live document; null when it does not exist. */
export function watchDoc<T>(ref: DocumentReference, next: Next<T | null>, fail: Fail): () => void {
  return onSnapshot(
    ref,
    (snap) => {
      // A missing document of an empty cache is not yet an answer of the server.
      if (!snap.exists() && snap.metadata.fromCache) return;
      next(snap.exists() ? ({ ...snap.data(), id: snap.id } as T) : null);
    },
    fail,
  );
}
