import { z } from 'zod';
import { PENGELOLA_TEMPLAT } from '@ppid/domain/akses/golongan';
import { panggilan } from './bungkus.js';

/** Saves the office's own text of a letter from a day on; answers `{ versi }`. */
export const simpanTemplatSurat = panggilan(
  z.object({ naskah: z.unknown(), berlakuDari: z.iso.date() }),
  PENGELOLA_TEMPLAT,
  async (data, pemanggil) => {
    const { simpanTemplatSurat: jalankan } = await import('../usecases/simpan-templat-surat.js');
    return jalankan(pemanggil, data);
  },
);

/** The text printed with invented data; answers `{ pdf }`, base64. */
export const pratinjauSurat = panggilan(
  z.object({ naskah: z.unknown() }),
  PENGELOLA_TEMPLAT,
  async ({ naskah }, pemanggil) => {
    const { pratinjauSurat: jalankan } = await import('../usecases/pratinjau-surat.js');
    return jalankan(pemanggil.satkerId, naskah);
  },
);
