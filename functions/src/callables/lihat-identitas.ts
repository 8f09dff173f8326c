import { z } from 'zod';
import { PEMBACA_IDENTITAS, PEMBACA_ISI_DIKECUALIKAN } from '@ppid/domain/akses/golongan';
import { Alasan, IdBerkas } from './skema.js';
import { panggilan } from './bungkus.js';

const Permintaan = z.object({
  dokumenId: IdBerkas,
  halaman: z.number().int().min(1).max(500),
  alasan: Alasan,
});

/** A page after the first is rendered in a child process of its own. */
const LEGA = { memory: '1GiB', timeoutSeconds: 120, concurrency: 1, cpu: 1 } as const;

/**
 * One page of an identity scan, marked with who looks at it, for a reason that is logged. Answers
 * `{ gambar: base64, tipe, halaman, jumlah }`.
 */
export const lihatIdentitas = panggilan(
  Permintaan,
  PEMBACA_IDENTITAS,
  async (data, pemanggil) => {
    const { lihatIdentitas: jalankan } = await import('../usecases/lihat-identitas.js');
    return jalankan(pemanggil, data);
  },
  LEGA,
);

/** The same of an excluded document, for those who exclude it or are asked to overrule that. */
export const lihatDikecualikan = panggilan(
  Permintaan,
  PEMBACA_ISI_DIKECUALIKAN,
  async (data, pemanggil) => {
    const { lihatDikecualikan: jalankan } = await import('../usecases/lihat-identitas.js');
    return jalankan(pemanggil, data);
  },
  LEGA,
);
