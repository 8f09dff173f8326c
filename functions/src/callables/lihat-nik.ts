import { z } from 'zod';
import { PEMBACA_IDENTITAS } from '@ppid/domain/akses/golongan';
import { Alasan, IdBerkas } from './skema.js';
import { panggilan } from './bungkus.js';

const Permintaan = z.object({
  jenis: z.enum(['permohonan', 'keberatan']),
  berkasId: IdBerkas,
  alasan: Alasan,
});

/** The NIK of an applicant, for a reason that is logged. Answers `{ nik }`. */
export const lihatNik = panggilan(Permintaan, PEMBACA_IDENTITAS, async (data, pemanggil) => {
  const { lihatNik: jalankan } = await import('../usecases/lihat-nik.js');
  return jalankan(pemanggil, data);
});
