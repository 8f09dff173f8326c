import type { ReactNode } from 'react';
import type { HitunganKantor, Pratinjau } from '../../data/keputusan-kpu.js';
import { useKerja } from '../../lib/use-kerja.js';
import { Dialog } from '../dialog.js';
import { PesanGagal } from '../pesan.js';

/** Offices and how many of their refusals are meant: counts, never whose they are. */
export function PerKantor({ daftar }: { daftar: readonly HitunganKantor[] }) {
  return (
    <ul className="daftar-titik" data-uji="per-kantor">
      {daftar.map(({ satkerId, nama, jumlah }) => (
        <li key={satkerId}>
          {nama}: {jumlah}
        </li>
      ))}
    </ul>
  );
}

interface Props {
  pratinjau: Pratinjau;
  labelKirim: string;
  /** Throws what a person should read. */
  onKirim: () => Promise<void>;
  onClose: () => void;
  /** What the decision does to the items. */
  children: ReactNode;
}

/** What will happen, before it happens. */
export function DialogPratinjau({ pratinjau, labelKirim, onKirim, onClose, children }: Props) {
  const { sibuk, pesan, jalankan } = useKerja();
  const { kantor, penolakan, terpotong } = pratinjau;
  const jumlah = penolakan.reduce((n, satu) => n + satu.jumlah, 0);
  return (
    <Dialog judul="Yang akan terjadi" onClose={onClose} lebar>
      <div className="formulir" data-uji="pratinjau-keputusan">
        {children}
        <p>
          Berlaku untuk KPU RI dan <b>{kantor} kantor</b> yang mewarisi butirnya.
        </p>
        {jumlah > 0 ? (
          <>
            <p>
              <b>
                {terpotong && 'Sedikitnya '}
                {jumlah} penolakan
              </b>{' '}
              di {penolakan.length} kantor mengutip butir yang dicabut dan dikirim kembali untuk diputus
              ulang:
            </p>
            <PerKantor daftar={penolakan} />
          </>
        ) : (
          <p>Tidak ada penolakan yang dikirim kembali untuk diputus kembali.</p>
        )}
        <p className="redup">Yang sudah tercatat tidak dihapus: butir lama dan riwayatnya tetap terbaca.</p>
        {pesan && <PesanGagal>{pesan}</PesanGagal>}
        <div className="tombol-baris">
          <button type="button" className="tombol" disabled={sibuk} onClick={() => void jalankan(onKirim)}>
            {sibuk ? 'Sedang diproses…' : labelKirim}
          </button>
          <button type="button" className="tombol-tautan" onClick={onClose}>
            Kembali mengubah
          </button>
        </div>
      </div>
    </Dialog>
  );
}
