import { z } from 'zod';
import { PERAN_STAF } from '@ppid/domain/akses/peran';
import { panggilan } from './bungkus.js';
import { tetapkanPeran as jalankan } from '../usecases/tetapkan-peran.js';

const Permintaan = z.object({
  uid: z.string().min(1).max(128),
  peran: z.array(z.enum(PERAN_STAF)).max(PERAN_STAF.length),
  keputusan: z.string().min(3).max(200),
  berlakuDari: z.string().regex(/^\d{4}-\d\d-\d\d$/),
  berlakuSampai: z.string().regex(/^\d{4}-\d\d-\d\d$/),
  plt: z.boolean(),
});

/** ADMIN sets the roles of an account of the own office, with the decree and its term. Answers `{ uid }`. */
export const tetapkanPeran = panggilan(Permintaan, ['ADMIN'], (data, pemanggil) => jalankan(pemanggil, data));
