import { useEffect, useRef, useState } from 'react';
import { uraiKueri } from '@ppid/domain/pencarian/kueri';
import type { HasilCari, PermintaanCari, Temuan } from '@ppid/domain/pencarian/types';
import { cari } from '../data/pencarian.js';
import { kunciTemuan } from './pencarian.js';

export type KeadaanCari =
  | { status: 'kosong' }
  | { status: 'mencari' }
  | { status: 'gagal'; pesan: string }
  | { status: 'ada'; temuan: Temuan[]; lanjut: string | null; menambah: boolean; galatTambah: string };

const pesanDari = (error: unknown): string =>
  error instanceof Error ? error.message : 'Pencarian tidak dapat dilakukan. Coba lagi sebentar lagi.';

function gabung(lama: Temuan[], baru: Temuan[]): Temuan[] {
  const ada = new Set(lama.map(kunciTemuan));
  return [...lama, ...baru.filter((t) => !ada.has(kunciTemuan(t)))];
}

/** Searches whenever what is asked for changes; an answer to what is no longer asked for is not shown. */
export function usePencarian(minta: PermintaanCari): {
  keadaan: KeadaanCari;
  tambah: () => void;
} {
  const kunci = JSON.stringify(minta);
  const [hasil, setHasil] = useState<{ kunci: string; keadaan: KeadaanCari } | null>(null);
  const kini = useRef(kunci);
  useEffect(() => {
    kini.current = kunci;
    const dicari = JSON.parse(kunci) as PermintaanCari;
    // What the server would refuse is said at once.
    if (dicari.kata === '' || 'salah' in uraiKueri(dicari.kata)) return;
    cari(dicari).then(
      ({ temuan, lanjut }: HasilCari) => {
        const keadaan = { status: 'ada' as const, temuan, lanjut, menambah: false, galatTambah: '' };
        if (kini.current === kunci) setHasil({ kunci, keadaan });
      },
      (error: unknown) => {
        if (kini.current === kunci)
          setHasil({ kunci, keadaan: { status: 'gagal', pesan: pesanDari(error) } });
      },
    );
  }, [kunci]);

  const tambah = () => {
    if (hasil?.keadaan.status !== 'ada' || hasil.keadaan.lanjut === null || hasil.keadaan.menambah) return;
    const lama = hasil.keadaan;
    const simpan = (ubah: Partial<typeof lama>) => {
      if (kini.current === kunci)
        setHasil({ kunci, keadaan: { ...lama, menambah: false, galatTambah: '', ...ubah } });
    };
    simpan({ menambah: true });
    cari({ ...minta, setelah: hasil.keadaan.lanjut }).then(
      ({ temuan, lanjut }) => simpan({ temuan: gabung(lama.temuan, temuan), lanjut }),
      (error: unknown) => simpan({ galatTambah: pesanDari(error) }),
    );
  };

  return { keadaan: sekarang(minta, hasil?.kunci === kunci ? hasil.keadaan : null), tambah };
}

function sekarang({ kata }: PermintaanCari, hasil: KeadaanCari | null): KeadaanCari {
  if (kata === '') return { status: 'kosong' };
  const kueri = uraiKueri(kata);
  if ('salah' in kueri) return { status: 'gagal', pesan: kueri.salah };
  return hasil ?? { status: 'mencari' };
}
