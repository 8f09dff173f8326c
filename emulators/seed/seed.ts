import { deleteApp, initializeApp, type App } from 'firebase-admin/app';
import { getAuth, type Auth } from 'firebase-admin/auth';
import { getFirestore, type Firestore } from 'firebase-admin/firestore';
import { SOP_SEMUA } from '@ppid/domain/sop/seeds/index';
import { AKUN, type Akun } from './akun.js';
import { butirAwal, butirDemo, KANTOR_BERDIK, keputusanDemo } from './dik.js';
import { KANTOR } from './kantor.js';

async function withApp<T>(env: Record<string, string>, work: (app: App) => Promise<T>): Promise<T> {
  // One known password for every account: never outside the emulators.
  if (!env['FIRESTORE_EMULATOR_HOST'] || !env['FIREBASE_AUTH_EMULATOR_HOST'])
    throw new Error('The example accounts are for the local emulators only.');
  // The admin SDK finds the emulators by these.
  Object.assign(process.env, env);
  const app = initializeApp({ projectId: env['GCLOUD_PROJECT'] ?? '' }, `seed-${Date.now()}`);
  try {
    return await work(app);
  } finally {
    await deleteApp(app);
  }
}

async function writeAccount(auth: Auth, { uid, surel, sandi, klaim, pengguna }: Akun): Promise<void> {
  const fields = { email: surel, password: sandi, displayName: pengguna.nama, emailVerified: true };
  try {
    await auth.createUser({ uid, ...fields });
  } catch (error) {
    if ((error as { code?: string }).code !== 'auth/uid-already-exists') throw error;
    await auth.updateUser(uid, fields);
  }
  await auth.setCustomUserClaims(uid, klaim);
}

async function writeAccounts(auth: Auth): Promise<void> {
  const AT_ONCE = 10;
  for (let i = 0; i < AKUN.length; i += AT_ONCE) {
    await Promise.all(AKUN.slice(i, i + AT_ONCE).map((akun) => writeAccount(auth, akun)));
  }
}

async function writeDocuments(db: Firestore): Promise<void> {
  const batch = db.batch();
  for (const satker of KANTOR) batch.set(db.doc(`satker/${satker.id}`), satker);
  for (const sop of SOP_SEMUA) batch.set(db.doc(`satker/${sop.satkerId}/sop/${sop.kunci}@${sop.versi}`), sop);
  for (const { satkerId, uid, pengguna } of AKUN)
    batch.set(db.doc(`satker/${satkerId}/pengguna/${uid}`), pengguna);
  for (const s of KANTOR_BERDIK)
    for (const butir of butirAwal(s)) batch.set(db.doc(`satker/${s}/dik/${butir.id}`), butir);
  const hari = new Date().toISOString().slice(0, 10);
  for (const butir of butirDemo(hari)) {
    const tempat = butir.lingkup === 'NASIONAL' ? 'dikNasional' : `satker/${butir.satkerId}/dik`;
    batch.set(db.doc(`${tempat}/${butir.id}`), butir);
  }
  const keputusan = keputusanDemo(hari);
  batch.set(db.doc(`keputusanKpu/${keputusan.id}`), keputusan);
  await batch.commit();
}

/** True when no office is in the store yet. */
export const isEmpty = (env: Record<string, string>): Promise<boolean> =>
  withApp(env, async (app) => (await getFirestore(app).collection('satker').limit(1).get()).empty);

/** Offices, SOPs, one account per role, and the items of the DIK that a documentation begins with. Running it again leaves the same data. */
export const seed = (env: Record<string, string>): Promise<Akun[]> =>
  withApp(env, async (app) => {
    await Promise.all([writeAccounts(getAuth(app)), writeDocuments(getFirestore(app))]);
    return AKUN;
  });

export { AKUN, SANDI, type Akun } from './akun.js';
