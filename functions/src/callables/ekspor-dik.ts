import { STAF } from '@ppid/domain/akses/golongan';
import { FORMAT_EKSPOR } from '@ppid/domain/laporan/baris';
import { SaringDik } from '@ppid/domain/laporan/saringDik';
import { z } from 'zod';
import { panggilan } from './bungkus.js';

/** The DIK of the caller's office as XLSX or PDF; with the places of the archive only logged. Answers `{ nama, tipe, isi: base64, jumlah }`. */
export const eksporDik = panggilan(
  z.object({
    saring: SaringDik.default({}),
    format: z.enum(FORMAT_EKSPOR),
    /** Only what may stand in the published list. */
    publik: z.boolean().default(false),
  }),
  STAF,
  async (minta, pemanggil) => {
    const { eksporDik: jalankan } = await import('../usecases/ekspor-dik.js');
    return jalankan(pemanggil, minta);
  },
  { memory: '1GiB', timeoutSeconds: 300 },
);
