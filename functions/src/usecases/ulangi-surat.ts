import type { Surat } from '@ppid/domain/surat/types';
import { AppError } from '../errors.js';
import { db, refSurat } from '../ports/firestore.js';
import { log } from '../ports/log.js';
import { terbitkanSurat } from './terbitkan-surat.js';

/**
 * Makes a letter that was given up, under the number it has. What fails again waits for the sweep, four times more.
 * @throws AppError not-found, failed-precondition.
 */
export async function ulangiSurat(satkerId: string, suratId: string): Promise<{ status: Surat['status'] }> {
  const ref = refSurat(satkerId, suratId);
  await db().runTransaction(async (tx) => {
    const surat = (await tx.get(ref)).data() as Surat | undefined;
    if (!surat) throw new AppError('not-found', 'Surat ini tidak ada.');
    if (surat.status !== 'GAGAL')
      throw new AppError('failed-precondition', 'Hanya surat yang gagal dibuat yang dapat dibuat lagi.');
    const baru: Partial<Surat> = { status: 'MENUNGGU', alasanGagal: null, percobaan: 0, sewaSampai: null };
    tx.update(ref, baru);
  });
  await terbitkanSurat(satkerId, suratId).catch(() =>
    log.problem('surat.gagal', { satkerId, suratId, hasil: 'NANTI' }),
  );
  return { status: (await ref.get()).get('status') as Surat['status'] };
}
