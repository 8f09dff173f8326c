import { initializeApp, deleteApp } from 'firebase/app';
import { connectAuthEmulator, getAuth, signInWithEmailAndPassword, type User } from 'firebase/auth';
import {
  collection,
  connectFirestoreEmulator,
  doc,
  getFirestore,
  initializeFirestore,
  onSnapshot,
  query,
  serverTimestamp,
  setDoc,
  terminate,
  where,
  type DocumentData,
  type Firestore,
} from 'firebase/firestore';
import {
  connectStorageEmulator,
  getBytes,
  getStorage,
  ref,
  uploadBytes,
  type FirebaseStorage,
} from 'firebase/storage';
import type { Peran } from '@ppid/domain/akses/peran';
import type { Hasil } from '@ppid/domain/berkas/types';

const KATA_SANDI = 'demo-ppid-2026';

/** A member of staff at a browser: every read and write passes the security rules. */
export interface Klien {
  user: User;
  db: Firestore;
  storage: FirebaseStorage;
  tutup(): Promise<void>;
}

function alamat(nama: string): [string, number] {
  const [host = '127.0.0.1', port = '0'] = (process.env[nama] ?? '').replace('http://', '').split(':');
  return [host, Number(port)];
}

/** Signs in as the seeded account of a role (docs/contract.md). */
export async function masuk(peran: Peran, satkerId: string): Promise<Klien> {
  const akun = `${peran.toLowerCase().replaceAll('_', '-')}@${satkerId}.ppid.test`;
  const app = initializeApp(
    { apiKey: 'demo', projectId: 'demo-ppid', storageBucket: 'demo-ppid.appspot.com' },
    `${akun}-${Math.random()}`,
  );
  const auth = getAuth(app);
  connectAuthEmulator(auth, `http://${alamat('FIREBASE_AUTH_EMULATOR_HOST').join(':')}`, {
    disableWarnings: true,
  });
  const db = initializeFirestore(app, { ignoreUndefinedProperties: true });
  connectFirestoreEmulator(getFirestore(app), ...alamat('FIRESTORE_EMULATOR_HOST'));
  const storage = getStorage(app);
  connectStorageEmulator(storage, ...alamat('FIREBASE_STORAGE_EMULATOR_HOST'));
  const { user } = await signInWithEmailAndPassword(auth, akun, KATA_SANDI);
  return {
    user,
    db,
    storage,
    tutup: async () => {
      await terminate(db);
      await deleteApp(app);
    },
  };
}

export interface Kiriman {
  satkerId: string;
  jenis: string;
  berkasId: string;
  langkah: number;
  aksi: string;
  peran: Peran;
  data: Record<string, unknown>;
  pribadi?: Record<string, unknown> | null;
  dokumenIds?: string[];
}

/** Creates a tindakan as this person and waits for the server's answer. */
export async function kirimTindakan(klien: Klien, k: Kiriman): Promise<Hasil & { tindakanId: string }> {
  const ref = doc(collection(klien.db, `satker/${k.satkerId}/${k.jenis}/${k.berkasId}/tindakan`));
  await setDoc(ref, {
    langkah: k.langkah,
    aksi: k.aksi,
    data: k.data,
    pribadi: k.pribadi ?? null,
    dokumenIds: k.dokumenIds ?? [],
    catatan: '',
    oleh: klien.user.uid,
    peran: k.peran,
    pada: serverTimestamp(),
    hasil: null,
  });
  const data = await tunggu(klien, ref.path, (isi) => Boolean(isi?.['hasil']));
  return { ...(data['hasil'] as Hasil), tindakanId: ref.id };
}

/** Waits until a document is as expected, by a listener; rejects after `batasMs`. */
export function tunggu(
  klien: Klien,
  jalur: string,
  siap: (isi: DocumentData | undefined) => boolean,
  batasMs = 90_000,
): Promise<DocumentData> {
  return new Promise((resolve, reject) => {
    const batal = setTimeout(() => {
      berhenti();
      reject(
        new Error(`${jalur}: belum sampai pada keadaan yang diharapkan setelah ${batasMs / 1000} detik`),
      );
    }, batasMs);
    const berhenti = onSnapshot(
      doc(klien.db, jalur),
      (snap) => {
        const isi = snap.data({ serverTimestamps: 'estimate' });
        if (!siap(isi)) return;
        clearTimeout(batal);
        berhenti();
        resolve(isi ?? {});
      },
      (galat) => {
        clearTimeout(batal);
        reject(galat);
      },
    );
  });
}

/**
 * Waits for one document of a berkas. By a query on its class, as the rules want it: before the pipeline has created
 * the document there is no class that would allow reading it.
 */
export function tungguDokumen(
  klien: Klien,
  k: { satkerId: string; berkasId: string; dokumenId: string; kelas: string },
  siap: (isi: DocumentData) => boolean,
  batasMs = 180_000,
): Promise<DocumentData> {
  const q = query(
    collection(klien.db, `satker/${k.satkerId}/dokumen`),
    where('berkasId', '==', k.berkasId),
    where('kelas', '==', k.kelas),
  );
  return new Promise((resolve, reject) => {
    const akhiri = (lanjut: () => void) => {
      clearTimeout(batal);
      berhenti();
      lanjut();
    };
    const terlalu = () =>
      reject(new Error(`dokumen ${k.dokumenId} belum selesai setelah ${batasMs / 1000} detik`));
    const batal = setTimeout(() => akhiri(terlalu), batasMs);
    const berhenti = onSnapshot(
      q,
      (snap) => {
        const isi = snap.docs.find((d) => d.id === k.dokumenId)?.data();
        if (isi && siap(isi)) akhiri(() => resolve(isi));
      },
      (galat) => akhiri(() => reject(galat)),
    );
  });
}

/** Uploads a scan for a berkas and returns the id of its document. */
export async function unggah(
  klien: Klien,
  k: {
    satkerId: string;
    jenis: string;
    berkasId: string;
    kategori: string;
    nama: string;
    tipe: string;
    isi: Buffer;
  },
): Promise<string> {
  const id = doc(collection(klien.db, 'x')).id;
  const jalur = `masuk/${k.satkerId}/${k.jenis}/${k.berkasId}/${k.kategori}/${id}`;
  await uploadBytes(ref(klien.storage, jalur), k.isi, {
    contentType: k.tipe,
    customMetadata: { nama: k.nama, oleh: klien.user.uid },
  });
  return id;
}

export async function unduh(klien: Klien, jalur: string): Promise<Buffer> {
  return Buffer.from(await getBytes(ref(klien.storage, jalur)));
}
