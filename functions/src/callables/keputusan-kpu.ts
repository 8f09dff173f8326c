import { z } from 'zod';
import { panggilan } from './bungkus.js';
import { IdBerkas, IdButir, IsiButir } from './skema.js';

/** Decides for all offices; the use-case lets in KPU RI alone. */
const PENCATAT = ['PPID', 'ATASAN_PPID'] as const;
const teks = (maks: number) => z.string().trim().max(maks);
const Dasar = { nomor: teks(100).min(1), tanggal: z.iso.date() };

/** KPU RI enters a decision with its items, for all offices. Answers `{ keputusanId, butirIds }`. */
export const catatKeputusanKpu = panggilan(
  z.object({
    ...Dasar,
    tentang: teks(500).min(3),
    dokumenId: IdBerkas.nullable(),
    butir: z.array(IsiButir).min(1).max(100),
  }),
  PENCATAT,
  async (data, pemanggil) => {
    const { catatKeputusanKpu: jalankan } = await import('../usecases/catat-keputusan-kpu.js');
    return jalankan(pemanggil, data);
  },
);

/** KPU RI revokes or replaces items of a decision by a later one. Answers `{ dicabut, pengganti }`: ids. */
export const ubahKeputusanKpu = panggilan(
  z.object({
    keputusanId: IdButir,
    ...Dasar,
    alasan: teks(2000).min(10),
    butir: z
      .array(z.object({ id: IdButir, pengganti: IsiButir.nullable() }))
      .max(100)
      .nullable(),
  }),
  PENCATAT,
  async (data, pemanggil) => {
    const { ubahKeputusanKpu: jalankan } = await import('../usecases/ubah-keputusan-kpu.js');
    return jalankan(pemanggil, data);
  },
);
