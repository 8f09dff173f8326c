import { onCall, type CallableOptions, type CallableRequest } from 'firebase-functions/v2/https';
import { z } from 'zod';
import { JENJANG, PERAN_STAF, type PeranStaf } from '@ppid/domain/akses/peran';
import { AppError } from '../errors.js';
import { REGION } from '../options.js';
import { salahBentuk } from './salah-bentuk.js';

const Klaim = z.object({
  satkerId: z.string(),
  jenjang: z.enum(JENJANG),
  peran: z.array(z.enum(PERAN_STAF)),
  sampai: z.number(),
});
/** The staff member who calls; from the token, never from the request's data. */
export type Pemanggil = z.infer<typeof Klaim> & { uid: string };

/** A callable whose data is parsed by `skema` and whose caller holds one of `peran`, in office today. */
export function panggilan<S extends z.ZodType, H>(
  skema: S,
  peran: readonly PeranStaf[],
  tangani: (data: z.infer<S>, pemanggil: Pemanggil) => Promise<H>,
  opsi: Pick<CallableOptions, 'secrets' | 'memory' | 'timeoutSeconds' | 'concurrency' | 'cpu'> = {},
) {
  return onCall(
    { region: REGION, memory: '512MiB', ...opsi },
    async (permintaan: CallableRequest<unknown>) => {
      try {
        const { masihBertugas } = await import('../usecases/masih-bertugas.js');
        const pemanggil = await masihBertugas(kenali(permintaan, peran), peran);
        const data = skema.safeParse(permintaan.data);
        if (!data.success) throw salahBentuk(data.error);
        return await tangani(data.data, pemanggil);
      } catch (galat) {
        throw galat instanceof AppError ? galat.keHttps() : galat;
      }
    },
  );
}

function kenali(permintaan: CallableRequest<unknown>, peran: readonly PeranStaf[]): Pemanggil {
  if (!permintaan.auth) throw new AppError('unauthenticated', 'Silakan masuk lebih dulu.');
  const klaim = Klaim.safeParse(permintaan.auth.token);
  if (!klaim.success) throw new AppError('permission-denied', 'Akun ini belum diberi peran.');
  if (klaim.data.sampai * 1000 <= Date.now())
    throw new AppError('permission-denied', 'Masa penugasan akun ini sudah berakhir.');
  if (!klaim.data.peran.some((p) => peran.includes(p))) {
    throw new AppError('permission-denied', 'Peran Anda tidak berwenang melakukan ini.');
  }
  return { ...klaim.data, uid: permintaan.auth.uid };
}
