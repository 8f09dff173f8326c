import { Link } from 'react-router';
import { formatTanggal } from '@ppid/domain/calendar/format';
import { KELAS_KATEGORI } from '@ppid/domain/dokumen/types';
import type { Cuplikan, Temuan } from '@ppid/domain/pencarian/types';
import { NAMA_KATEGORI } from '@ppid/domain/dokumen/nama';
import { NAMA_JENIS } from '../../lib/jenis.js';
import { kunciTemuan, NAMA_MACAM, tautanTemuan } from '../../lib/pencarian.js';
import { useKantor } from '../../session/kantor.js';

interface Props {
  temuan: Temuan;
  /** What was searched. */
  kata: string;
}

/** Text with the found words marked. */
function Sorotan({ cuplikan }: { cuplikan: Cuplikan }) {
  // The parts of one text never change their order.
  return cuplikan.map(({ teks, sorot }, i) =>
    sorot ? <mark key={i}>{teks}</mark> : <span key={i}>{teks}</span>,
  );
}

function HalamanLain({ temuan, kata }: Props) {
  const { satker } = useKantor();
  return (
    <p className="halaman-lain">
      Juga di halaman{' '}
      {temuan.halamanLain.map((no, i) => {
        const ke = tautanTemuan(temuan, satker.id, kata, no);
        return (
          <span key={no}>
            {i > 0 && ', '}
            {ke ? <Link to={ke}>{no}</Link> : no}
          </span>
        );
      })}
      .
    </p>
  );
}

function Butir({ temuan, kata }: Props) {
  const { satker, kalender } = useKantor();
  const ke = tautanTemuan(temuan, satker.id, kata);
  const judul = <Sorotan cuplikan={temuan.judul} />;
  const tertutup = temuan.kategori !== null && KELAS_KATEGORI[temuan.kategori] !== 'biasa';
  return (
    <li className="temuan" data-uji={`temuan-${temuan.macam}`}>
      <h2>{ke ? <Link to={ke}>{judul}</Link> : judul}</h2>
      {temuan.cuplikan && (
        <p className="cuplikan">
          <Sorotan cuplikan={temuan.cuplikan} />
        </p>
      )}
      <p className="keterangan">
        {temuan.satkerId !== satker.id && <b>{temuan.namaSatker}</b>}
        <span className="cap cap-netral">{NAMA_MACAM[temuan.macam]}</span>
        {temuan.halaman !== null && <span>halaman {temuan.halaman}</span>}
        {temuan.kategori && <span>{NAMA_KATEGORI[temuan.kategori]}</span>}
        <span>{NAMA_JENIS[temuan.jenis]}</span>
        {temuan.nomor && <span className="nomor">{temuan.nomor}</span>}
        <span>{formatTanggal(kalender.tanggalLokal(temuan.tanggal))}</span>
        {tertutup && <span>isinya tidak ditampilkan</span>}
        {temuan.kategori && KELAS_KATEGORI[temuan.kategori] === 'dikecualikan' && (
          <span>pencarian pada isinya dicatat</span>
        )}
      </p>
      {temuan.halamanLain.length > 0 && <HalamanLain temuan={temuan} kata={kata} />}
    </li>
  );
}

export function DaftarTemuan({ temuan, kata }: { temuan: Temuan[]; kata: string }) {
  return (
    <ol className="daftar-temuan">
      {temuan.map((t) => (
        <Butir key={kunciTemuan(t)} temuan={t} kata={kata} />
      ))}
    </ol>
  );
}
