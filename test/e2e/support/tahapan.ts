import { getApps, initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';

/** Puts the office into election stages while `kerja` runs, and out of them again whatever happens. */
export async function selamaTahapan(kerja: () => Promise<void>, satkerId = 'prov-bengkulu'): Promise<void> {
  if (getApps().length === 0) initializeApp({ projectId: 'demo-ppid' });
  const satker = getFirestore().doc(`satker/${satkerId}`);
  const lama: unknown = (await satker.get()).get('pengaturan.tahapan') ?? [];
  const tahapan = [{ mulai: '2020-01-01', selesai: '2039-12-31', dasar: 'Tahapan contoh' }];
  await satker.update({ 'pengaturan.tahapan': tahapan });
  try {
    await kerja();
  } finally {
    await satker.update({ 'pengaturan.tahapan': lama });
  }
}
