import { useState, type ReactNode } from 'react';
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
  const [sibuk, setSibuk] = useState(false);
  const [galat, setGalat] = useState('');
  const jalankan = async () => {
    setSibuk(true);
    setGalat('');
    try {
      await kirim();
    } catch (error) {
      setGalat(error instanceof Error ? error.message : 'Terjadi gangguan. Coba lagi.');
      setSibuk(false);
    }
  };
  return (
    <Dialog judul={judul} onClose={onClose}>
      <div className="pesan pesan-ingat" data-uji="akibat">
        {akibat}
      </div>
      {galat && <PesanGagal>{galat}</PesanGagal>}
      <div className="tombol-baris">
        <button type="button" className="tombol" disabled={sibuk} onClick={() => void jalankan()}>
          {sibuk ? 'Sedang diproses…' : labelKirim}
        </button>
        <button type="button" className="tombol-tautan" onClick={onClose}>
          Batal
        </button>
      </div>
    </Dialog>
  );
}
