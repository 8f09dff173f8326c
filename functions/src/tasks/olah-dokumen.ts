import { z } from 'zod';
import { onTaskDispatched } from 'firebase-functions/v2/tasks';
import { REGION } from '../options.js';

const Isi = z.object({ satkerId: z.string().min(1), dokumenId: z.string().min(1) });

/** Picture, text and search of one document, again or for the rest. Apart from OCR, so that no one waits behind a long scan. */
export const olahDokumen = onTaskDispatched(
  {
    region: REGION,
    memory: '1GiB',
    cpu: 1,
    concurrency: 1,
    timeoutSeconds: 300,
    retryConfig: { maxAttempts: 20, minBackoffSeconds: 5, maxBackoffSeconds: 120 },
    rateLimits: { maxConcurrentDispatches: 4 },
  },
  async ({ data }) => {
    const { olahDokumen: jalankan } = await import('../usecases/olah-dokumen.js');
    await jalankan(Isi.parse(data));
  },
);
