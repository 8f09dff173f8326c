import { z } from 'zod';
import { BarisLiburSkema } from '../satker/satker.js';

/** Document `acuan/libur`; `tahun` and `versi` may be missing where nobody has changed anything yet. */
export const AcuanLiburSkema = z.object({
  baris: z.array(BarisLiburSkema),
  tahun: z.array(z.object({ tahun: z.number().int(), keputusan: z.string() })).default([]),
  versi: z.number().int().min(0).default(0),
});
