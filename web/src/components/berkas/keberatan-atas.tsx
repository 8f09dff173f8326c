import { Link } from 'react-router';
import type { Berkas } from '@ppid/domain/berkas/types';
import { formatHariTanggal } from '@ppid/domain/calendar/format';
import type { Instan } from '@ppid/domain/calendar/types';
import { jangkaKeberatan } from '@ppid/domain/keberatan/jangka';
import { watchKeberatanAtas } from '../../data/berkas.js';
import { NAMA_STATUS, teksFakta } from '../../lib/fakta.js';
import { namaHasil } from '@ppid/domain/berkas/hasil';
import { sopTerbuka } from '../../lib/sop-terbuka.js';
import { useLive } from '../../lib/use-live.js';
import { useKantor } from '../../session/kantor.js';
import { useAkun } from '../../session/session.js';

function Butir({ keberatan: k }: { keberatan: Berkas }) {
  const status = NAMA_STATUS[k.status];
  const hasil = namaHasil(teksFakta(k.data, 'hasil'));
  return (
    <li>
      <span>
        <Link to={`/berkas/keberatan/${k.id}`} className="nomor">
          {k.nomor ?? 'Belum bernomor'}
        </Link>{' '}
        <span className={`cap cap-${status.nada}`}>{status.teks}</span>
        <small>{hasil ?? (k.langkahAktif ? `Langkah ${k.langkahAktif.no}` : '')}</small>
      </span>
    </li>
  );
}

/** Objections to this request, and the way to one while the window is open (UU 14/2008 Ps 36(1)). */
export function KeberatanAtas({ berkas, kini }: { berkas: Berkas; kini: Instan }) {
  const { satkerId, peran, jenjang } = useAkun();
  const { sop, satker, kalender } = useKantor();
  const live = useLive<Berkas[]>(`keberatan-atas/${satkerId}/${berkas.id}`, (next, fail) =>
    watchKeberatanAtas(satkerId, berkas.id, next, fail),
  );
  const hari = kalender.tanggalLokal(kini);
  const jangka = jangkaKeberatan(berkas, kini, { kalender, pengaturan: satker.pengaturan });
  const pembuka = sopTerbuka(sop, hari, peran, jenjang).find((s) => s.sop.jenis === 'keberatan');
  const daftar = live.data ?? [];
  if (!jangka && daftar.length === 0) return null;
  // One at a time: its outcome may be all that the applicant wants.
  const berjalan = daftar.some((k) => k.status !== 'SELESAI');
  const terbuka = jangka !== null && hari <= jangka.sampai;
  return (
    <section className="kartu" aria-labelledby="keberatan-atas">
      <h2 id="keberatan-atas">Keberatan</h2>
      {daftar.length > 0 && (
        <ul className="butir">
          {daftar.map((k) => (
            <Butir key={k.id} keberatan={k} />
          ))}
        </ul>
      )}
      {jangka && (
        <p className="redup" data-uji="jangka-keberatan">
          {terbuka ? 'Pemohon dapat mengajukan keberatan sampai ' : 'Jangka waktu keberatan berakhir '}
          {formatHariTanggal(jangka.sampai)}.
        </p>
      )}
      {terbuka && pembuka && !berjalan && (
        <p>
          <Link
            className="tombol tombol-kedua"
            to={`/baru/keberatan/${pembuka.sop.kunci}?permohonan=${encodeURIComponent(berkas.nomor ?? '')}`}
          >
            Ajukan keberatan
          </Link>
        </p>
      )}
    </section>
  );
}
