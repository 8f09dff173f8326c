import { useSyncExternalStore } from 'react';
import type { Isi } from '../../src/lib/isian.js';
import type { Lampiran } from '../lib/lampiran.js';
import { ambil, hapus, kunciBaru, simpan } from './simpanan.js';

/** A form that somebody is filling in. */
export interface Draf {
  /** What it is about: office of a request, number of the case of an objection. */
  untuk: string;
  isi: Isi;
  lampiran: Lampiran[];
  /** Idempotency key: a second attempt after a broken line must not make a second case. */
  kunci: string;
  /** What the server refused, per field. */
  galat: Record<string, string>;
  alasan: string;
  /** True after a reload, when NIK and files are gone. */
  dipulihkan: boolean;
}

type Tersimpan = Pick<Draf, 'untuk' | 'isi' | 'kunci'>;

export interface Penampung {
  baca: () => Draf;
  dengar: (panggil: () => void) => () => void;
  ubah: (perubahan: Partial<Draf>) => void;
  kosongkan: () => void;
}

/** `rahasia`: fields that are never written to the browser's storage. */
function buatDraf(nama: string, awal: Isi, rahasia: readonly string[] = []): Penampung {
  const baru = (): Draf => ({
    untuk: '',
    isi: awal,
    lampiran: [],
    kunci: kunciBaru(),
    galat: {},
    alasan: '',
    dipulihkan: false,
  });
  let draf: Draf | null = null;
  const pendengar = new Set<() => void>();
  const kabari = (): void => pendengar.forEach((panggil) => panggil());
  const baca = (): Draf => {
    if (draf) return draf;
    const lama = ambil<Tersimpan>(nama);
    draf = lama ? { ...baru(), ...lama, dipulihkan: true } : baru();
    return draf;
  };
  const dengar = (panggil: () => void): (() => void) => {
    pendengar.add(panggil);
    return () => pendengar.delete(panggil);
  };
  return {
    baca,
    dengar,
    ubah: (perubahan) => {
      draf = { ...baca(), ...perubahan };
      const terbuka = Object.entries(draf.isi).filter(([kunci]) => !rahasia.includes(kunci));
      const tersimpan: Tersimpan = { untuk: draf.untuk, isi: Object.fromEntries(terbuka), kunci: draf.kunci };
      simpan(nama, tersimpan);
      kabari();
    },
    kosongkan: () => {
      hapus(nama);
      draf = baru();
      kabari();
    },
  };
}

export function useDraf({ dengar, baca }: Penampung): Draf {
  return useSyncExternalStore(dengar, baca);
}

export const DRAF_PERMOHONAN = buatDraf('permohonan', { pengaju: 'SENDIRI' }, ['nik']);
export const DRAF_KEBERATAN = buatDraf('keberatan', { pengaju: 'SENDIRI' });
export const DRAF_SURVEI = buatDraf('survei', {});
