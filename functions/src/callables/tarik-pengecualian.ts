import { PENARIK_PENGECUALIAN } from '@ppid/domain/akses/golongan';
import { KATEGORI_BIASA } from '@ppid/domain/dokumen/types';
import { z } from 'zod';
import { panggilan } from './bungkus.js';
import { Alasan, IdBerkas } from './skema.js';

/** Makes a document ordinary that was handed in as excluded by mistake. Answers `{ ditarik }`. */
export const tarikPengecualian = panggilan(
  z.object({ dokumenId: IdBerkas, kategori: z.enum(KATEGORI_BIASA), alasan: Alasan }),
  PENARIK_PENGECUALIAN,
  async (data, pemanggil) => {
    const { tarikPengecualian: jalankan } = await import('../usecases/tarik-pengecualian.js');
    return jalankan(pemanggil, data);
  },
);
