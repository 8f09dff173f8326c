import { z } from 'zod';
import { PERAN_STAF } from '@ppid/domain/akses/peran';
import { panggilan } from './bungkus.js';

const Permintaan = z.object({
  uid: z.string().regex(/^[A-Za-z0-9_-]{1,128}$/),
  peran: z.array(z.enum(PERAN_STAF)).max(PERAN_STAF.length),
  keputusan: z.string().min(3).max(200),
  berlakuDari: z.iso.date(),
  berlakuSampai: z.iso.date(),
  plt: z.boolean(),
});

/** ADMIN sets the roles of an account of the own office, with the decree and its term. Answers `{ uid }`. */
export const tetapkanPeran = panggilan(Permintaan, ['ADMIN'], async (data, pemanggil) => {
  const { tetapkanPeran: jalankan } = await import('../usecases/tetapkan-peran.js');
  return jalankan(pemanggil, data);
});
