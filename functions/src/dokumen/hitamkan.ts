import type { Terbuka } from './mesin.js';
import { Tolak, type HasilHitamkan, type Kemajuan, type Tugas } from './protokol.js';

// Runs in the child process only.

/** A new PDF of pictures only, in which what lies under a mark does not exist any more. */
export function hitamkan(
  file: Terbuka,
  tugas: Extract<Tugas, { kerja: 'hitamkan' }>,
  kemajuan: Kemajuan,
): Promise<HasilHitamkan> {
  kemajuan(0, file.jumlah);
  return Promise.reject(new Tolak('RUSAK', `not built yet: ${tugas.tanda.length}`));
}
