import { formatInstan } from '@ppid/domain/calendar/zona';
import { NAMA_PERAN } from '@ppid/domain/akses/peran';
import type { Berkas, Riwayat as Entri } from '@ppid/domain/berkas/types';
import { watchRiwayat } from '../../data/berkas.js';
import { useLive } from '../../lib/use-live.js';
import { useKantor } from '../../session/kantor.js';
import { useAkun } from '../../session/session.js';
import { Tampil } from '../pesan.js';

export function Riwayat({ berkas }: { berkas: Berkas }) {
  const { satkerId } = useAkun();
  const { satker, nama } = useKantor();
  const { jenis, id } = berkas;
  const live = useLive<Entri[]>(`riwayat/${satkerId}/${jenis}/${id}`, (next, fail) =>
    watchRiwayat(satkerId, jenis, id, next, fail),
  );
  return (
    <section className="kartu" aria-labelledby="riwayat">
      <h2 id="riwayat">Riwayat</h2>
      <Tampil live={live}>
        {(daftar) => (
          <ol className="riwayat" reversed>
            {daftar.map((entri) => (
              <li key={entri.urutan}>
                <b>{entri.label}</b>
                {entri.langkah > 0 && <span className="redup"> · langkah {entri.langkah}</span>}
                {entri.keLangkah !== null && entri.keLangkah !== entri.langkah && (
                  <span className="redup"> → {entri.keLangkah}</span>
                )}
                <small>
                  {formatInstan(entri.pada, satker.zona)} · {nama(entri.oleh)} ({NAMA_PERAN[entri.peran]})
                </small>
                {entri.catatan && <p className="catatan">{entri.catatan}</p>}
              </li>
            ))}
          </ol>
        )}
      </Tampil>
    </section>
  );
}
