import type { Aksi } from '@ppid/domain/sop/types';
import { terpenuhi } from '@ppid/domain/formulir/tampil';
import type { Isi } from './isian.js';

const MENOLAK = { kunci: 'hasil', nilai: ['DITOLAK', 'DITERIMA_SEBAGIAN'] };

/** Why this aksi needs a document as it is filled in now, or null (guard penolakanBerlampiran, dossier D.4). */
export function alasanLampiran(aksi: Aksi, isi: Isi): string | null {
  if (!aksi.penjaga.includes('penolakanBerlampiran')) return null;
  if ('hasil' in isi && !terpenuhi(MENOLAK, isi['hasil'])) return null;
  return 'Penolakan, juga untuk sebagian, harus disertai keputusan klasifikasi atau lembar uji konsekuensi yang menjadi dasarnya.';
}
