import { BENTUK_ARSIP } from '@ppid/domain/pengecualian/types';
import { z } from 'zod';

/** Ids become parts of paths: the pattern of firestore.rules. */
export const IdBerkas = z.string().regex(/^(?!__.*__$)[A-Za-z0-9_-]{1,64}$/);

/** Items of the DIK are named by a berkas and more, so they are longer. */
export const IdButir = z.string().regex(/^(?!__.*__$)[A-Za-z0-9_-]{1,100}$/);

/** Its length is checked by the use-case, which says what is wrong with it. */
export const Alasan = z.string().max(5000);

const teks = (maks: number) => z.string().trim().max(maks);

/** An item of a decision. Only the form: what the law says is answered field by field (domain/pengecualian/keputusan). */
export const IsiButir = z.object({
  informasi: teks(300),
  bagian: teks(300),
  pasal17: z.array(teks(10)).max(20),
  undangUndang: teks(300).nullable(),
  konsekuensi: teks(2000),
  pertimbangan: teks(2000),
  jangka: z.object({
    mulai: z.iso.date(),
    akhir: z.iso.date().nullable(),
    peristiwa: teks(300).nullable(),
    tanpaBatas: z.boolean(),
    tinjau: z.iso.date().nullable(),
  }),
  unit: teks(200),
  bentuk: z.array(z.enum(BENTUK_ARSIP)).max(3),
  nomorLembar: teks(100),
  retensi: teks(300),
});
