import { z } from 'zod';
import { GagalPublik } from './gagal.js';

/** An object that the forms look into; what is in it is theirs to judge. */
const Kotak = z.custom<Record<string, unknown>>(
  (isi) => typeof isi === 'object' && isi !== null && !Array.isArray(isi),
);
const SatkerId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(100);
const KunciKirim = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/);

export const Lampiran = z.object({
  kategori: z.enum(['identitas', 'surat-kuasa', 'badan-hukum', 'lampiran']),
  nama: z.string().max(500),
  tipe: z.string().max(200),
  isi: z.string(),
});

const Ajuan = {
  kunci: KunciKirim,
  data: Kotak,
  pribadi: Kotak,
  lampiran: z.array(Lampiran).max(50),
  situs: z.string(),
};

export const Kantor = z.object({});
export const Permohonan = z.object({ satkerId: SatkerId, ...Ajuan });
export const Kunci = z.object({
  satkerId: SatkerId,
  nomor: z
    .string()
    .min(1)
    .max(100)
    .transform((n) => n.trim().replace(/\s+/g, ' ')),
  kode: z.string().min(1).max(100),
});
export const Surat = Kunci.extend({ suratId: z.string().regex(/^[A-Za-z0-9_-]{1,200}$/) });
export const Keberatan = Kunci.extend(Ajuan);
export const SurveiAjuan = Kunci.extend({
  nilai: z.number().int().min(1).max(5),
  saran: z.string().max(1000),
});

const PESAN: Readonly<Record<string, string>> = {
  satkerId: 'Pilih kantor yang dituju.',
  nomor: 'Isi nomor pendaftaran.',
  kode: 'Isi kode lacak.',
  nilai: 'Pilih nilai 1 sampai 5.',
  saran: 'Saran paling banyak 1000 huruf.',
};

/** @throws GagalPublik ISIAN_TIDAK_SAH with a message for each part that is of the wrong form. */
export function baca<S extends z.ZodType>(skema: S, isi: unknown): z.infer<S> {
  const hasil = skema.safeParse(isi);
  if (hasil.success) return hasil.data;
  const bagian = [...new Set(hasil.error.issues.map(({ path }) => String(path[0] ?? 'isian')))];
  const bidang = bagian.map((nama) => [nama, PESAN[nama] ?? 'Bagian ini tidak terbaca.'] as const);
  throw new GagalPublik('ISIAN_TIDAK_SAH', 'Ada isian yang perlu diperbaiki.', Object.fromEntries(bidang));
}
