import {
  browserLocalPersistence,
  connectAuthEmulator,
  indexedDBLocalPersistence,
  initializeAuth,
  onIdTokenChanged,
  signInWithEmailAndPassword,
  signOut,
  type User,
} from 'firebase/auth';
import type { Jenjang, PeranStaf } from '@ppid/domain/akses/peran';
import { app } from './app.js';
import { emulator } from './config.js';
import { toPesan } from './errors.js';

// initializeAuth instead of getAuth leaves the pop-up and redirect code out of the bundle.
const auth = initializeAuth(app, { persistence: [indexedDBLocalPersistence, browserLocalPersistence] });
if (emulator) {
  connectAuthEmulator(auth, `http://${emulator.host}:${9099 + emulator.offset}`, { disableWarnings: true });
}

/** A signed-in staff account as its claims describe it. */
export interface Akun {
  uid: string;
  nama: string;
  surel: string;
  satkerId: string;
  jenjang: Jenjang;
  peran: PeranStaf[];
  /** Epoch seconds at which the appointment ends. */
  sampai: number;
}

async function toAkun(user: User): Promise<Akun | null> {
  const { claims } = await user.getIdTokenResult();
  if (typeof claims.satkerId !== 'string' || !Array.isArray(claims.peran)) return null;
  return {
    uid: user.uid,
    nama: user.displayName ?? user.email ?? '',
    surel: user.email ?? '',
    satkerId: claims.satkerId,
    jenjang: claims.jenjang as Jenjang,
    peran: claims.peran as PeranStaf[],
    sampai: typeof claims.sampai === 'number' ? claims.sampai : 0,
  };
}

export type KeadaanAkun =
  { status: 'keluar' } | { status: 'tanpaPeran'; surel: string } | { status: 'masuk'; akun: Akun };

/** Follows the session; fires again when a refreshed token carries other claims. */
export function watchAkun(next: (keadaan: KeadaanAkun) => void): () => void {
  return onIdTokenChanged(auth, (user) => {
    if (!user) return next({ status: 'keluar' });
    toAkun(user).then(
      (akun) => next(akun ? { status: 'masuk', akun } : { status: 'tanpaPeran', surel: user.email ?? '' }),
      () => next({ status: 'keluar' }),
    );
  });
}

/** @throws Error with a message for a person. */
export async function masuk(surel: string, sandi: string): Promise<void> {
  try {
    await signInWithEmailAndPassword(auth, surel.trim(), sandi);
  } catch (error) {
    throw new Error(toPesan(error), { cause: error });
  }
}

export async function keluar(): Promise<void> {
  await signOut(auth);
}
