import { z } from 'zod';
import { onTaskDispatched } from 'firebase-functions/v2/tasks';

const Isi = z.object({ satkerId: z.string().min(1), dokumenId: z.string().min(1) });

/** Reads the pages without text of one document. Few at a time: each holds a language model and a renderer in memory. */
export const bacaOcr = onTaskDispatched(
  {
    region: 'asia-southeast2',
    memory: '1GiB',
    cpu: 1,
    concurrency: 1,
    timeoutSeconds: 600,
    retryConfig: { maxAttempts: 20, minBackoffSeconds: 5, maxBackoffSeconds: 120 },
    rateLimits: { maxConcurrentDispatches: 2 },
  },
  async ({ data }) => {
    const { bacaOcr: jalankan } = await import('../usecases/baca-ocr.js');
    await jalankan(Isi.parse(data));
  },
);
