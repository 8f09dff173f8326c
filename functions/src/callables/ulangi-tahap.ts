import { z } from 'zod';
import { PENGULANG_TAHAP } from '@ppid/domain/akses/golongan';
import { TAHAP_BERULANG } from '@ppid/domain/dokumen/tahap';
import { panggilan } from './bungkus.js';
import { IdBerkas } from './skema.js';

/** Runs a stage of a document again, or lets a quarantined file be tried once more. Answers `{ status, keadaan }`. */
export const ulangiTahap = panggilan(
  z.object({ dokumenId: IdBerkas, tahap: z.enum(TAHAP_BERULANG) }),
  PENGULANG_TAHAP,
  async (data, pemanggil) => {
    const { ulangiTahap: jalankan } = await import('../usecases/ulangi-tahap.js');
    return jalankan(pemanggil, data);
  },
);
