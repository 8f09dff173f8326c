import { Link } from 'react-router';
import { formatInstan } from '@ppid/domain/calendar/zona';
import type { Penghitaman } from '@ppid/domain/dokumen/penghitaman';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { useKantor } from '../../session/kantor.js';

interface Props {
  dokumen: Dokumen;
  semua: readonly Penghitaman[];
  bolehTerapkan: boolean;
  onUlang: (set: Penghitaman) => void;
}

/** What was applied before, what is in work, and what failed. */
export function RangkaianLama({ dokumen, semua, bolehTerapkan, onUlang }: Props) {
  const { nama, satker } = useKantor();
  const daftar = semua.filter((p) => p.status !== 'KONSEP');
  if (daftar.length === 0) return null;
  const tautan = (p: Penghitaman): string =>
    `/berkas/${dokumen.jenis}/${dokumen.berkasId}/dokumen/${p.hasilDokumenId ?? ''}`;
  return (
    <ul className="butir" aria-label="Penghitaman sebelumnya">
      {daftar.map((p) => (
        <li key={p.id} data-uji="rangkaian">
          {p.status === 'DIPROSES' && (
            <p role="status">
              Salinan sedang dibuat
              {p.kemajuan ? `: halaman ${p.kemajuan.selesai} dari ${p.kemajuan.dari}` : '…'}{' '}
              {bolehTerapkan && (
                <button type="button" className="tombol-kecil" onClick={() => onUlang(p)}>
                  Ulangi
                </button>
              )}
            </p>
          )}
          {p.status === 'GAGAL' && <p className="galat">{p.galat}</p>}
          {p.status === 'DITERAPKAN' && (
            <p>
              {p.tanda.length} tanda diterapkan oleh {nama(p.diterapkanOleh ?? '')}
              {p.diterapkanPada && `, ${formatInstan(p.diterapkanPada, satker.zona)}`}.{' '}
              <Link to={tautan(p)}>Buka salinan yang dihitamkan</Link>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
