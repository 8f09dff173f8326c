import { PEMBUKA_BUTIR, PEMERPANJANG_BUTIR, PENCABUT_BUTIR } from '@ppid/domain/akses/golongan';
import { z } from 'zod';
import { panggilan } from './bungkus.js';
import { Alasan, IdButir } from './skema.js';

const Dasar = { nomor: z.string().trim().min(1).max(100), tanggal: z.iso.date() };

/** PPID opens an item of the own office before its end. Answers `{ status }`. */
export const bukaButirDik = panggilan(
  z.object({
    butirId: IdButir,
    sebab: z.enum(['PENETAPAN', 'PERISTIWA', 'PUTUSAN']),
    ...Dasar,
    alasan: Alasan,
  }),
  PEMBUKA_BUTIR,
  async (data, pemanggil) => {
    const { akhiriButir } = await import('../usecases/akhiri-butir.js');
    return akhiriButir(pemanggil, data);
  },
);

/** Files the decision that revokes an item of the own office; refusals because of it are decided anew. Answers `{ status }`. */
export const cabutButir = panggilan(
  z.object({ butirId: IdButir, ...Dasar, alasan: Alasan }),
  PENCABUT_BUTIR,
  async (data, pemanggil) => {
    const { akhiriButir } = await import('../usecases/akhiri-butir.js');
    return akhiriButir(pemanggil, { ...data, sebab: 'DICABUT' });
  },
);

/** Opens a new test to extend an item. Answers `{ berkasId }`. */
export const perpanjangButir = panggilan(
  z.object({ butirId: IdButir }),
  PEMERPANJANG_BUTIR,
  async (data, pemanggil) => {
    const { perpanjangButir: jalankan } = await import('../usecases/perpanjang-butir.js');
    return jalankan(pemanggil, data);
  },
);
