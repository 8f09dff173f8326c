import { z } from 'zod';
import { KEADAAN_BUTIR, sedangBerlaku } from '../pengecualian/keadaanButir.js';
import type { BarisDik } from './barisDik.js';
import { ratakan } from './saring.js';

/** BERLAKU: may carry a refusal today. TERBUKA: ended or revoked. */
export const STATUS_SARING_DIK = ['BERLAKU', 'TERBUKA', ...KEADAAN_BUTIR] as const;
export const URUT_DIK = ['penetapan', 'informasi', 'akhir'] as const;

const kode = z.string().max(200);

/** What to show of the DIK; everything left out means all. */
export const SaringDik = z.object({
  status: z.enum(STATUS_SARING_DIK).optional(),
  /** Letter or item: "17.h" finds 17.h.3 too. */
  pasal: kode.optional(),
  unit: kode.optional(),
  /** Year in which the exclusion ends. */
  tahun: z.number().int().min(2000).max(2200).optional(),
  lingkup: z.enum(['KANTOR', 'NASIONAL']).optional(),
  /** Free words; all of them must occur, in any order, case and accents aside. */
  kata: z.string().max(200).optional(),
  urut: z.enum(URUT_DIK).optional(),
});
export type SaringDik = z.infer<typeof SaringDik>;

/** The lines that fit, in the order asked for; without one by date of the decision. */
export function saringDik(baris: readonly BarisDik[], saring: SaringDik): BarisDik[] {
  const kata = ratakan(saring.kata ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const { pasal } = saring;
  return baris
    .filter(
      (b) =>
        cocokStatus(b, saring.status) &&
        (!pasal || b.pasal17.some((satu) => satu === pasal || satu.startsWith(`${pasal}.`))) &&
        (!saring.unit || b.unit === saring.unit) &&
        (!saring.tahun || b.akhir?.slice(0, 4) === String(saring.tahun)) &&
        (!saring.lingkup || b.lingkup === saring.lingkup) &&
        cocokKata(b, kata),
    )
    .sort(PEMBANDING[saring.urut ?? 'penetapan']);
}

function cocokStatus({ keadaan, dibukaSejak }: BarisDik, status: SaringDik['status']): boolean {
  if (status === undefined) return true;
  if (status === 'BERLAKU') return sedangBerlaku(keadaan);
  if (status === 'TERBUKA') return dibukaSejak !== null;
  return keadaan === status;
}

function cocokKata(b: BarisDik, kata: readonly string[]): boolean {
  if (kata.length === 0) return true;
  const isi = isiRata(b);
  return kata.every((satu) => isi.includes(satu));
}

/** Flattened once per line: a list is asked again with every letter that is typed. */
const RATA = new WeakMap<BarisDik, string>();

function isiRata(b: BarisDik): string {
  const ada = RATA.get(b);
  if (ada !== undefined) return ada;
  const isi = ratakan(
    [b.informasi, b.bagian, b.dasar, b.konsekuensi, b.pertimbangan, b.unit, b.penetapan, b.lembar].join(' '),
  );
  RATA.set(b, isi);
  return isi;
}

/** Made once: `localeCompare` with options makes one for every comparison. */
const banding = new Intl.Collator('id', { numeric: true }).compare;
const bandingPenetapan = (a: BarisDik, b: BarisDik): number =>
  banding(a.tanggalPenetapan, b.tanggalPenetapan) ||
  banding(a.penetapan, b.penetapan) ||
  banding(a.informasi, b.informasi) ||
  banding(a.butirId, b.butirId);

const PEMBANDING: Readonly<Record<(typeof URUT_DIK)[number], (a: BarisDik, b: BarisDik) => number>> = {
  penetapan: bandingPenetapan,
  informasi: (a, b) => banding(a.informasi, b.informasi) || bandingPenetapan(a, b),
  // What has no end comes last.
  akhir: (a, b) => banding(a.akhir ?? '9999', b.akhir ?? '9999') || bandingPenetapan(a, b),
};
