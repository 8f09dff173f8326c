import { getFunctions } from 'firebase-admin/functions';
import { app } from './firestore.js';

export interface TugasOcr {
  satkerId: string;
  dokumenId: string;
}

const sudahAda = (galat: unknown): boolean =>
  galat instanceof Error &&
  (('code' in galat && galat.code === 'functions/task-already-exists') ||
    /already (?:exists|been queued)/i.test(galat.message));

/**
 * Queues the OCR of one document. `kunci` names the occasion: the same occasion queued twice is one task
 * (Cloud Tasks refuses the second), a later occasion for the same document is a new one.
 */
export async function antrekanOcr(tugas: TugasOcr, kunci: string): Promise<void> {
  app();
  try {
    await getFunctions()
      .taskQueue<TugasOcr>('locations/asia-southeast2/functions/bacaOcr')
      .enqueue(tugas, { id: `${tugas.satkerId}-${tugas.dokumenId}-${kunci}`, dispatchDeadlineSeconds: 600 });
  } catch (galat) {
    if (!sudahAda(galat)) throw galat;
  }
}
