import { z } from 'zod';
import { onTaskDispatched } from 'firebase-functions/v2/tasks';
import { REGION } from '../options.js';

const Isi = z.object({ kunci: z.string().min(1) });

/** Refusals that cite a revoked item are sent back, a page at a time; each order is an event of its own. */
export const tinjauPenolakan = onTaskDispatched(
  {
    region: REGION,
    memory: '512MiB',
    timeoutSeconds: 540,
    retryConfig: { maxAttempts: 5, minBackoffSeconds: 10, maxBackoffSeconds: 300 },
    rateLimits: { maxConcurrentDispatches: 2 },
  },
  async ({ data }) => {
    const { tinjauPenolakan: jalankan } = await import('../usecases/tinjau-penolakan.js');
    const { antrekanTinjauPenolakan } = await import('../ports/antrean.js');
    const { sekarang } = await import('../ports/clock.js');
    const { kunci } = Isi.parse(data);
    const pada = await sekarang();
    if (!(await jalankan(kunci, pada))) await antrekanTinjauPenolakan(kunci, pada);
  },
);
