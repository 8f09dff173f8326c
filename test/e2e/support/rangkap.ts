import { getApps, initializeApp } from 'firebase-admin/app';
import { getAuth } from 'firebase-admin/auth';
import { SANDI } from './aplikasi.js';

/** Somebody who holds two roles at one office, as small offices have them; returns the address to sign in with. */
export async function akunRangkap(peran: string[], satkerId = 'prov-bengkulu'): Promise<string> {
  if (getApps().length === 0) initializeApp({ projectId: 'demo-ppid' });
  const uid = `${satkerId}-${peran.join('-').toLowerCase().replaceAll('_', '-')}`;
  const email = `${uid}@rangkap.ppid.test`;
  await getAuth()
    .deleteUser(uid)
    .catch(() => undefined);
  await getAuth().createUser({ uid, email, password: SANDI, displayName: 'Pejabat rangkap (contoh)' });
  await getAuth().setCustomUserClaims(uid, {
    satkerId,
    jenjang: 'PROVINSI',
    peran,
    sampai: Math.floor(Date.parse('2030-12-31T00:00:00Z') / 1000),
  });
  return email;
}
