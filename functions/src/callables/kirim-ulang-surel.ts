import { PENGIRIM_ULANG } from '@ppid/domain/akses/golongan';
import { z } from 'zod';
import { SMTP_PASS } from '../options.js';
import { panggilan } from './bungkus.js';

/** Sends a mail again that failed or whose fate is uncertain; a person has looked first. Answers `{ status }`. */
export const kirimUlangSurel = panggilan(
  z.object({ surelId: z.string().regex(/^[A-Za-z0-9_-]{1,200}$/) }),
  PENGIRIM_ULANG,
  async ({ surelId }, pemanggil) => {
    const { kirimUlangSurel: jalankan } = await import('../usecases/kirim-ulang-surel.js');
    return jalankan(pemanggil.satkerId, surelId);
  },
  { secrets: [SMTP_PASS] },
);
