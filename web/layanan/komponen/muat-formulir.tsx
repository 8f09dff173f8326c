import { useEffect, useState } from 'react';
import type * as Formulirnya from '../formulir.js';
import { Memuat, PesanGagal } from '../../src/components/pesan.js';

type Bagian = typeof Formulirnya;
let bagian: Bagian | null = null;

async function muat(): Promise<Bagian> {
  bagian = await import('../formulir.js');
  return bagian;
}

/** Begins at once, so that the form is there before anybody asks for it; a failure shows when it is needed. */
export function muatLebihDahulu(): void {
  void muat().catch(() => undefined);
}

export function Formulir({ nama }: { nama: keyof Bagian }) {
  const [isi, setIsi] = useState(bagian);
  const [gagal, setGagal] = useState(false);
  const [kali, setKali] = useState(0);
  useEffect(() => {
    if (!isi) muat().then(setIsi, () => setGagal(true));
  }, [isi, kali]);
  if (isi) {
    const Halaman = isi[nama];
    return <Halaman />;
  }
  if (!gagal) return <Memuat />;
  return (
    <>
      <PesanGagal>Halaman ini belum dapat dimuat. Periksa sambungan internet Anda.</PesanGagal>
      <p className="jarak">
        <button
          type="button"
          className="tombol"
          onClick={() => {
            setGagal(false);
            setKali(kali + 1);
          }}
        >
          Coba muat lagi
        </button>
      </p>
    </>
  );
}
