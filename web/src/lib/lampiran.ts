import type { Dokumen } from '@ppid/domain/dokumen/types';
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

/** Whether a document may go along with a tindakan: one that was refused or removed has no file. */
export const dapatMenyertai = ({ status }: Pick<Dokumen, 'status'>): boolean =>
  status !== 'KARANTINA' && status !== 'DIHAPUS';

/** Of those chosen, the refused ones, each with its name and the reason: nobody sees them in the list any more. */
export const kalimatDitolak = (
  semua: readonly Pick<Dokumen, 'id' | 'nama' | 'status' | 'karantina'>[],
  terpilih: readonly string[],
): string[] =>
  semua.flatMap(({ id, nama, status, karantina }) =>
    status === 'KARANTINA' && karantina && terpilih.includes(id) ? [`${nama}: ${karantina.alasan}`] : [],
  );
