import { Link } from 'react-router';
import { JENIS_BERPRIBADI } from '@ppid/domain/akses/golongan';
import { formatInstan } from '@ppid/domain/calendar/zona';
import type { Berkas } from '@ppid/domain/berkas/types';
import type { Instan } from '@ppid/domain/calendar/types';
import type { Sop } from '@ppid/domain/sop/types';
import { NAMA_STATUS } from '../../lib/fakta.js';
import { NAMA_JENIS } from '../../lib/jenis.js';
import { namaLangkah, useKantor } from '../../session/kantor.js';
import { Tenggat } from '../tenggat.js';

interface Props {
  berkas: Berkas;
  sop: Sop | undefined;
  kini: Instan;
}

export function KepalaBerkas({ berkas, sop, kini }: Props) {
  const { satker, nama } = useKantor();
  const aktif = berkas.langkahAktif;
  const status = NAMA_STATUS[berkas.status];
  return (
    <header className="kepala-berkas">
      <p className="jejak">
        <Link to="/">Kotak masuk</Link> / {NAMA_JENIS[berkas.jenis]}
      </p>
      <h1>{berkas.judul}</h1>
      <p className="kepala-fakta">
        {(berkas.nomor !== null || JENIS_BERPRIBADI.includes(berkas.jenis)) && (
          <span className="nomor" data-uji="nomor">
            {berkas.nomor ?? 'Belum bernomor'}
          </span>
        )}
        <span className={`cap cap-${status.nada}`} data-uji="status">
          {status.teks}
        </span>
        <span className="redup">
          Dibuka {formatInstan(berkas.dibuka, satker.zona)} oleh {nama(berkas.dibukaOleh)}
        </span>
        {/* They stand below everything else, on a phone many screens away. */}
        <a href="#dokumen">Ke dokumen</a>
      </p>
      {aktif && (
        <p className="kini" aria-live="polite" data-uji="langkah-aktif">
          <b>Langkah {aktif.no}</b> {namaLangkah(sop, aktif.no)}{' '}
          <Tenggat tenggat={aktif.tenggat} sementara={aktif.sementara} kini={kini} />
        </p>
      )}
    </header>
  );
}
