import { STAF } from '@ppid/domain/akses/golongan';
import { BATAS, LEBAR } from '@ppid/domain/dokumen/batas';
import { z } from 'zod';
import { panggilan } from './bungkus.js';
import { IdBerkas } from './skema.js';

const Permintaan = z.object({
  dokumenId: IdBerkas,
  halaman: z.number().int().min(1).max(BATAS.halaman),
  lebar: z.literal(Object.values(LEBAR)),
});

/**
 * Sees to it that a page of a document of class biasa lies as a picture in Storage. Answers `{ path, halaman, jumlah, sebab }`;
 * what is there already is not rendered again.
 */
export const halamanDokumen = panggilan(
  Permintaan,
  STAF,
  async (data, { satkerId }) => {
    const { halamanDokumen: jalankan } = await import('../usecases/halaman-dokumen.js');
    return jalankan(satkerId, data);
  },
  { memory: '1GiB', timeoutSeconds: 120, concurrency: 1, cpu: 1 },
);
