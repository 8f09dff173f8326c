import type { ReactNode } from 'react';
import { PesanGagal } from '../../src/components/pesan.js';
import type { Pengiriman } from '../lib/kirim.js';

interface Props {
  keadaan: Pengiriman;
  label: string;
  /** Files are on their way: the part that has left is worth showing. */
  berlampiran?: boolean;
  onKirim?: () => void;
  children?: ReactNode;
}

function Kemajuan({ keadaan, berlampiran }: Pick<Props, 'keadaan' | 'berlampiran'>) {
  const persen = Math.round((keadaan.bagian ?? 0) * 100);
  const tahap =
    berlampiran && persen < 100 ? `Mengirim isian dan lampiran: ${persen}%` : 'Menunggu jawaban kantor…';
  return (
    <div role="status" className="kemajuan">
      {keadaan.sibuk && (
        <>
          <p>{tahap} Jangan tutup halaman ini.</p>
          {berlampiran && <progress max={100} value={persen} aria-label="Kemajuan pengiriman" />}
        </>
      )}
    </div>
  );
}

/** The button that sends, what is happening, and why it failed. Without `onKirim` it submits its form. */
export function Kirim({ keadaan, label, berlampiran = false, onKirim, children }: Props) {
  return (
    <div className="kirim">
      {keadaan.alasan && <PesanGagal>{keadaan.alasan}</PesanGagal>}
      <Kemajuan keadaan={keadaan} berlampiran={berlampiran} />
      <div className="tombol-baris">
        <button
          type={onKirim ? 'button' : 'submit'}
          className="tombol tombol-utama"
          disabled={keadaan.sibuk}
          onClick={onKirim}
        >
          {keadaan.sibuk ? 'Sedang diproses…' : label}
        </button>
        {children}
      </div>
    </div>
  );
}

/** A field no person sees: what fills it in is a program. */
export function Jebakan({ nilai, onChange }: { nilai: string; onChange: (nilai: string) => void }) {
  return (
    <div className="jebakan" aria-hidden="true">
      <label htmlFor="situs">Situs (jangan diisi)</label>
      <input
        id="situs"
        name="situs"
        tabIndex={-1}
        autoComplete="off"
        value={nilai}
        onChange={(e) => onChange(e.target.value)}
      />
    </div>
  );
}
