import { Link } from 'react-router';
import type { PekerjaanGagal } from '@ppid/domain/berkas/gagal';
import { formatInstan } from '@ppid/domain/calendar/zona';
import { watchGagal } from '../../data/gangguan.js';
import { KERJA, selainSurel } from '../../lib/gangguan.js';
import { petakan, useLive } from '../../lib/use-live.js';
import { useKantor } from '../../session/kantor.js';
import { useAkun } from '../../session/session.js';
import { Tampil } from '../pesan.js';

function Baris({ gagal: { kerja, berkas, alasan, pada } }: { gagal: PekerjaanGagal }) {
  const { satker } = useKantor();
  return (
    <li data-uji="pekerjaan-gagal">
      <span>
        <b>{KERJA[kerja].nama}</b> · {formatInstan(pada, satker.zona)}
        <p className="galat">{alasan}</p>
        <small>
          {KERJA[kerja].tindakLanjut}{' '}
          {berkas && <Link to={`/berkas/${berkas.jenis}/${berkas.berkasId}`}>Buka berkasnya</Link>}
        </small>
      </span>
    </li>
  );
}

/** Work that the system gave up: a log, so nothing leaves it when the work was done after all. */
export function DaftarPekerjaanGagal() {
  const { satkerId } = useAkun();
  const live = useLive<PekerjaanGagal[]>(`gagal/${satkerId}`, (next, fail) =>
    watchGagal(satkerId, next, fail),
  );
  return (
    <section className="kartu" aria-labelledby="pekerjaan-gagal">
      <h2 id="pekerjaan-gagal">Pekerjaan yang gagal</h2>
      <p className="redup">Catatan ini tetap, juga sesudah pekerjaannya diulang. Yang terbaru di atas.</p>
      <Tampil live={petakan(live, selainSurel)}>
        {(daftar) =>
          daftar.length === 0 ? (
            <p className="redup">Belum ada pekerjaan yang gagal.</p>
          ) : (
            <ul className="butir">
              {daftar.map((gagal) => (
                <Baris key={gagal.id} gagal={gagal} />
              ))}
            </ul>
          )
        }
      </Tampil>
    </section>
  );
}
