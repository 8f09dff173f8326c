import { Link } from 'react-router';
import { formatTanggal } from '@ppid/domain/calendar/format';
import { masihTertutup } from '@ppid/domain/pengecualian/keadaanButir';
import type { Butir, KeputusanKpu } from '@ppid/domain/pengecualian/types';
import { CapKeputusan } from '../components/keputusan/cap-keputusan.js';
import { Tampil } from '../components/pesan.js';
import { mayCatatKeputusan } from '../lib/akses.js';
import { useDik, useHari } from '../lib/use-dik.js';
import { butirMilik, useSemuaKeputusan } from '../lib/use-keputusan.js';
import { useKantor } from '../session/kantor.js';
import { useAkun } from '../session/session.js';

function Baris({ keputusan: k, semua }: { keputusan: KeputusanKpu; semua: readonly Butir[] }) {
  const hari = useHari();
  const butir = butirMilik(semua, k.id);
  const berlaku = butir.filter((b) => masihTertutup(b, hari)).length;
  return (
    <li data-uji={k.id}>
      <Link className="baris" to={`/keputusan-kpu/${k.id}`}>
        <span className="baris-judul">
          <span className="nomor">Nomor {k.nomor}</span>
          <b>{k.tentang}</b>
          <small>Ditetapkan {formatTanggal(k.tanggal)}</small>
        </span>
        <span className="baris-langkah">
          {berlaku} dari {butir.length} butir masih dikecualikan
        </span>
        <span className="baris-tenggat">
          <CapKeputusan keputusan={k} berlaku={berlaku} />
        </span>
      </Link>
    </li>
  );
}

export default function HalamanKeputusanKpu() {
  const live = useSemuaKeputusan();
  const dik = useDik();
  const { peran } = useAkun();
  const { satker } = useKantor();
  return (
    <>
      <title>Keputusan KPU RI — PPID KPU</title>
      <div className="judul-baris">
        <h1>Keputusan KPU RI</h1>
        {mayCatatKeputusan(peran, satker.jenjang) && (
          <Link className="tombol" to="/keputusan-kpu/baru">
            Catat keputusan
          </Link>
        )}
      </div>
      <p className="redup">
        Pengecualian yang ditetapkan KPU RI untuk semua kantor. Butirnya tampil dalam{' '}
        <Link to="/dik">DIK</Link> setiap kantor dengan lingkup nasional.
      </p>
      <Tampil live={live}>
        {(daftar) =>
          daftar.length === 0 ? (
            <p className="kosong">Belum ada keputusan yang dicatat.</p>
          ) : (
            <Tampil live={dik}>
              {(semua) => (
                <ul className="daftar-berkas">
                  {daftar.map((k) => (
                    <Baris key={k.id} keputusan={k} semua={semua} />
                  ))}
                </ul>
              )}
            </Tampil>
          )
        }
      </Tampil>
    </>
  );
}
