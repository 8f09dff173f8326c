import { PELEPAS_TERTUTUP } from '@ppid/domain/akses/golongan';
import { z } from 'zod';
import { panggilan } from './bungkus.js';
import { Alasan, IdBerkas } from './skema.js';

/** Makes a document ordinary again that was closed as a copy of an excluded one. Answers `{ dilepas }`. */
export const lepasDokumen = panggilan(
  z.object({ dokumenId: IdBerkas, alasan: Alasan }),
  PELEPAS_TERTUTUP,
  async (data, pemanggil) => {
    const { lepasDokumen: jalankan } = await import('../usecases/lepas-dokumen.js');
    return jalankan(pemanggil, data);
  },
);
