import { useState } from 'react';
import type { JawabanUbah } from '../../data/kalender.js';
import { Dialog } from '../dialog.js';
import { PesanGagal } from '../pesan.js';

interface Props {
  /** What is removed, as a person names it. */
  apa: string;
  sibuk: boolean;
  hapus: () => Promise<JawabanUbah>;
}

/** Asks once more: a row removed may count deadlines anew. */
export function HapusBaris({ apa, sibuk, hapus }: Props) {
  const [buka, setBuka] = useState(false);
  const [pesan, setPesan] = useState('');
  const jalankan = async () => {
    const jawab = await hapus();
    if (jawab.tersimpan) setBuka(false);
    else setPesan([jawab.pesan, ...Object.values(jawab.bidang)].join(' '));
  };
  return (
    <>
      <button
        type="button"
        className="tombol-kecil"
        aria-label={`Hapus ${apa}`}
        onClick={() => setBuka(true)}
      >
        Hapus
      </button>
      {buka && (
        <Dialog judul="Hapus dari kalender?" onClose={() => setBuka(false)}>
          <p>{apa}</p>
          <p>
            Batas waktu yang masih terbuka dihitung ulang. Tanggal yang sudah diberitahukan kepada pemohon
            tidak pernah dipendekkan.
          </p>
          {pesan && <PesanGagal>{pesan}</PesanGagal>}
          <div className="tombol-baris">
            <button type="button" className="tombol" disabled={sibuk} onClick={() => void jalankan()}>
              {sibuk ? 'Sedang disimpan…' : 'Hapus'}
            </button>
            <button type="button" className="tombol tombol-kedua" onClick={() => setBuka(false)}>
              Batal
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
