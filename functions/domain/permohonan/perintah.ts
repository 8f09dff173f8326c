import type { Berkas } from '../berkas/types.js';
import type { Instan, Tanggal } from '../calendar/types.js';

/**
 * Why a request is decided anew: its objection or dispute was granted (dossier D.6), or the item of the DIK that its refusal
 * cites was revoked (F.3).
 */
export const SUMBER_PERINTAH = ['KEBERATAN', 'SENGKETA', 'PENCABUTAN_DIK'] as const;
export type SumberPerintah = (typeof SUMBER_PERINTAH)[number];

/** `berkas.data.perintah` of a request. */
export interface Perintah {
  sumber: SumberPerintah;
  /** Berkas of the objection; '' where none is behind it. */
  berkasId: string;
  /** Number of the objection, the ruling, or the decision that revoked. */
  nomor: string;
  perintah: string;
  batas: Tanggal;
  batasInstan: Instan;
  pada: Instan;
}

/** Answers that withhold something. */
const MENAHAN: readonly unknown[] = ['DITOLAK', 'DITERIMA_SEBAGIAN'];

/**
 * Why a revoked item does not send the request back to the deciding step; null where it does. An order that waits already
 * leads to a new decision, which cannot cite the item any more, and the objection behind it must stay known.
 */
export function alasanTidakDiputusUlang({ data }: Pick<Berkas, 'data'>): string | null {
  if (!MENAHAN.includes(data['hasil'])) return 'Jawaban permohonan ini tidak menahan informasi.';
  return data['perintah'] && !data['dijawabUlang'] ? 'Permohonan ini sudah menunggu diputus kembali.' : null;
}
