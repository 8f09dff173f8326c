import { useEffect, useState } from 'react';
import type { Lebar } from '@ppid/domain/dokumen/batas';
import type { Gudang } from './gudang-halaman.js';

export type GambarHalaman =
  { status: 'memuat' } | { status: 'ada'; url: string } | { status: 'gagal'; pesan: string };

/** The picture of a page; `perlu` false waits (a thumbnail that nobody scrolled to), another `kali` asks again. */
export function useGambarHalaman(
  gudang: Gudang,
  no: number,
  lebar: Lebar,
  perlu = true,
  kali = 0,
): GambarHalaman {
  const [hasil, setHasil] = useState<{ kunci: string; gambar: GambarHalaman } | null>(null);
  const kunci = `${String(no)}-${String(lebar)}-${String(kali)}`;
  useEffect(() => {
    if (!perlu) return;
    let batal = false;
    const tulis = (gambar: GambarHalaman): void => {
      if (!batal) setHasil({ kunci, gambar });
    };
    gudang.ambil(no, lebar).then(
      (url) => tulis({ status: 'ada', url }),
      (galat: unknown) =>
        tulis({
          status: 'gagal',
          pesan: galat instanceof Error ? galat.message : 'Halaman tidak dapat dibuka.',
        }),
    );
    return () => {
      batal = true;
    };
  }, [gudang, no, lebar, kunci, perlu]);
  return hasil?.kunci === kunci ? hasil.gambar : { status: 'memuat' };
}
