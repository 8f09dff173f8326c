import { PEMBUKA_BUTIR } from '@ppid/domain/akses/golongan';
import { z } from 'zod';
import { panggilan } from './bungkus.js';
import { Alasan, IdButir } from './skema.js';

/** PPID looked for personal data in an opened item. Answers `{ status }`. */
export const periksaDip = panggilan(
  z.object({
    dipId: IdButir,
    status: z.enum(['SIAP', 'PERLU_DIHITAMKAN']),
    catatan: Alasan,
    dokumenIds: z.array(IdButir).max(500),
    /** Those of them that never leave as they are. */
    ditahan: z.array(IdButir).max(500),
  }),
  PEMBUKA_BUTIR,
  async (data, pemanggil) => {
    const { periksaDip: jalankan } = await import('../usecases/periksa-dip.js');
    return jalankan(pemanggil, data);
  },
);

/** PPID releases one document of an opened item as an ordinary copy. Answers `{ hasilDokumenId }`. */
export const bukaDokumenDik = panggilan(
  z.object({ dipId: IdButir, dokumenId: IdButir }),
  PEMBUKA_BUTIR,
  async (data, pemanggil) => {
    const { bukaDokumenDik: jalankan } = await import('../usecases/buka-dokumen-dik.js');
    return jalankan(pemanggil, data);
  },
);
