import { PEMBUAT_LAPORAN } from '@ppid/domain/akses/golongan';
import { z } from 'zod';
import { panggilan } from './bungkus.js';

const Permintaan = z.union([
  z.object({ jenis: z.literal('bulanan'), periode: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) }),
  z.object({
    jenis: z.literal('harian'),
    periode: z.iso.date(),
  }),
]);

/** Makes a daily or monthly report of the caller's office now; answers `{ laporanId }`. */
export const buatLaporan = panggilan(Permintaan, PEMBUAT_LAPORAN, async (data, pemanggil) => {
  const { mintaLaporan } = await import('../usecases/minta-laporan.js');
  return mintaLaporan(pemanggil.satkerId, data.jenis, data.periode, pemanggil.uid);
});
