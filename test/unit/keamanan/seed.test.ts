import { expect, test } from 'vitest';
import { isEmpty, seed } from '../../../emulators/seed/seed.js';

test('akun contoh hanya ditulis ke emulator', async () => {
  await expect(seed({ GCLOUD_PROJECT: 'ppid-kpu' })).rejects.toThrow(/emulators only/);
  await expect(isEmpty({ FIRESTORE_EMULATOR_HOST: '127.0.0.1:1' })).rejects.toThrow(/emulators only/);
});
