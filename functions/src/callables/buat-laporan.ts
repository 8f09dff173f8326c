import { z } from 'zod';
import { panggilan } from './bungkus.js';
import { mintaLaporan } from '../usecases/minta-laporan.js';

const Permintaan = z.union([
  z.object({ jenis: z.literal('bulanan'), periode: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) }),
  z.object({
    jenis: z.literal('harian'),
    periode: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/),
  }),
]);

/** Makes a daily or monthly report of the caller's office now; answers `{ laporanId }`. */
export const buatLaporan = panggilan(
  Permintaan,
  ['KASUBBAG', 'KABAG', 'SEKRETARIS', 'PPID'],
  (data, pemanggil) => mintaLaporan(pemanggil.satkerId, data.jenis, data.periode, pemanggil.uid),
);
