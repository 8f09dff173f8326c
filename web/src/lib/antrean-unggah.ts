import { useState } from 'react';
import type { Kategori } from '@ppid/domain/dokumen/types';
import type { Jenis } from '@ppid/domain/sop/types';
import { uploadDokumen } from '../data/dokumen.js';
import { useAkun } from '../session/session.js';

export interface ButirUnggah {
  kunci: string;
  kategori: Kategori;
  file: File;
  status: 'siap' | 'mengirim' | 'terkirim' | 'gagal';
  persen: number;
  pesan: string;
}

let urutan = 0;

/**
 * Files chosen before their berkas exists. They leave one after another once it does (a slow line carries one at a
 * time better than four); what failed stays here, to be sent again.
 */
export function useAntreanUnggah(jenis: Jenis, berkasId: string) {
  const { satkerId, uid } = useAkun();
  const [butir, setButir] = useState<ButirUnggah[]>([]);
  const ubah = (kunci: string, isi: Partial<ButirUnggah>): void =>
    setButir((lama) => lama.map((b) => (b.kunci === kunci ? { ...b, ...isi } : b)));

  const tambah = (kategori: Kategori, files: readonly File[]): void =>
    setButir((lama) => [
      ...lama,
      ...files.map((file) => ({
        kunci: `${(urutan += 1)}`,
        kategori,
        file,
        status: 'siap' as const,
        persen: 0,
        pesan: '',
      })),
    ]);
  const buang = (kunci: string): void => setButir((lama) => lama.filter((b) => b.kunci !== kunci));

  /** True when everything has left. */
  const kirim = async (): Promise<boolean> => {
    let semua = true;
    for (const { kunci, kategori, file } of butir.filter((b) => b.status !== 'terkirim')) {
      ubah(kunci, { status: 'mengirim', persen: 0, pesan: '' });
      try {
        await uploadDokumen({ satkerId, jenis, berkasId, kategori, oleh: uid, file }, (persen) =>
          ubah(kunci, { persen }),
        );
        ubah(kunci, { status: 'terkirim', persen: 100 });
      } catch (error) {
        semua = false;
        ubah(kunci, { status: 'gagal', pesan: error instanceof Error ? error.message : 'Unggahan gagal.' });
      }
    }
    return semua;
  };

  return { butir, tambah, buang, kirim };
}

export type AntreanUnggah = ReturnType<typeof useAntreanUnggah>;
