import { Link } from 'react-router';
import { formatTanggal } from '@ppid/domain/calendar/format';
import { KELOMPOK_TUGAS, NAMA_TUGAS, type KelompokTugas, type TugasDik } from '../../lib/tugas-butir.js';

/** More would push the inbox itself away; the rest stands on the page of the DIK. */
const TAMPIL = 5;

/** How many items wait, by what they wait for; only groups that hold something. */
export const hitungTugas = (
  tugas: readonly TugasDik[],
): { kelompok: KelompokTugas; jumlah: number; terlambat: number }[] =>
  KELOMPOK_TUGAS.flatMap((kelompok) => {
    const isi = tugas.filter((t) => t.kelompok === kelompok);
    return isi.length === 0
      ? []
      : [{ kelompok, jumlah: isi.length, terlambat: isi.filter((t) => t.terlambat).length }];
  });

/** Items of the DIK in the inbox: the counts, each a link to its list, and the most pressing ones by name. */
export function TugasDikSaya({ tugas }: { tugas: readonly TugasDik[] }) {
  return (
    <>
      <p>
        {hitungTugas(tugas).map(({ kelompok, jumlah, terlambat }, i) => (
          <span key={kelompok}>
            {i > 0 && ' · '}
            <Link to={`/dik?tugas=${kelompok}`}>
              {NAMA_TUGAS[kelompok]}: {jumlah}
            </Link>
            {terlambat > 0 && <strong className="merah"> ({terlambat} terlambat)</strong>}
          </span>
        ))}
      </p>
      <ul className="daftar-berkas">
        {tugas.slice(0, TAMPIL).map((t) => (
          <li key={`${t.kelompok}/${t.butirId}`}>
            <Link className="baris" to={t.tautan ?? `/dik/${t.butirId}`}>
              <span className="baris-judul">
                <b>{t.nama}</b>
              </span>
              <span className="baris-langkah">{t.apa}</span>
              <span className="baris-tenggat">
                {t.sampai && (
                  <span className="tenggat">
                    <span className={`cap cap-${t.terlambat ? 'terlambat' : 'dekat'}`}>
                      {t.terlambat ? 'terlambat' : t.tautan ? 'sedang diuji' : 'perlu diputuskan'}
                    </span>
                    <time dateTime={t.sampai}>paling lambat {formatTanggal(t.sampai)}</time>
                  </span>
                )}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
