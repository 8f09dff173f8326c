import { initializeApp } from 'firebase/app';
import { connectAuthEmulator, getAuth, signInWithEmailAndPassword } from 'firebase/auth';
import { connectStorageEmulator, getDownloadURL, getStorage, ref } from 'firebase/storage';
import { expect, test, vi } from 'vitest';
import { SANDI, surelAkun } from '../../emulators/seed/akun.js';
import { simpanan } from '../../functions/src/ports/storage.js';

// Through the deployed trigger: what somebody with the SDK in the console of a browser would do.
const KANTOR = 'prov-bengkulu';
const tuan = (nama: string): [string, number] => {
  const [host = '', port = ''] = (process.env[nama] ?? '').replace(/^https?:\/\//, '').split(':');
  return [host, Number(port)];
};

test('a download link that a reader has made stops opening the file, and the file itself stays as it was', async () => {
  const jalur = `dokumen/${KANTOR}/biasa/uji-tautan-${Date.now()}/asli`;
  await simpanan.simpan(jalur, Buffer.from('isi'), 'application/pdf');
  const app = initializeApp({
    apiKey: 'demo',
    projectId: 'demo-ppid',
    storageBucket: 'demo-ppid.appspot.com',
  });
  const auth = getAuth(app);
  connectAuthEmulator(auth, `http://${process.env['FIREBASE_AUTH_EMULATOR_HOST'] ?? ''}`, {
    disableWarnings: true,
  });
  await signInWithEmailAndPassword(auth, surelAkun('PELAKSANA', KANTOR), SANDI);
  const storage = getStorage(app);
  connectStorageEmulator(storage, ...tuan('FIREBASE_STORAGE_EMULATOR_HOST'));
  const tautan = await getDownloadURL(ref(storage, jalur));

  await vi.waitFor(async () => expect((await fetch(tautan)).status).toBe(403), {
    timeout: 60_000,
    interval: 250,
  });
  expect((await simpanan.baca(jalur)).toString()).toBe('isi');
  expect((await simpanan.info(jalur))?.tipe).toBe('application/pdf');
});
