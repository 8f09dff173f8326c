import { onSchedule } from 'firebase-functions/v2/scheduler';
import { REGION } from '../options.js';

/**
 * Exclusions that end (dossier F.5): marks and reminds 90 days before, escalates, opens at the end. Every day, at an hour
 * when the day has begun in all three zones, after the nightly recount.
 */
export const jagaPengecualian = onSchedule(
  {
    region: REGION,
    timeZone: 'Asia/Jakarta',
    schedule: '15 2 * * *',
    retryCount: 3,
    memory: '512MiB',
    timeoutSeconds: 1800,
  },
  async () => {
    const { jagaPengecualianSemua } = await import('../usecases/jaga-pengecualian.js');
    const { sekarang } = await import('../ports/clock.js');
    await jagaPengecualianSemua(await sekarang());
  },
);
