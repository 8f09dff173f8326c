import { useState } from 'react';
import type { Kategori } from '@ppid/domain/dokumen/types';
import type { Jenis } from '@ppid/domain/sop/types';
import { uploadDokumen } from '../data/dokumen.js';
import { useAkun } from '../session/session.js';
import type { Serahan } from './lampiran.js';
import { galatFile, tipeFile } from './periksa-file.js';

export interface ButirUnggah {
  kunci: string;
  kategori: Kategori;
  file: File;
  status: 'siap' | 'mengirim' | 'terkirim' | 'gagal';
  persen: number;
  terputus: boolean;
  pesan: string;
  /** Under which the document appears in the archive, once it was sent. */
  dokumenId: string | null;
}

let urutan = 0;

/** Why this file will not be sent; null = it will. */
export const galatButir = ({ file, kategori }: ButirUnggah): string | null => galatFile(file, kategori);

/**
 * Files on their way into a berkas, which need not exist while they are chosen. They leave one after another (a slow line
 * carries one at a time better than four); what failed or was refused stays here, and holds up none of the others.
 */
export function useAntreanUnggah(jenis: Jenis, berkasId: string, onTerkirim?: (baru: Serahan) => void) {
  const { satkerId, uid } = useAkun();
  const [butir, setButir] = useState<ButirUnggah[]>([]);
  const ubah = (kunci: string, isi: Partial<ButirUnggah>): void =>
    setButir((lama) => lama.map((b) => (b.kunci === kunci ? { ...b, ...isi } : b)));

  const tambah = (kategori: Kategori, files: readonly File[]): void =>
    setButir((lama) => [
      ...lama,
      ...files.map((file) => ({
        ...{ kunci: `${(urutan += 1)}`, kategori, file, status: 'siap' as const, persen: 0 },
        ...{ terputus: false, pesan: '', dokumenId: null },
      })),
    ]);
  const buang = (kunci: string): void => setButir((lama) => lama.filter((b) => b.kunci !== kunci));
  /** What has not left yet belongs to this kategori instead. */
  const pindahkan = (kategori: Kategori): void =>
    setButir((lama) => lama.map((b) => (b.status === 'siap' ? { ...b, kategori } : b)));

  /** True when everything has left. */
  const kirim = async (): Promise<boolean> => {
    let semua = true;
    for (const satu of butir.filter((b) => b.status === 'siap' || b.status === 'gagal')) {
      const { kunci, kategori, file } = satu;
      if (galatButir(satu) !== null) {
        semua = false;
        continue;
      }
      ubah(kunci, { status: 'mengirim', persen: 0, pesan: '' });
      try {
        const dokumenId = await uploadDokumen(
          { satkerId, jenis, berkasId, kategori, oleh: uid, file, tipe: tipeFile(file) },
          (kemajuan) => ubah(kunci, kemajuan),
        );
        ubah(kunci, { status: 'terkirim', persen: 100, dokumenId });
        onTerkirim?.({ id: dokumenId, nama: file.name, kategori });
      } catch (error) {
        semua = false;
        ubah(kunci, {
          status: 'gagal',
          pesan:
            error instanceof Error ? error.message : 'Unggahan gagal. Periksa sambungan, lalu unggah lagi.',
        });
      }
    }
    return semua;
  };

  return { butir, tambah, buang, pindahkan, kirim };
}

export type AntreanUnggah = ReturnType<typeof useAntreanUnggah>;
