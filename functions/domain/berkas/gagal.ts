import type { Instan } from '../calendar/types.js';

export const KERJA_GAGAL = ['tindakan', 'surat', 'surel', 'laporan'] as const;
export type KerjaGagal = (typeof KERJA_GAGAL)[number];

/** Work that was given up, for a person to look after. Document `satker/{s}/gagal/{id}`; names no one. */
export interface PekerjaanGagal {
  id: string;
  kerja: KerjaGagal;
  /** What it was: the id of the letter, mail or report, or `{berkasId}-{tindakanId}`. */
  kunci: string;
  /** Where it happened; null where it belongs to no berkas, or the event alone does not say. */
  berkas: { jenis: string; berkasId: string } | null;
  alasan: string;
  pada: Instan;
}
