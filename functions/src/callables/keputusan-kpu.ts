import { PENCATAT_KEPUTUSAN_KPU } from '@ppid/domain/akses/golongan';
import { JENIS_UBAHAN } from '@ppid/domain/pengecualian/keputusan';
import { z } from 'zod';
import { panggilan } from './bungkus.js';
import { IdButir, IsiButir } from './skema.js';

/** Decides for all offices; the use-cases let in KPU RI alone. */
const PENCATAT = PENCATAT_KEPUTUSAN_KPU;
const teks = (maks: number) => z.string().trim().max(maks);
const Dasar = { nomor: teks(100).min(1), tanggal: z.iso.date() };

/** KPU RI enters a decision with its items, for all offices. Answers `{ keputusanId, butirIds }`. */
export const catatKeputusanKpu = panggilan(
  z.object({ ...Dasar, tentang: teks(500).min(3), butir: z.array(IsiButir).min(1).max(100) }),
  PENCATAT,
  async (data, pemanggil) => {
    const { catatKeputusanKpu: jalankan } = await import('../usecases/catat-keputusan-kpu.js');
    return jalankan(pemanggil, data);
  },
);

/** KPU RI replaces, revokes or opens items of a decision by a later one. Answers `{ dibuka, dicabut, pengganti }`: ids. */
export const ubahKeputusanKpu = panggilan(
  z.object({
    keputusanId: IdButir,
    ...Dasar,
    alasan: teks(2000).min(10),
    butir: z
      .array(z.object({ id: IdButir, apa: z.enum(JENIS_UBAHAN), pengganti: IsiButir.nullable() }))
      .max(100)
      .nullable(),
  }),
  PENCATAT,
  async (data, pemanggil) => {
    const { ubahKeputusanKpu: jalankan } = await import('../usecases/ubah-keputusan-kpu.js');
    return jalankan(pemanggil, data);
  },
);

/** What revoking these items would touch, before it is done: counts, by office. */
export const pratinjauKeputusanKpu = panggilan(
  z.object({ butirIds: z.array(IdButir).max(100) }),
  PENCATAT,
  async (data, pemanggil) => {
    const { pratinjauKeputusanKpu: jalankan } = await import('../usecases/pratinjau-keputusan-kpu.js');
    return jalankan(pemanggil, data);
  },
);

/** Requests that were sent back because of a decision's revocations, by office. */
export const tinjauanKeputusanKpu = panggilan(
  z.object({ keputusanId: IdButir }),
  PENCATAT,
  async (data, pemanggil) => {
    const { tinjauanKeputusanKpu: jalankan } = await import('../usecases/pratinjau-keputusan-kpu.js');
    return jalankan(pemanggil, data);
  },
);
