import { galatButir, type ButirUnggah } from '../lib/antrean-unggah.js';
import { teksUkuran } from '../lib/ukuran.js';

const CAP = {
  siap: null,
  mengirim: null,
  terkirim: ['aman', 'terkirim'],
  gagal: ['terlambat', 'belum terkirim'],
} as const;

interface Props {
  butir: ButirUnggah;
  onBuang?: (kunci: string) => void;
}

/** One file on its way, with its own progress. */
export function ButirKirim({ butir: b, onBuang }: Props) {
  const cap = CAP[b.status];
  const dapatDibuang = onBuang && (b.status === 'siap' || b.status === 'gagal');
  return (
    <li className="butir-kirim" data-uji="butir-kirim">
      <span>
        <b className="dokumen-nama">{b.file.name}</b> <small>{teksUkuran(b.file.size)}</small>
        {b.status === 'mengirim' && (
          <progress max={100} value={b.persen} aria-label={`Kemajuan ${b.file.name}`}>
            {b.persen}%
          </progress>
        )}
        {b.status === 'mengirim' && b.terputus && (
          <small role="status">
            Sambungan terputus di {b.persen}%. Dilanjutkan sendiri begitu tersambung lagi.
          </small>
        )}
        {b.pesan && (
          <span className="galat" role="alert">
            {b.pesan}
          </span>
        )}
      </span>
      {cap && <span className={`cap cap-${cap[0]}`}>{cap[1]}</span>}
      {b.status === 'siap' && galatButir(b) !== null && (
        <span className="cap cap-terlambat">tidak dikirim</span>
      )}
      {dapatDibuang && (
        <button
          type="button"
          className="tombol-tautan"
          aria-label={`Buang ${b.file.name}`}
          onClick={() => onBuang(b.kunci)}
        >
          Buang
        </button>
      )}
    </li>
  );
}
