import type { Peran } from '@ppid/domain/akses/peran';
import type { Berkas } from '@ppid/domain/berkas/types';
import { NAMA_KATEGORI } from '@ppid/domain/dokumen/nama';
import { KELAS_KATEGORI, type Dokumen, type Kategori } from '@ppid/domain/dokumen/types';
import { pindaianBerkas } from '@ppid/domain/pengecualian/pendokumentasian';
import type { Aksi, Penjaga } from '@ppid/domain/sop/types';
import { terpenuhi } from '@ppid/domain/formulir/tampil';
import { kelasTerbaca } from './akses.js';
import type { Isi } from './isian.js';

const MENOLAK = { kunci: 'hasil', nilai: ['DITOLAK', 'DITERIMA_SEBAGIAN'] };

/** What an aksi wants along: why, and as which kategori it is uploaded first. */
export interface LampiranWajib {
  alasan: string;
  kategori: readonly Kategori[];
}

type Aturan = LampiranWajib & { lepas?: (isi: Isi, berkas: Pick<Berkas, 'data'>) => boolean };

/** Guards that want a file along; what they say once it is missing, said before (dossier D.4, A.1, A.4). */
const WAJIB: Readonly<Partial<Record<Penjaga, Aturan>>> = {
  penolakanBerlampiran: {
    alasan:
      'Penolakan, juga untuk sebagian, harus disertai keputusan klasifikasi atau lembar uji konsekuensi yang menjadi dasarnya.',
    // A worksheet must not end up among what the whole office reads.
    kategori: ['lembar-uji', 'keputusan'],
    lepas: (isi) => 'hasil' in isi && !terpenuhi(MENOLAK, isi['hasil']),
  },
  keputusanTerlampir: { alasan: 'Lampirkan file keputusannya.', kategori: ['keputusan'] },
  adaPindaian: {
    alasan: 'Lampirkan paling sedikit satu hasil pindaian naskah yang dikecualikan.',
    kategori: ['dikecualikan'],
    lepas: (_isi, berkas) => pindaianBerkas(berkas).length > 0,
  },
};

/** The document this aksi needs as it is filled in now, or null. */
export function lampiranWajib(aksi: Aksi, isi: Isi, berkas: Pick<Berkas, 'data'>): LampiranWajib | null {
  for (const penjaga of aksi.penjaga) {
    const aturan = WAJIB[penjaga];
    if (aturan && !aturan.lepas?.(isi, berkas)) return aturan;
  }
  return null;
}

/** What is missing among the documents that were chosen, or null. */
export function kurangLampiran(
  wajib: LampiranWajib | null,
  dipilih: readonly Pick<Dokumen, 'kategori'>[],
): string | null {
  if (!wajib || dipilih.some(({ kategori }) => wajib.kategori.includes(kategori))) return null;
  if (dipilih.length === 0) return 'Pilih atau unggah dokumennya.';
  const nama = wajib.kategori.map((kategori) => `“${NAMA_KATEGORI[kategori]}”`).join(' atau ');
  return `Yang dipilih belum memuat dokumen dengan kategori ${nama}.`;
}

/** A file that has left, as whoever sent it knows it: under a closed kategori he may never see its record. */
export interface Serahan {
  id: string;
  nama: string;
  kategori: Kategori;
}

/** Handing something in is wider than seeing it: these roles never see the record of what they uploaded. */
export const tertutupBagi = (kategori: Kategori, peran: readonly Peran[]): boolean =>
  !kelasTerbaca(peran).includes(KELAS_KATEGORI[kategori]);

/**
 * What was chosen, out of the catalogue or as I have just handed it in where the catalogue is closed to me: the server looks
 * at each once more. null = one of them is still being received.
 */
export function yangDipilih<D extends Pick<Dokumen, 'id' | 'kategori'>>(
  ids: readonly string[],
  semua: readonly D[],
  serahan: readonly Serahan[],
  peran: readonly Peran[],
): Pick<Dokumen, 'kategori'>[] | null {
  const tertutup = serahan.filter(({ kategori }) => tertutupBagi(kategori, peran));
  const dipilih = ids.flatMap((id) => [...semua, ...tertutup].find((satu) => satu.id === id) ?? []);
  return dipilih.length === ids.length ? dipilih : null;
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
