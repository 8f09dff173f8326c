import { useState, type ReactNode } from 'react';
import { LEBAR } from '@ppid/domain/dokumen/batas';
import type { Gudang } from '../../lib/gudang-halaman.js';
import { useGambarHalaman } from '../../lib/use-gambar-halaman.js';
import { LEBAR_ZUM, type Zum } from '../../lib/zum.js';
import { Memuat, PesanGagal } from '../pesan.js';

interface Props {
  gudang: Gudang;
  nama: string;
  no: number;
  zum: Zum;
  /** Nothing came out of this page although something should be there. */
  kosong: boolean;
  /** What is drawn over the page. */
  children?: ReactNode;
}

/** One page as a picture, scrolled inside its own frame when it is wider. */
export function Lembar({ gudang, nama, no, zum, kosong, children }: Props) {
  const [kali, setKali] = useState(0);
  const gambar = useGambarHalaman(gudang, no, zum === '200' ? LEBAR.zum : LEBAR.besar, true, kali);
  return (
    <section className="lembar-bingkai" aria-label={`Gambar halaman ${no}`} tabIndex={0}>
      {kosong && (
        <p className="pesan pesan-ingat">
          Halaman ini tampak kosong padahal seharusnya berisi.{' '}
          {gudang.tercatat ? 'Periksa dari kertas aslinya.' : 'Unduh aslinya untuk memeriksanya.'}
        </p>
      )}
      {gambar.status === 'memuat' && <Memuat teks="Menyiapkan gambar halaman…" />}
      {gambar.status === 'gagal' && (
        <>
          <PesanGagal>{gambar.pesan}</PesanGagal>
          <button type="button" className="tombol-kecil" onClick={() => setKali(kali + 1)}>
            Coba lagi
          </button>
        </>
      )}
      {gambar.status === 'ada' && (
        <div className="lembar" style={{ width: LEBAR_ZUM[zum] }}>
          <img src={gambar.url} alt={`${nama}, halaman ${no}`} draggable={false} data-uji="gambar-halaman" />
          {children}
        </div>
      )}
    </section>
  );
}
