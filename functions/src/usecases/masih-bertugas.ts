import type { PeranStaf } from '@ppid/domain/akses/peran';
import { AppError } from '../errors.js';
import { refPengguna } from '../ports/firestore.js';

/**
 * The caller with the roles held now. A token lives an hour longer than a role that was taken away; the office's own list
 * knows at once, and only roles that both name count. @throws AppError permission-denied when none of `peran` is left.
 */
export async function masihBertugas<P extends { uid: string; satkerId: string; peran: PeranStaf[] }>(
  pemanggil: P,
  peran: readonly PeranStaf[],
): Promise<P> {
  const tercatat: unknown = (await refPengguna(pemanggil.satkerId, pemanggil.uid).get()).get('peran');
  const kini = pemanggil.peran.filter((p) => Array.isArray(tercatat) && tercatat.includes(p));
  if (!kini.some((p) => peran.includes(p)))
    throw new AppError('permission-denied', 'Peran Anda sudah berubah. Keluar, lalu masuk lagi.');
  return { ...pemanggil, peran: kini };
}
