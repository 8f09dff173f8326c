import { Link } from 'react-router';
import type { Jenis } from '@ppid/domain/sop/types';
import { sopTerbuka } from '../lib/sop-terbuka.js';
import { useKini } from '../lib/use-kini.js';
import { useKantor } from '../session/kantor.js';
import { useAkun } from '../session/session.js';

const LABEL: Readonly<Partial<Record<Jenis, string>>> = {
  permohonan: 'Daftarkan permohonan',
  keberatan: 'Daftarkan keberatan',
};

/** One link per SOP in force that one of my roles may open. */
export function BukaBerkas() {
  const { sop, kalender } = useKantor();
  const { peran, jenjang } = useAkun();
  const hari = kalender.tanggalLokal(useKini());
  const daftar = sopTerbuka(sop, hari, peran, jenjang);
  return (
    <div className="tombol-baris">
      {daftar.map(({ sop: s }) => (
        <Link
          key={s.kunci}
          className={s.jenis === 'keberatan' ? 'tombol tombol-kedua' : 'tombol'}
          to={`/baru/${s.jenis}/${s.kunci}`}
        >
          {LABEL[s.jenis] ?? `Buka berkas: ${s.kepala.alias ?? s.kepala.nama}`}
        </Link>
      ))}
    </div>
  );
}
