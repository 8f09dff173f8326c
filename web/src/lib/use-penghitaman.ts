import { useEffect, useState } from 'react';
import type { Penghitaman, Tanda } from '@ppid/domain/dokumen/penghitaman';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { toPesan } from '../data/errors.js';
import { simpanPenghitaman, terapkanPenghitaman, watchPenghitaman } from '../data/penampil.js';
import { useAkun } from '../session/session.js';
import { belumDisimpan, sesudahSimpan, terimaRangkaian } from './rancangan-hitam.js';
import { ingatRancangan, rancanganDari } from './rancangan-tersimpan.js';

export interface Hitam {
  semua: readonly Penghitaman[];
  tanda: readonly Tanda[];
  /** Saved set that the marks stand on; null where there is none yet. */
  dasar: { id: string; versi: number } | null;
  belumDisimpan: boolean;
  kabar: string;
  galat: string;
  sibuk: boolean;
  ubah: (ubah: (tanda: Tanda[]) => Tanda[]) => void;
  simpan: () => Promise<void>;
  terapkan: (set: { id: string; versi: number }) => Promise<boolean>;
}

/** The sets of marks of a document, live, and the marks being drawn. */
export function usePenghitaman(dokumen: Dokumen): Hitam {
  const [semua, setSemua] = useState<readonly Penghitaman[]>([]);
  const [galat, setGalat] = useState('');
  const [sibuk, setSibuk] = useState(false);
  const [{ satkerId, id, kelas }] = useState(dokumen);
  const { uid } = useAkun();
  const kunci = `${uid}/${satkerId}/${id}`;
  const [rancangan, setRancangan] = useState(() => rancanganDari(kunci));
  useEffect(() => ingatRancangan(kunci, rancangan), [kunci, rancangan]);
  useEffect(
    () =>
      watchPenghitaman(
        { satkerId, id, kelas } as Dokumen,
        (daftar) => {
          setSemua(daftar);
          setRancangan((r) => terimaRangkaian(r, daftar));
        },
        (error) => setGalat(toPesan(error)),
      ),
    [satkerId, id, kelas],
  );
  const coba = async (kerja: () => Promise<void>): Promise<boolean> => {
    setSibuk(true);
    setGalat('');
    try {
      await kerja();
      return true;
    } catch (error) {
      setGalat(error instanceof Error ? error.message : 'Terjadi gangguan. Coba lagi.');
      return false;
    } finally {
      setSibuk(false);
    }
  };
  const { dasar, tanda, kabar } = rancangan;
  return {
    ...{ semua, tanda, dasar, kabar, galat, sibuk },
    belumDisimpan: belumDisimpan(rancangan),
    ubah: (ubah) => setRancangan((r) => ({ ...r, tanda: ubah(r.tanda), kabar: '' })),
    simpan: async () => {
      await coba(async () => {
        const isi = {
          dokumenId: id,
          penghitamanId: dasar?.id ?? null,
          versi: dasar?.versi ?? 0,
          tanda: [...tanda],
        };
        const jawab = await simpanPenghitaman(isi);
        setRancangan((r) => sesudahSimpan(r, jawab.penghitamanId, jawab.versi, isi.tanda));
      });
    },
    terapkan: (set) =>
      coba(async () => {
        await terapkanPenghitaman({ dokumenId: id, penghitamanId: set.id, versi: set.versi });
      }),
  };
}
