import { Link } from 'react-router';
import { NAMA_PERAN } from '@ppid/domain/akses/peran';
import { formatInstan } from '@ppid/domain/calendar/zona';
import type { ApaAkses, CatatanAkses } from '@ppid/domain/pribadi/types';
import { PesanGagal, Tampil } from '../components/pesan.js';
import { BATAS_CATATAN, watchAkses } from '../data/pribadi.js';
import { mayReadAkses } from '../lib/akses.js';
import { useLive } from '../lib/use-live.js';
import { useKantor } from '../session/kantor.js';
import { useAkun } from '../session/session.js';

const APA: Readonly<Record<ApaAkses, string>> = {
  NIK: 'membuka NIK',
  IDENTITAS: 'membuka pindaian identitas',
  DIKECUALIKAN: 'membuka dokumen yang dikecualikan',
  LEMBAR_UJI: 'mengunduh lembar uji konsekuensi',
  PENCARIAN: 'menemukan dokumen yang dikecualikan dari kata isinya',
  PENGHITAMAN: 'menerapkan penghitaman',
  HAPUS: 'menyetujui penghapusan',
};

/** What was done: a page of a case was looked at, a register left as a file, an item of the DIK was opened. */
function Apa({ akses }: { akses: CatatanAkses }) {
  if (akses.apa === 'REGISTER') {
    return (
      <>
        mengekspor register {akses.jenis} ({akses.format.toUpperCase()}, {akses.jumlah} baris)
      </>
    );
  }
  if (akses.apa === 'PEMBUKAAN') return <>membuka butir DIK menurut Keputusan {akses.nomor}</>;
  return (
    <>
      {APA[akses.apa]}
      {akses.halaman !== null && ` halaman ${akses.halaman}`} ·{' '}
      <Link to={`/berkas/${akses.jenis}/${akses.berkasId}`}>{akses.nomor ?? akses.berkasId}</Link>
    </>
  );
}

function Baris({ akses }: { akses: CatatanAkses }) {
  const { nama, satker } = useKantor();
  const sebab = [akses.apa === 'REGISTER' ? akses.keterangan : '', akses.alasan].filter(Boolean).join(' · ');
  return (
    <li>
      <span>
        <b>{akses.oleh === 'sistem' ? 'Sistem' : nama(akses.oleh)}</b>
        {akses.peran.length > 0 && ` (${akses.peran.map((p) => NAMA_PERAN[p]).join(', ')})`}{' '}
        <Apa akses={akses} />
        <small>
          {formatInstan(akses.pada, satker.zona)} · {sebab}
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
          <p className="kosong">Belum ada yang membuka data pribadi.</p>
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
      <h1>Catatan akses data pribadi</h1>
      <p className="redup">
        Siapa yang membuka NIK atau pindaian identitas, atau mengekspor register, kapan, dan mengapa. Paling
        banyak {BATAS_CATATAN} catatan terbaru ditampilkan; catatan tidak dapat diubah.
      </p>
      {mayReadAkses(peran) ? (
        <Daftar />
      ) : (
        <PesanGagal>Peran Anda tidak berwenang membaca catatan akses.</PesanGagal>
      )}
    </>
  );
}
