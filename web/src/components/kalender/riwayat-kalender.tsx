import { formatInstan } from '@ppid/domain/calendar/zona';
import type { PerihalKalender, PerubahanKalender } from '@ppid/domain/calendar/perubahan';
import { watchPerubahan } from '../../data/kalender.js';
import { useLive } from '../../lib/use-live.js';
import { useKantor } from '../../session/kantor.js';
import { Tampil } from '../pesan.js';

const PERIHAL: Readonly<Record<PerihalKalender, string>> = {
  KANTOR: 'Hari khusus atau tahapan kantor diubah',
  NASIONAL: 'Libur nasional berubah',
  SISTEM: 'Pengaturan atau daftar bawaan berubah',
  AWAL: 'Kalender mulai dicatat',
};

/** Who changed the calendar when, and how many open deadlines were counted anew. */
export function RiwayatKalender() {
  const { satker, nama } = useKantor();
  const live = useLive<PerubahanKalender[]>(`perubahan-kalender/${satker.id}`, (next, fail) =>
    watchPerubahan(satker.id, next, fail),
  );
  return (
    <section className="kartu" aria-labelledby="riwayat-kalender">
      <h2 id="riwayat-kalender">Riwayat perubahan</h2>
      <Tampil live={live}>
        {(daftar) =>
          daftar.length === 0 ? (
            <p className="redup">Belum ada perubahan.</p>
          ) : (
            <ul className="butir">
              {daftar.map((p) => (
                <li key={p.id}>
                  <span>
                    <b>{PERIHAL[p.perihal]}</b>{' '}
                    <span className="cap cap-netral">
                      {p.berkas === 0
                        ? 'tidak ada batas waktu berubah'
                        : `${p.berkas} batas waktu dihitung ulang`}
                    </span>
                    <small>
                      {formatInstan(p.pada, satker.zona)} · {nama(p.oleh)} · kalender versi {p.versi}
                    </small>
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Tampil>
    </section>
  );
}
