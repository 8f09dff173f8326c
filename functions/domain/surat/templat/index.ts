import type { DokSurat, ModelSurat } from '../types.js';
import { keputusanPenolakan } from './keputusan-penolakan.js';
import { pemberitahuanTertulis } from './pemberitahuan-tertulis.js';
import { perpanjangan } from './perpanjangan.js';
import { tandaBukti } from './tanda-bukti.js';
import { tandaTerima } from './tanda-terima.js';

/** Every letter an SOP can order by name (sop `efek: surat`). KPU's own form decree (156/2015) may replace one by one. */
export const TEMPLAT: Readonly<Record<string, (m: ModelSurat) => DokSurat>> = {
  'tanda-bukti': tandaBukti,
  'pemberitahuan-tertulis': pemberitahuanTertulis,
  perpanjangan,
  'keputusan-penolakan': keputusanPenolakan,
  'tanda-terima': tandaTerima,
};

/** @throws Error when no such template exists: an SOP definition names a letter that nobody wrote. */
export function susunSurat(templat: string, model: ModelSurat): DokSurat {
  const buat = Object.hasOwn(TEMPLAT, templat) ? TEMPLAT[templat] : undefined;
  if (!buat) throw new Error(`No letter template '${templat}'`);
  return buat(model);
}
