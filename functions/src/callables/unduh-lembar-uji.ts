import { PEMBACA_UJI } from '@ppid/domain/akses/golongan';
import { z } from 'zod';
import { panggilan } from './bungkus.js';
import { Alasan, IdBerkas } from './skema.js';

const Permintaan = z.object({
  berkasId: IdBerkas,
  /** History entry that holds the sheet. */
  urutan: z.number().int().min(1).max(999_999),
  alasan: Alasan,
});

/** One version of a worksheet of the consequence test, sealed parts included. Answers `{ nama, tipe, isi: base64 }`. */
export const unduhLembarUji = panggilan(Permintaan, PEMBACA_UJI, async (data, pemanggil) => {
  const { unduhLembarUji: jalankan } = await import('../usecases/unduh-lembar-uji.js');
  return jalankan(pemanggil, data);
});
