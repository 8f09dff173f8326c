import { z } from 'zod';
import { onTaskDispatched } from 'firebase-functions/v2/tasks';
import { TUGAS_DOKUMEN, ULANG_DOKUMEN } from '../options.js';

const Isi = z.union([
  z.object({ satkerId: z.string().min(1), dokumenId: z.string().min(1) }),
  z.object({ masuk: z.string().min(1) }),
]);

/** Picture, text and search of one document, again or for the rest, or an upload whose delivery was lost. Apart from OCR, so that no one waits behind a long scan. */
export const olahDokumen = onTaskDispatched(
  {
    ...TUGAS_DOKUMEN,
    timeoutSeconds: 300,
    retryConfig: ULANG_DOKUMEN,
    rateLimits: { maxConcurrentDispatches: 4 },
  },
  async ({ data }) => {
    const isi = Isi.parse(data);
    if ('masuk' in isi) await (await import('../usecases/terima-unggahan.js')).terimaUnggahan(isi.masuk);
    else await (await import('../usecases/olah-dokumen.js')).olahDokumen(isi);
  },
);
