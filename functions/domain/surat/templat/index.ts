import type { Tanggal } from '../../calendar/types.js';
import type { KunciSurat, TemplatSurat } from '../templat-data.js';
import { KEPUTUSAN_PENOLAKAN } from './keputusan-penolakan.js';
import { PEMBERITAHUAN_TERTULIS } from './pemberitahuan-tertulis.js';
import { PERMINTAAN_KELENGKAPAN } from './permintaan-kelengkapan.js';
import { PERPANJANGAN } from './perpanjangan.js';
import { TANDA_BUKTI } from './tanda-bukti.js';
import { TANDA_BUKTI_KEBERATAN } from './tanda-bukti-keberatan.js';
import { TANDA_TERIMA } from './tanda-terima.js';
import { TANGGAPAN_KEBERATAN } from './tanggapan-keberatan.js';

/** The text of every letter an SOP can order by name (sop `efek: surat`), for offices that have none of their own. */
export const TEMPLAT_BAWAAN: Readonly<Record<KunciSurat, TemplatSurat>> = {
  'tanda-bukti': TANDA_BUKTI,
  'permintaan-kelengkapan': PERMINTAAN_KELENGKAPAN,
  perpanjangan: PERPANJANGAN,
  'pemberitahuan-tertulis': PEMBERITAHUAN_TERTULIS,
  'keputusan-penolakan': KEPUTUSAN_PENOLAKAN,
  'tanda-terima': TANDA_TERIMA,
  'tanda-bukti-keberatan': TANDA_BUKTI_KEBERATAN,
  'tanggapan-keberatan': TANGGAPAN_KEBERATAN,
};

/** @throws Error when no such letter exists: an SOP definition names a letter that nobody wrote. */
export function templatBawaan(kunci: string): TemplatSurat {
  const templat = Object.hasOwn(TEMPLAT_BAWAAN, kunci) ? TEMPLAT_BAWAAN[kunci as KunciSurat] : undefined;
  if (!templat) throw new Error(`No letter template '${kunci}'`);
  return templat;
}

/**
 * The office's version in force on a day, else the built-in one. The latest start wins; of two that start on the same day,
 * the later version: a planned text is corrected by saving it again.
 */
export function templatBerlaku(
  kunci: string,
  milikKantor: readonly TemplatSurat[],
  tanggal: Tanggal,
): TemplatSurat {
  const [teratas] = milikKantor
    .filter((t) => t.kunci === kunci)
    .filter((t) => t.berlakuDari <= tanggal && (t.berlakuSampai === null || tanggal <= t.berlakuSampai))
    .sort((a, b) => b.berlakuDari.localeCompare(a.berlakuDari) || b.versi - a.versi);
  return teratas ?? templatBawaan(kunci);
}
