import type { ReactNode } from 'react';
import { useKerja } from '../lib/use-kerja.js';
import { Dialog } from './dialog.js';
import { PesanGagal } from './pesan.js';

interface Props {
  judul: string;
  /** What will happen, in plain words. */
  akibat: ReactNode;
  labelKirim: string;
  kirim: () => Promise<void>;
  onClose: () => void;
}

/** Asks before something that has no field to fill and cannot be taken back. A refusal stays in it. */
export function DialogKonfirmasi({ judul, akibat, labelKirim, kirim, onClose }: Props) {
  const { sibuk, pesan, jalankan } = useKerja();
  return (
    <Dialog judul={judul} onClose={onClose}>
      <div className="pesan pesan-ingat" data-uji="akibat">
        {akibat}
      </div>
      {pesan && <PesanGagal>{pesan}</PesanGagal>}
      <div className="tombol-baris">
        <button type="button" className="tombol" disabled={sibuk} onClick={() => void jalankan(kirim)}>
          {sibuk ? 'Sedang diproses…' : labelKirim}
        </button>
        <button type="button" className="tombol-tautan" onClick={onClose}>
          Batal
        </button>
      </div>
    </Dialog>
  );
}
