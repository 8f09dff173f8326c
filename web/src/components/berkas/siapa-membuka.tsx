import { NAMA_PERAN } from '@ppid/domain/akses/peran';
import type { Berkas } from '@ppid/domain/berkas/types';
import { formatInstan } from '@ppid/domain/calendar/zona';
import type { CatatanAkses } from '@ppid/domain/pribadi/types';
import { ucapAkses } from '@ppid/domain/pribadi/ucap';
import { BATAS_CATATAN, watchAksesBerkas } from '../../data/pribadi.js';
import { sebabAkses } from '../../lib/catatan-akses.js';
import { useDokumen } from '../../lib/use-dokumen.js';
import { useLive } from '../../lib/use-live.js';
import { useKantor } from '../../session/kantor.js';
import { useAkun } from '../../session/session.js';
import { Tampil } from '../pesan.js';

/** Who looked at what is closed in this berkas, when and why. */
export function SiapaMembuka({ berkas }: { berkas: Berkas }) {
  const { satkerId } = useAkun();
  const { nama, satker } = useKantor();
  const dokumen = new Map((useDokumen(berkas.id).data ?? []).map((d) => [d.id, d.nama]));
  const live = useLive<(CatatanAkses & { id: string })[]>(`akses/${satkerId}/${berkas.id}`, (next, fail) =>
    watchAksesBerkas(satkerId, berkas.id, next, fail),
  );
  return (
    <section className="kartu" aria-labelledby="siapa-membuka" data-uji="siapa-membuka">
      <h2 id="siapa-membuka">Siapa yang membuka</h2>
      <Tampil live={live}>
        {(daftar) =>
          daftar.length === 0 ? (
            <p className="redup">Belum ada yang membuka bagian tertutup berkas ini.</p>
          ) : (
            <>
              <ul className="butir">
                {daftar.map((akses) => (
                  <li key={akses.id}>
                    <span>
                      <b>{nama(akses.oleh)}</b>
                      {akses.peran.length > 0 &&
                        ` (${akses.peran.map((p) => NAMA_PERAN[p]).join(', ')})`}{' '}
                      {ucapAkses(akses)}
                      {akses.dokumenId !== null && ` · ${dokumen.get(akses.dokumenId) ?? 'dokumen tertutup'}`}
                      <small>
                        {formatInstan(akses.pada, satker.zona)} · {sebabAkses(akses)}
                      </small>
                    </span>
                  </li>
                ))}
              </ul>
              {daftar.length === BATAS_CATATAN && (
                <p className="redup">Hanya {BATAS_CATATAN} catatan terbaru yang ditampilkan.</p>
              )}
            </>
          )
        }
      </Tampil>
    </section>
  );
}
