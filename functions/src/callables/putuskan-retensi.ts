import { z } from 'zod';
import { PEMUTUS_RETENSI } from '@ppid/domain/akses/golongan';
import { panggilan } from './bungkus.js';

const Permintaan = z.object({
  retensiId: z.string().regex(/^[A-Za-z0-9_-]{1,128}$/),
  setuju: z.boolean(),
  catatan: z.string().max(1000),
});

/** Confirms or refuses a proposal of retention; confirmed ones are carried out. Answers `{ status, alasan }`. */
export const putuskanRetensi = panggilan(
  Permintaan,
  PEMUTUS_RETENSI,
  async (data, pemanggil) => {
    const { putuskanRetensi: jalankan } = await import('../usecases/putuskan-retensi.js');
    return jalankan(pemanggil, data);
  },
  { timeoutSeconds: 300 },
);
