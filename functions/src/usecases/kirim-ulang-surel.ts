import type { Surel } from '@ppid/domain/surat/surel';
import { AppError } from '../errors.js';
import { db, refSurel } from '../ports/firestore.js';
import { log } from '../ports/log.js';
import { kirimSurel } from './kirim-surel.js';

/** Puts a failed or uncertain mail back and sends it now. */
export async function kirimUlangSurel(
  satkerId: string,
  surelId: string,
): Promise<{ status: Surel['status'] }> {
  const ref = refSurel(satkerId, surelId);
  await db().runTransaction(async (tx) => {
    const surel = (await tx.get(ref)).data() as Surel | undefined;
    if (!surel) throw new AppError('not-found', 'Surel ini tidak ada.');
    if (surel.status !== 'GAGAL' && surel.status !== 'TIDAK_PASTI') {
      throw new AppError(
        'failed-precondition',
        'Hanya surel yang gagal atau tidak pasti yang dapat dikirim ulang.',
      );
    }
    tx.update(ref, { status: 'MENUNGGU', alasan: null, percobaan: 0, sewaSampai: null });
  });
  // What was not taken waits for the sweep: the answer says so, and the person need not press again.
  await kirimSurel(satkerId, surelId).catch(() =>
    log.problem('surel.gagal', { satkerId, surelId, hasil: 'NANTI' }),
  );
  return { status: (await ref.get()).get('status') as Surel['status'] };
}
