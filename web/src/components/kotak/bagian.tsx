import type { ReactNode } from 'react';
import { BATAS_PERHATIAN } from '../../data/perhatian.js';
import type { Live } from '../../lib/use-live.js';
import { PesanGagal } from '../pesan.js';

interface Props<T> {
  id: string;
  judul: string;
  live: Live<readonly T[]>;
  children: (daftar: readonly T[]) => ReactNode;
}

/** One part of what waits: not there while it holds nothing, and where it cannot be read it says so. */
export function Bagian<T>({ id, judul, live, children }: Props<T>) {
  if (live.status === 'memuat' || live.data?.length === 0) return null;
  return (
    <section className="kartu" aria-labelledby={id} data-uji={id}>
      <h2 id={id} tabIndex={-1}>
        {judul}
      </h2>
      {live.status === 'gagal' ? <PesanGagal>{live.pesan}</PesanGagal> : children(live.data)}
    </section>
  );
}

/** "3", or that there may be more than the list holds. */
export const jumlahTeks = (jumlah: number): string =>
  jumlah < BATAS_PERHATIAN ? String(jumlah) : `${String(BATAS_PERHATIAN)} atau lebih`;
