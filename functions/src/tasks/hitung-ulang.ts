import { z } from 'zod';
import { onTaskDispatched } from 'firebase-functions/v2/tasks';
import { REGION } from '../options.js';

const Isi = z.object({ satkerId: z.string().min(1) });

/** Open deadlines of one office follow a changed calendar. Few at a time: each recount is an event of its own. */
export const hitungUlangKantor = onTaskDispatched(
  {
    region: REGION,
    memory: '512MiB',
    timeoutSeconds: 540,
    retryConfig: { maxAttempts: 5, minBackoffSeconds: 10, maxBackoffSeconds: 300 },
    rateLimits: { maxConcurrentDispatches: 5 },
  },
  async ({ data }) => {
    const { hitungUlangTenggat } = await import('../usecases/hitung-ulang-tenggat.js');
    const { sekarang } = await import('../ports/clock.js');
    await hitungUlangTenggat(Isi.parse(data).satkerId, await sekarang());
  },
);
