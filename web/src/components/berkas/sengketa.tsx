import type { Berkas, Riwayat } from '@ppid/domain/berkas/types';
import { formatHariTanggal, formatTanggal } from '@ppid/domain/calendar/format';
import { PUTUSAN, PUTUSAN_PERINTAH, SIDANG } from '@ppid/domain/formulir/sengketa';
import { labelPilihan } from '@ppid/domain/surat/permohonan';
import { watchRiwayat } from '../../data/berkas.js';
import { petaFakta, teksFakta } from '../../lib/fakta.js';
import { useLive } from '../../lib/use-live.js';
import { useAkun } from '../../session/session.js';
import { Fakta } from './fakta.js';

function Sidang({ entri }: { entri: Riwayat }) {
  const { data } = entri;
  const tempat = teksFakta(data, 'tempat');
  return (
    <li>
      <span>
        <b>{formatTanggal(teksFakta(data, 'tanggal'))}</b> ·{' '}
        {labelPilihan(SIDANG, 'agenda', teksFakta(data, 'agenda'))}
        {tempat && <small>{tempat}</small>}
        {teksFakta(data, 'hasil') && <p className="catatan">{teksFakta(data, 'hasil')}</p>}
      </span>
    </li>
  );
}

/** The case at Komisi Informasi; the hearings stand in the history, each as it was recorded. */
export function Sengketa({ berkas }: { berkas: Berkas }) {
  const { satkerId } = useAkun();
  const { jenis, id, data } = berkas;
  const sengketa = petaFakta(data, 'sengketa');
  const live = useLive<Riwayat[]>(sengketa ? `riwayat/${satkerId}/${jenis}/${id}` : null, (next, fail) =>
    watchRiwayat(satkerId, jenis, id, next, fail),
  );
  if (!sengketa) return null;
  const putusan = petaFakta(data, 'putusanPerintah') ?? petaFakta(data, 'putusan');
  const bentuk = petaFakta(data, 'putusanPerintah') ? PUTUSAN_PERINTAH : PUTUSAN;
  const sidang = (live.data ?? [])
    .filter((e) => e.aksi === 'catatSidang')
    .sort((a, b) => teksFakta(a.data, 'tanggal').localeCompare(teksFakta(b.data, 'tanggal')));
  const hari = (nilai: string) => nilai && formatHariTanggal(nilai);
  return (
    <section className="kartu" aria-labelledby="sengketa" data-uji="sengketa">
      <h2 id="sengketa">Sengketa informasi</h2>
      <Fakta
        baris={[
          ['Nomor perkara', teksFakta(sengketa, 'nomorPerkara')],
          ['Komisi Informasi', teksFakta(sengketa, 'komisi')],
          ['Diajukan', hari(teksFakta(sengketa, 'tanggal'))],
          ['Putusan', putusan && labelPilihan(bentuk, 'amar', teksFakta(putusan, 'amar'))],
          ['Nomor putusan', putusan && teksFakta(putusan, 'nomor')],
          ['Isi putusan', putusan && teksFakta(putusan, 'isi')],
          ['Perintah', putusan && teksFakta(putusan, 'perintah')],
          ['Dilaksanakan paling lambat', putusan && hari(teksFakta(putusan, 'batas'))],
        ]}
      />
      {sidang.length > 0 && (
        <>
          <h3>Sidang</h3>
          <ul className="butir">
            {sidang.map((e) => (
              <Sidang key={e.urutan} entri={e} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
