import { onSchedule } from 'firebase-functions/v2/scheduler';
import { REGION } from '../options.js';

/** Proposes what has passed its retention; a person confirms (dossier H.2). The second of the month, at night. */
export const usulRetensi = onSchedule(
  {
    region: REGION,
    timeZone: 'Asia/Jakarta',
    schedule: '0 3 2 * *',
    retryCount: 3,
    memory: '512MiB',
    timeoutSeconds: 1800,
  },
  async () => {
    const { usulRetensiSemua } = await import('../usecases/usul-retensi.js');
    const { sekarang } = await import('../ports/clock.js');
    await usulRetensiSemua(await sekarang());
  },
);
