import { PEMBACA_UJI } from '@ppid/domain/akses/golongan';
import { z } from 'zod';
import { panggilan } from './bungkus.js';
import { Alasan, IdBerkas } from './skema.js';

/**
 * The sealed parts of a classification, for a reason that is logged and holds for half an hour. Answers
 * `{ bagian: Tertutup[], sampai }`, or null where a reason has to be given first.
 */
export const bacaTertutup = panggilan(
  z.object({ berkasId: IdBerkas, alasan: Alasan.nullable().default(null) }),
  PEMBACA_UJI,
  async (data, pemanggil) => {
    const { bacaTertutup: jalankan } = await import('../usecases/baca-tertutup.js');
    return jalankan(pemanggil, data);
  },
);
