import { Link, useParams } from 'react-router';
import { formatTanggal } from '@ppid/domain/calendar/format';
import type { Berkas } from '@ppid/domain/berkas/types';
import { barisDik, NAMA_KEADAAN, NAMA_LINGKUP } from '@ppid/domain/laporan/barisDik';
import { sebutLokasi } from '@ppid/domain/laporan/lokasiDik';
import type { Butir, Tertutup } from '@ppid/domain/pengecualian/types';
import { Fakta } from '../components/berkas/fakta.js';
import { SejarahButir } from '../components/dik/sejarah-butir.js';
import { PesanGagal, Tampil } from '../components/pesan.js';
import { watchPengutip } from '../data/dik.js';
import { watchTertutup } from '../data/tertutup.js';
import { mayReadTertutup } from '../lib/akses.js';
import { useDik, useHari } from '../lib/use-dik.js';
import { useLive } from '../lib/use-live.js';
import { useKantor } from '../session/kantor.js';
import { useAkun } from '../session/session.js';

/** The place of the archive, for those who keep the special folder. */
function Tempat({ berkasId }: { berkasId: string }) {
  const { satkerId } = useAkun();
  const live = useLive<Tertutup[]>(`tempat/${satkerId}/${berkasId}`, (next, fail) =>
    watchTertutup({ satkerId, jenis: 'pendokumentasian', berkasId }, 'SIMPAN', next, fail),
  );
  return (
    <Tampil live={live}>
      {(daftar) => {
        const akhir = daftar.at(-1);
        return <p>{(akhir && sebutLokasi(akhir)) || 'Tempat simpan belum dicatat.'}</p>;
      }}
    </Tampil>
  );
}

function Pengutip({ butirId }: { butirId: string }) {
  const { satkerId } = useAkun();
  const live = useLive<Berkas[]>(`pengutip/${satkerId}/${butirId}`, (next, fail) =>
    watchPengutip(satkerId, butirId, next, fail),
  );
  return (
    <Tampil live={live}>
      {(daftar) =>
        daftar.length === 0 ? (
          <p className="redup">Belum ada penolakan yang mengutip butir ini.</p>
        ) : (
          <ul>
            {daftar.map((b) => (
              <li key={b.id}>
                <Link to={`/berkas/permohonan/${b.id}`}>{b.nomor ?? b.judul}</Link>
              </li>
            ))}
          </ul>
        )
      }
    </Tampil>
  );
}

function Rincian({ butir, semua }: { butir: Butir; semua: readonly Butir[] }) {
  const { satker } = useKantor();
  const { peran } = useAkun();
  const b = barisDik(butir, useHari(), satker.zona);
  return (
    <>
      <title>{`${b.informasi} — DIK — PPID KPU`}</title>
      <h1>{b.informasi}</h1>
      <p className="pesan" data-uji="status-butir">
        <b>{NAMA_KEADAAN[b.keadaan]}.</b> {b.keterangan}
      </p>
      <section className="kartu">
        <h2>Butir</h2>
        <Fakta
          baris={[
            ['Bagian yang dikecualikan', b.bagian],
            ['Dasar hukum', b.dasar],
            ['Konsekuensi bila dibuka', b.konsekuensi],
            ['Pertimbangan bila ditutup', b.pertimbangan],
            ['Jangka waktu', b.jangka],
            ['Diputuskan paling lambat', butir.tindakSebelum ? formatTanggal(butir.tindakSebelum) : ''],
            ['Unit penanggung jawab', b.unit],
            ['Bentuk', b.bentuk],
            ['Retensi arsip', b.retensi],
            ['Lingkup', NAMA_LINGKUP[b.lingkup]],
          ]}
        />
      </section>
      <section className="kartu">
        <h2>Riwayat</h2>
        <SejarahButir butir={butir} semua={semua} />
      </section>
      {butir.didokumentasikan && mayReadTertutup(peran, 'SIMPAN') && (
        <section className="kartu">
          <h2>Lokasi arsip</h2>
          <Tempat berkasId={butir.didokumentasikan.berkasId} />
        </section>
      )}
      <section className="kartu">
        <h2>Penolakan yang mengutip</h2>
        <Pengutip butirId={butir.id} />
      </section>
    </>
  );
}

export default function HalamanButir() {
  const { butirId = '' } = useParams();
  return (
    <>
      <p>
        <Link to="/dik">← Daftar Informasi yang Dikecualikan</Link>
      </p>
      <Tampil live={useDik()}>
        {(semua) => {
          const butir = semua.find((b) => b.id === butirId);
          return butir ? (
            <Rincian key={butir.id} butir={butir} semua={semua} />
          ) : (
            <PesanGagal>Butir ini tidak ada dalam DIK kantor Anda.</PesanGagal>
          );
        }}
      </Tampil>
    </>
  );
}
