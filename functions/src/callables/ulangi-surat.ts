import { PENGULANG_SURAT } from '@ppid/domain/akses/golongan';
import { z } from 'zod';
import { PPID_KUNCI } from '../options.js';
import { panggilan } from './bungkus.js';

/** Makes a letter again that was given up. Answers `{ status }`. */
export const ulangiSurat = panggilan(
  z.object({ suratId: z.string().regex(/^[A-Za-z0-9_-]{1,200}$/) }),
  PENGULANG_SURAT,
  async ({ suratId }, pemanggil) => {
    const { ulangiSurat: jalankan } = await import('../usecases/ulangi-surat.js');
    return jalankan(pemanggil.satkerId, suratId);
  },
  { secrets: [PPID_KUNCI] },
);
