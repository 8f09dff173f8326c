import { AWALAN_MASUK } from '@ppid/domain/dokumen/jalur';
import { onObjectFinalized } from 'firebase-functions/v2/storage';
import { TUGAS_DOKUMEN } from '../options.js';

/**
 * Every object of the bucket fires it, the pipeline's own outputs too: the first line keeps those out before anything is
 * loaded. Redelivered for up to 24 hours when a worker died or another one holds the document.
 */
export const terimaUnggahan = onObjectFinalized(
  { ...TUGAS_DOKUMEN, retry: true, timeoutSeconds: 300 },
  async (event) => {
    if (!event.data.name.startsWith(AWALAN_MASUK)) return;
    const { terimaUnggahan: jalankan } = await import('../usecases/terima-unggahan.js');
    await jalankan(event.data.name);
  },
);
