import { Link } from 'react-router';
import { NAMA_PERAN } from '@ppid/domain/akses/peran';
import { formatInstan } from '@ppid/domain/calendar/zona';
import type { CatatanAkses } from '@ppid/domain/pribadi/types';
import { ucapAkses } from '@ppid/domain/pribadi/ucap';
import { PesanGagal, Tampil } from '../components/pesan.js';
import { BATAS_CATATAN, watchAkses } from '../data/pribadi.js';
import { mayReadAkses } from '../lib/akses.js';
import { sebabAkses } from '../lib/catatan-akses.js';
import { NAMA_JENIS } from '../lib/jenis.js';
import { useLive } from '../lib/use-live.js';
import { useKantor } from '../session/kantor.js';
import { useAkun } from '../session/session.js';

function Baris({ akses }: { akses: CatatanAkses }) {
  const { nama, satker } = useKantor();
  // What happened to a whole register or list belongs to no case.
  const berkas =
    akses.apa === 'REGISTER' || akses.apa === 'PEMBUKAAN' || akses.apa === 'TEMPAT_SIMPAN' ? null : akses;
  return (
    <li>
      <span>
        <b>{nama(akses.oleh)}</b>
        {akses.peran.length > 0 && ` (${akses.peran.map((p) => NAMA_PERAN[p]).join(', ')})`}{' '}
        {ucapAkses(akses)}
        {berkas && (
          <>
            {' · '}
            <Link to={`/berkas/${berkas.jenis}/${berkas.berkasId}`}>
              {berkas.nomor ?? NAMA_JENIS[berkas.jenis]}
            </Link>
          </>
        )}
        <small>
          {formatInstan(akses.pada, satker.zona)} · {sebabAkses(akses)}
        </small>
      </span>
    </li>
  );
}

function Daftar() {
  const { satkerId } = useAkun();
  const live = useLive<(CatatanAkses & { id: string })[]>(`akses/${satkerId}`, (next, fail) =>
    watchAkses(satkerId, next, fail),
  );
  return (
    <Tampil live={live}>
      {(daftar) =>
        daftar.length === 0 ? (
          <p className="kosong">Belum ada catatan akses.</p>
        ) : (
          <ul className="butir kartu" data-uji="akses">
            {daftar.map((akses) => (
              <Baris key={akses.id} akses={akses} />
            ))}
          </ul>
        )
      }
    </Tampil>
  );
}

export default function HalamanAkses() {
  const { peran } = useAkun();
  return (
    <>
      <title>Catatan akses — PPID KPU</title>
      <h1>Catatan akses</h1>
      <p className="redup">
        Siapa yang membuka data pribadi atau informasi yang dikecualikan, mengekspor register, atau mengubah
        keterbukaan dokumen, kapan, dan mengapa. Paling banyak {BATAS_CATATAN} catatan terbaru ditampilkan;
        catatan tidak dapat diubah.
      </p>
      {mayReadAkses(peran) ? (
        <Daftar />
      ) : (
        <PesanGagal>Peran Anda tidak berwenang membaca catatan akses.</PesanGagal>
      )}
    </>
  );
}
