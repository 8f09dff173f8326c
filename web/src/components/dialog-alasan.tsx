import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { useKerja } from '../lib/use-kerja.js';
import { Dialog } from './dialog.js';
import { Wajib } from './isian.js';
import { PesanGagal } from './pesan.js';

interface Props<T> {
  judul: string;
  /** What happens with the reason. */
  keterangan: string;
  label: string;
  /** Letters that the server asks for at least; 0 where it may stay empty. */
  min?: number;
  labelKirim: string;
  kirim: (alasan: string) => Promise<T>;
  /** What is shown instead of the form once it was answered; null closes the dialog. */
  hasil: ((jawab: T, alasan: string) => ReactNode) | null;
  onClose: () => void;
  lebar?: boolean;
}

/** Asks for a reason, sends it, and shows the answer only as long as the dialog is open. */
export function DialogAlasan<T>(props: Props<T>) {
  const { judul, keterangan, label, labelKirim, kirim, hasil, onClose, min = 10, lebar = false } = props;
  const id = useId();
  const [alasan, setAlasan] = useState('');
  const [jawab, setJawab] = useState<{ isi: T } | null>(null);
  const { sibuk, pesan: galat, jalankan } = useKerja();
  const serahkan = (event: FormEvent) => {
    event.preventDefault();
    void jalankan(async () => {
      const isi = await kirim(alasan);
      if (hasil) setJawab({ isi });
      else onClose();
    });
  };
  return (
    <Dialog judul={judul} onClose={onClose} lebar={lebar}>
      {jawab && hasil ? (
        hasil(jawab.isi, alasan)
      ) : (
        <form onSubmit={serahkan} noValidate>
          <p className="redup">{keterangan}</p>
          <div className="isian">
            <label htmlFor={id}>
              {label}
              {min > 0 && <Wajib />}
            </label>
            <textarea
              id={id}
              rows={3}
              maxLength={500}
              value={alasan}
              aria-invalid={galat !== ''}
              aria-required={min > 0}
              aria-describedby={`${id}-bantuan ${id}-galat`}
              onChange={(event) => setAlasan(event.target.value)}
            />
            <p id={`${id}-bantuan`} className="bantuan">
              {min > 0 && `Paling sedikit ${min} huruf.`}
            </p>
          </div>
          <div id={`${id}-galat`}>{galat && <PesanGagal>{galat}</PesanGagal>}</div>
          <div className="tombol-baris">
            <button type="submit" className="tombol" disabled={sibuk}>
              {sibuk ? 'Sedang diproses…' : labelKirim}
            </button>
            <button type="button" className="tombol-tautan" onClick={onClose}>
              Batal
            </button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
