import { z } from 'zod';
import { onTaskDispatched } from 'firebase-functions/v2/tasks';
import { TUGAS_DOKUMEN, ULANG_DOKUMEN } from '../options.js';

const Isi = z.object({ satkerId: z.string().min(1), dokumenId: z.string().min(1) });

/** Reads the pages without text of one document. Few at a time: each holds a language model and a renderer in memory. */
export const bacaOcr = onTaskDispatched(
  {
    ...TUGAS_DOKUMEN,
    timeoutSeconds: 600,
    retryConfig: ULANG_DOKUMEN,
    rateLimits: { maxConcurrentDispatches: 2 },
  },
  async ({ data }) => {
    const { bacaOcr: jalankan } = await import('../usecases/baca-ocr.js');
    await jalankan(Isi.parse(data));
  },
);
