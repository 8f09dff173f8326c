import { readFile } from 'node:fs/promises';
import {
  initializeTestEnvironment,
  type RulesTestContext,
  type RulesTestEnvironment,
} from '@firebase/rules-unit-testing';
import type { Firestore } from 'firebase/firestore';
import { deleteObject, listAll, ref, type FirebaseStorage, type StorageReference } from 'firebase/storage';
import type { Klaim } from './penanya.js';

/** Not the project of the running system: no trigger of ours listens to what these tests write. */
const PROYEK = 'demo-ppid-aturan';

/** Where the rules run. Mutants of the rules are tried by naming other files. */
const BERKAS_ATURAN = {
  firestore: process.env['FIRESTORE_RULES'] ?? 'firestore.rules',
  storage: process.env['STORAGE_RULES'] ?? 'storage.rules',
};

function alamat(variabel: string): { host: string; port: number } {
  const nilai = process.env[variabel];
  if (nilai === undefined) throw new Error(`${variabel} is not set: start the emulators (npm test does)`);
  const [host = '127.0.0.1', port] = nilai.replace(/^https?:\/\//, '').split(':');
  return { host, port: Number(port) };
}

export async function lingkunganFirestore(): Promise<RulesTestEnvironment> {
  const lingkungan = await initializeTestEnvironment({
    projectId: PROYEK,
    firestore: {
      ...alamat('FIRESTORE_EMULATOR_HOST'),
      rules: await readFile(BERKAS_ATURAN.firestore, 'utf8'),
    },
  });
  await lingkungan.clearFirestore();
  return lingkungan;
}

/** The library's clearStorage() reaches only the top folder. */
async function kosongkan(folder: StorageReference): Promise<void> {
  const { items, prefixes } = await listAll(folder);
  await Promise.all([...items.map(deleteObject), ...prefixes.map(kosongkan)]);
}

export function kosongkanStorage(lingkungan: RulesTestEnvironment): Promise<void> {
  return lingkungan.withSecurityRulesDisabled((k) => kosongkan(ref(storage(k))));
}

export async function lingkunganStorage(): Promise<RulesTestEnvironment> {
  const lingkungan = await initializeTestEnvironment({
    projectId: PROYEK,
    storage: {
      ...alamat('FIREBASE_STORAGE_EMULATOR_HOST'),
      rules: await readFile(BERKAS_ATURAN.storage, 'utf8'),
    },
  });
  await kosongkanStorage(lingkungan);
  return lingkungan;
}

export function konteks(
  lingkungan: RulesTestEnvironment,
  uid: string,
  klaim: Klaim | null,
): RulesTestContext {
  return klaim === null
    ? lingkungan.unauthenticatedContext()
    : lingkungan.authenticatedContext(uid, { ...klaim });
}

// The library still types its handles as the compat SDK; the modular functions take them (its own documentation).
export const firestore = (k: RulesTestContext): Firestore => k.firestore() as unknown as Firestore;
export const storage = (k: RulesTestContext): FirebaseStorage => k.storage();

const DITOLAK = ['permission-denied', 'storage/unauthorized', 'storage/unauthenticated'];

/** Whether the rules let it through. Any other failure is an error of the test, not a denial. */
export async function diizinkan(permintaan: Promise<unknown>): Promise<boolean> {
  try {
    await permintaan;
    return true;
  } catch (galat) {
    const kode = (galat as { code?: string }).code ?? '';
    if (DITOLAK.includes(kode)) return false;
    throw galat;
  }
}
