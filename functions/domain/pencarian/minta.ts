import { z } from 'zod';
import { KATEGORI } from '../dokumen/types.js';
import { JENIS } from '../sop/types.js';
import { MACAM_INDEKS, type PermintaanCari } from './types.js';

/** What a client sends. The words are judged by `uraiKueri`, which says what is wrong with them. */
export const MintaCari = z.object({
  kata: z.string().max(20_000),
  macam: z.enum(MACAM_INDEKS).optional(),
  jenis: z.enum(JENIS).optional(),
  kategori: z.enum(KATEGORI).optional(),
  tahun: z.number().int().min(2000).max(2100).optional(),
  semuaKantor: z.boolean().optional(),
  setelah: z.string().max(400).optional(),
});

type Terbaca = z.infer<typeof MintaCari>;

/** As `PermintaanCari`, whose keys are absent rather than undefined. */
export const rapikanMinta = (minta: Terbaca): PermintaanCari =>
  Object.fromEntries(
    Object.entries(minta).filter(([, nilai]) => nilai !== undefined),
  ) as unknown as PermintaanCari;
