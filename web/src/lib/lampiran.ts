import type { Berkas } from '@ppid/domain/berkas/types';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { pindaianBerkas } from '@ppid/domain/pengecualian/pendokumentasian';
import type { Aksi, Penjaga } from '@ppid/domain/sop/types';
import { terpenuhi } from '@ppid/domain/formulir/tampil';
import type { Isi } from './isian.js';

const MENOLAK = { kunci: 'hasil', nilai: ['DITOLAK', 'DITERIMA_SEBAGIAN'] };

type Alasan = (isi: Isi, berkas: Pick<Berkas, 'data'>) => string | null;

/** Guards that want a file along; what they say once it is missing, said before (dossier D.4, A.1, A.4). */
const WAJIB: Readonly<Partial<Record<Penjaga, Alasan>>> = {
  penolakanBerlampiran: (isi) =>
    'hasil' in isi && !terpenuhi(MENOLAK, isi['hasil'])
      ? null
      : 'Penolakan, juga untuk sebagian, harus disertai keputusan klasifikasi atau lembar uji konsekuensi yang menjadi dasarnya.',
  keputusanTerlampir: () => 'Lampirkan file keputusannya.',
  adaPindaian: (_isi, berkas) =>
    pindaianBerkas(berkas).length > 0
      ? null
      : 'Lampirkan paling sedikit satu hasil pindaian dengan jenis dokumen "dikecualikan".',
};

/** Why this aksi needs a document as it is filled in now, or null. */
export function alasanLampiran(aksi: Aksi, isi: Isi, berkas: Pick<Berkas, 'data'>): string | null {
  for (const penjaga of aksi.penjaga) {
    const alasan = WAJIB[penjaga]?.(isi, berkas);
    if (alasan) return alasan;
  }
  return null;
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
