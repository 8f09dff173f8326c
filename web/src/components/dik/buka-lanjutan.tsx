import { Link } from 'react-router';
import { NAMA_PERAN } from '@ppid/domain/akses/peran';
import type { Jenis } from '@ppid/domain/sop/types';
import { sopBerlaku, sopTerbuka } from '../../lib/sop-terbuka.js';
import { useHari } from '../../lib/use-dik.js';
import { useKantor } from '../../session/kantor.js';
import { useAkun } from '../../session/session.js';

interface Props {
  jenis: Jenis;
  label: string;
  /** What the new berkas is called; who opens it may change that. */
  judul: string;
  /** Said where the office has no SOP for it. */
  tanpa: string;
}

/** The way into the berkas that comes next: a link for those who may open one, for others who does. */
export function BukaLanjutan({ jenis, label, judul, tanpa }: Props) {
  const { sop } = useKantor();
  const { peran, jenjang } = useAkun();
  const hari = useHari();
  const ada = sopBerlaku(sop, hari).find((satu) => satu.jenis === jenis);
  if (!ada) return <p className="redup">{tanpa}</p>;
  const saya = sopTerbuka(sop, hari, peran, jenjang).find((satu) => satu.sop.jenis === jenis);
  if (!saya)
    return (
      <p className="redup">
        Berkasnya dibuka oleh {ada.pembuka.peran.map((satu) => NAMA_PERAN[satu]).join(' atau ')}.
      </p>
    );
  return (
    <p>
      <Link
        className="tombol tombol-kedua"
        to={`/baru/${jenis}/${saya.sop.kunci}?${new URLSearchParams({ judul: judul.slice(0, 150) }).toString()}`}
      >
        {label}
      </Link>
    </p>
  );
}
