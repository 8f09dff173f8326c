import { PENANDA_HITAM, PENERAP_HITAM } from '@ppid/domain/akses/golongan';
import { MAKS_TANDA } from '@ppid/domain/dokumen/penghitaman';
import { z } from 'zod';
import { panggilan } from './bungkus.js';
import { IdBerkas } from './skema.js';

const Pecahan = z.number().min(0).max(1);
const IdRangkaian = z.string().regex(/^\d{4}$/);
const Versi = z.number().int().min(0);

/** Its meaning is checked by the domain, which names the mark that is wrong. */
const Tanda = z.object({
  id: z.string().regex(/^[A-Za-z0-9-]{1,40}$/),
  halaman: z.number().int().min(1),
  ...{ x: Pecahan, y: Pecahan, lebar: Pecahan, tinggi: Pecahan },
  alasan: z.string().max(10),
  catatan: z.string().max(1000),
});

/** Saves the marks of a document's open set. Answers `{ penghitamanId, versi }`. */
export const simpanPenghitaman = panggilan(
  z.object({
    dokumenId: IdBerkas,
    penghitamanId: IdRangkaian.nullable(),
    versi: Versi,
    tanda: z.array(Tanda).max(MAKS_TANDA + 1),
  }),
  PENANDA_HITAM,
  async (data, pemanggil) => {
    const { simpanPenghitaman: jalankan } = await import('../usecases/simpan-penghitaman.js');
    return jalankan(pemanggil, data);
  },
);

/** Closes a set and queues its redacted copy. Answers `{ hasilDokumenId }`, under which the copy will appear. */
export const terapkanPenghitaman = panggilan(
  z.object({ dokumenId: IdBerkas, penghitamanId: IdRangkaian, versi: Versi }),
  PENERAP_HITAM,
  async (data, pemanggil) => {
    const { terapkanPenghitaman: jalankan } = await import('../usecases/terapkan-penghitaman.js');
    return jalankan(pemanggil, data);
  },
);
