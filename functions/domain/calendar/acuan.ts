import { z } from 'zod';
import { BarisLiburSkema } from '../satker/satker.js';
import type { AcuanLibur } from './types.js';

export const AcuanLiburSkema = z.object({
  baris: z.array(BarisLiburSkema),
  tahun: z.array(z.object({ tahun: z.number().int(), keputusan: z.string() })).default([]),
  versi: z.number().int().min(0),
});

export const ACUAN_KOSONG: AcuanLibur = { baris: [], tahun: [], versi: 0 };
