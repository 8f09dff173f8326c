import { onTaskDispatched } from 'firebase-functions/v2/tasks';
import { z } from 'zod';
import { TUGAS_DOKUMEN } from '../options.js';

const Isi = z.object({
  satkerId: z.string().min(1),
  dokumenId: z.string().min(1),
  penghitamanId: z.string().min(1),
});
const PERCOBAAN = 5;

/** Makes the redacted copy of one set of marks; a long document takes minutes. */
export const hitamkanDokumen = onTaskDispatched(
  {
    ...TUGAS_DOKUMEN,
    timeoutSeconds: 1800,
    retryConfig: { maxAttempts: PERCOBAAN, minBackoffSeconds: 10, maxBackoffSeconds: 120 },
    rateLimits: { maxConcurrentDispatches: 2 },
  },
  async ({ data, retryCount }) => {
    const { laksanakanPenghitaman } = await import('../usecases/laksanakan-penghitaman.js');
    await laksanakanPenghitaman(Isi.parse(data), retryCount >= PERCOBAAN - 1);
  },
);
