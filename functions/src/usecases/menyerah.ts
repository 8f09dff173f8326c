import { refGagal } from '../ports/firestore.js';
import { log } from '../ports/log.js';

/** Puts work that was given up on the visible dead-letter list, once. `alasan` is for a person and names no one. */
export async function menyerah(
  satkerId: string,
  kerja: string,
  kunci: string,
  alasan: string,
): Promise<void> {
  const id = `${kerja}-${kunci}`.replace(/[^A-Za-z0-9-]/g, '_');
  await refGagal(satkerId, id).set({ id, kerja, kunci, alasan, pada: new Date().toISOString() });
  log.problem('kerja.menyerah', { satkerId, kerja, kunci });
}
