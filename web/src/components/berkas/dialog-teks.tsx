import type { Dokumen, Halaman } from '@ppid/domain/dokumen/types';
import { watchHalaman } from '../../data/dokumen.js';
import { kalimatSumber } from '../../lib/sumber-teks.js';
import { useLive } from '../../lib/use-live.js';
import { useAkun } from '../../session/session.js';
import { Dialog } from '../dialog.js';
import { Tampil } from '../pesan.js';

/** Recognised text with how sure the reader was: a person must know when to check it against the scan. */
export function DialogTeks({ dokumen, onClose }: { dokumen: Dokumen; onClose: () => void }) {
  const { satkerId } = useAkun();
  const live = useLive<Halaman[]>(`halaman/${satkerId}/${dokumen.id}`, (next, fail) =>
    watchHalaman(satkerId, dokumen, next, fail),
  );
  return (
    <Dialog judul={dokumen.nama} onClose={onClose} lebar>
      <Tampil live={live}>
        {(daftar) =>
          daftar.map((halaman) => (
            <section key={halaman.no} className="halaman-teks" aria-label={`Halaman ${halaman.no}`}>
              <h3>
                Halaman {halaman.no} <small>{kalimatSumber(halaman)}</small>
              </h3>
              <pre>{halaman.teks || '—'}</pre>
            </section>
          ))
        }
      </Tampil>
    </Dialog>
  );
}
