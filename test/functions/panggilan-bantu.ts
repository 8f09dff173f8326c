import { randomUUID } from 'node:crypto';
import { SANDI, surelAkun } from '../../emulators/seed/akun.js';
import type { PeranStaf } from '@ppid/domain/akses/peran';

// The deployed functions over HTTP, with the tokens of real accounts: what a browser would send.
export const KANTOR = 'prov-bengkulu';
const PROYEK = process.env['GCLOUD_PROJECT'] ?? 'demo-ppid';
const AUTH = `http://${process.env['FIREBASE_AUTH_EMULATOR_HOST']}/identitytoolkit.googleapis.com/v1`;
const AKUN = `${AUTH}/projects/${PROYEK}/accounts`;

export interface Jawaban {
  result?: Record<string, unknown>;
  error?: { status: string; message: string; details?: { bidang?: Record<string, string> } };
}

async function kirim<T>(url: string, isi: unknown, token?: string): Promise<{ kode: number; isi: T }> {
  const headers = {
    'content-type': 'application/json',
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  };
  const jawab = await fetch(url, { method: 'POST', headers, body: JSON.stringify(isi) });
  return { kode: jawab.status, isi: (await jawab.json()) as T };
}

export const panggil = (nama: string, data: unknown, token?: string) =>
  kirim<Jawaban>(`${process.env['PPID_URL_FUNCTIONS']}/${nama}`, { data }, token);

async function masuk(email: string): Promise<string> {
  const isian = { email, password: SANDI, returnSecureToken: true };
  const url = `${AUTH}/accounts:signInWithPassword?key=demo`;
  return (await kirim<{ idToken: string }>(url, isian)).isi.idToken;
}

/** The token of a seeded account. */
export const tokenPeran = (peran: PeranStaf, satkerId = KANTOR): Promise<string> =>
  masuk(surelAkun(peran, satkerId));

/** An account of its own with any claims; null for none at all. */
export async function akunBaru(klaim: object | null): Promise<{ uid: string; token: string }> {
  const email = `${randomUUID()}@uji.ppid.test`;
  const { isi } = await kirim<{ localId: string }>(AKUN, { email, password: SANDI }, 'owner');
  const customAttributes = JSON.stringify(klaim);
  if (klaim) await kirim(`${AKUN}:update`, { localId: isi.localId, customAttributes }, 'owner');
  return { uid: isi.localId, token: await masuk(email) };
}

/** What the token of an account says from the next sign-in on. */
export async function klaimAkun(uid: string): Promise<unknown> {
  type Akun = { users: { customAttributes: string }[] };
  const { isi } = await kirim<Akun>(`${AKUN}:lookup`, { localId: [uid] }, 'owner');
  return JSON.parse(isi.users[0]?.customAttributes ?? '{}');
}

const BESOK = Math.floor(Date.now() / 1000) + 86_400;

/** Claims of somebody in office. */
export const klaim = (ganti: object = {}) => ({
  ...{ satkerId: KANTOR, jenjang: 'PROVINSI', peran: ['KASUBBAG'], sampai: BESOK },
  ...ganti,
});
