import { Link } from 'react-router';
import type { AntreanUnggah } from '../../lib/antrean-unggah.js';
import { ButirKirim } from '../butir-unggah.js';

interface Props {
  antrean: AntreanUnggah;
  /** What was registered, as a sentence. */
  kabar: string;
  tujuan: string;
  onLagi: () => void;
}

/** After the opening was accepted: the scans leave; what fails can be sent again from here. */
export function UnggahAwal({ antrean, kabar, tujuan, onLagi }: Props) {
  const gagal = antrean.butir.filter((b) => b.status === 'gagal').length;
  const sibuk = antrean.butir.some((b) => b.status === 'mengirim' || b.status === 'siap');
  return (
    <section className="kartu" aria-labelledby="unggah-awal">
      <h2 id="unggah-awal">{kabar}</h2>
      <p role="status">
        {sibuk
          ? 'Mengunggah dokumen…'
          : gagal > 0
            ? `${gagal} dokumen belum terunggah. Filenya masih ada di sini.`
            : 'Semua dokumen sudah terkirim.'}
      </p>
      <ul className="butir">
        {antrean.butir.map((b) => (
          <ButirKirim key={b.kunci} butir={b} />
        ))}
      </ul>
      <div className="tombol-baris">
        {gagal > 0 && !sibuk && (
          <button type="button" className="tombol" onClick={onLagi}>
            Unggah lagi
          </button>
        )}
        <Link className="tombol-tautan" to={tujuan}>
          Buka berkas
        </Link>
      </div>
    </section>
  );
}
