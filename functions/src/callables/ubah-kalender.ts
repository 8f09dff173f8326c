import { z } from 'zod';
import { JENIS_HARI, JENIS_LIBUR } from '@ppid/domain/calendar/types';
import { panggilan } from './bungkus.js';

const teks = z.string().max(500).trim();
// Only the form: what a person can get wrong is answered row by row (domain/calendar/periksaKalender).
const Baris = z.object({
  tanggal: teks,
  jenis: z.enum(JENIS_LIBUR),
  nama: teks,
  lingkup: z.enum(['nasional', 'provinsi', 'kantor']),
  keputusan: teks,
  status: z.enum(['ditetapkan', 'perkiraan']),
  sumber: teks,
  mencabut: z.enum(JENIS_HARI).optional(),
});
const Permintaan = z.discriminatedUnion('lingkup', [
  z.object({
    lingkup: z.literal('kantor'),
    versi: z.string().max(100),
    libur: z.array(Baris).max(300),
    tahapan: z.array(z.object({ mulai: teks, selesai: teks, dasar: teks })).max(50),
  }),
  z.object({
    lingkup: z.literal('nasional'),
    versi: z.number().int().min(0),
    baris: z.array(Baris).max(600),
    tahun: z.array(z.object({ tahun: z.number().int(), keputusan: teks })).max(20),
  }),
]);

/**
 * ADMIN sets the office's own holidays and election stages, ADMIN of KPU RI also the national rows. Open deadlines follow.
 * Answers `{ versi, berkas, tuntas }`, for the national rows `{ versi, kantor }`.
 */
export const ubahKalender = panggilan(Permintaan, ['ADMIN'], async (data, pemanggil) => {
  if (data.lingkup === 'kantor') {
    const { ubahKalender: jalankan } = await import('../usecases/ubah-kalender.js');
    return jalankan(pemanggil, data);
  }
  const { ubahLiburNasional } = await import('../usecases/ubah-libur-nasional.js');
  return ubahLiburNasional(pemanggil, data);
});
