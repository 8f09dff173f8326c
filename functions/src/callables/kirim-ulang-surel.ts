import { z } from 'zod';
import { panggilan } from './bungkus.js';
import { kirimUlangSurel as jalankan } from '../usecases/kirim-ulang-surel.js';

/** Sends a mail again that failed or whose fate is uncertain; a person has looked first. Answers `{ status }`. */
export const kirimUlangSurel = panggilan(
  z.object({ surelId: z.string().regex(/^[A-Za-z0-9_-]{1,200}$/) }),
  ['ADMIN', 'KASUBBAG'],
  ({ surelId }, pemanggil) => jalankan(pemanggil.satkerId, surelId),
);
