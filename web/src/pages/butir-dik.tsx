import { Link, useParams } from 'react-router';
import { formatTanggal } from '@ppid/domain/calendar/format';
import { barisDik, NAMA_LINGKUP } from '@ppid/domain/laporan/barisDik';
import type { Butir } from '@ppid/domain/pengecualian/types';
import { larik } from '@ppid/domain/surat/isian';
import { Fakta } from '../components/berkas/fakta.js';
import { DokumenButir } from '../components/dik/dokumen-butir.js';
import { KeadaanButir } from '../components/dik/keadaan-butir.js';
import { SejarahButir } from '../components/dik/sejarah-butir.js';
import { TindakButir } from '../components/dik/tindak-butir.js';
import { PesanGagal, Tampil } from '../components/pesan.js';
import { useButir, useDip, usePengutip, usePerpanjangan } from '../lib/use-butir.js';
import { useHari } from '../lib/use-dik.js';
import { useKantor } from '../session/kantor.js';
import '../styles/butir-dik.css';

function Rincian({ butir }: { butir: Butir }) {
  const { satker } = useKantor();
  const b = barisDik(butir, useHari(), satker.zona);
  const dip = useDip(butir);
  const perpanjangan = usePerpanjangan(butir.id);
  const pengutip = usePengutip(butir.id);
  const diuji = perpanjangan.data?.find((berkas) => berkas.status !== 'SELESAI') ?? null;
  const berlaku = pengutip.data?.filter(({ data }) => larik(data, 'butirDik').includes(butir.id)) ?? [];
  return (
    <div className="tumpuk">
      <title>{`${b.informasi} — DIK — PPID KPU`}</title>
      <h1>{b.informasi}</h1>
      <p className="pesan" data-uji="status-butir">
        <KeadaanButir baris={b} />
      </p>
      <TindakButir butir={butir} dip={dip} diuji={diuji} penolakan={berlaku.length} />
      <section className="kartu" aria-labelledby="riwayat-butir">
        <h2 id="riwayat-butir">Riwayat</h2>
        <Tampil live={pengutip}>
          {(daftar) => (
            <>
              <SejarahButir
                butir={butir}
                dip={dip}
                perpanjangan={perpanjangan.data ?? []}
                pengutip={daftar}
              />
              {daftar.length === 0 && <p className="redup">Belum ada penolakan yang mengutip butir ini.</p>}
            </>
          )}
        </Tampil>
      </section>
      <section className="kartu" aria-labelledby="isi-butir">
        <h2 id="isi-butir">Butir</h2>
        <Fakta
          baris={[
            ['Bagian yang dikecualikan', b.bagian],
            ['Dasar hukum', b.dasar],
            ['Konsekuensi bila dibuka', b.konsekuensi],
            ['Pertimbangan bila ditutup', b.pertimbangan],
            ['Jangka waktu', b.jangka],
            ['Ditinjau kembali', b.tinjau ? formatTanggal(b.tinjau) : ''],
            ['Unit penanggung jawab', b.unit],
            ['Bentuk', b.bentuk],
            ['Retensi arsip', b.retensi],
            ['Lingkup', NAMA_LINGKUP[b.lingkup]],
          ]}
        />
      </section>
      {butir.lingkup === 'KANTOR' && (
        <section className="kartu" aria-labelledby="dokumen-butir">
          <h2 id="dokumen-butir">Dokumen</h2>
          <DokumenButir butir={butir} dip={dip} />
        </section>
      )}
    </div>
  );
}

export default function HalamanButir() {
  const { butirId = '' } = useParams();
  return (
    <>
      <p>
        <Link to="/dik">← Daftar Informasi yang Dikecualikan</Link>
      </p>
      <Tampil live={useButir(butirId)}>
        {(butir) =>
          butir ? (
            <Rincian key={butir.id} butir={butir} />
          ) : (
            <PesanGagal>Butir ini tidak ada dalam DIK kantor Anda.</PesanGagal>
          )
        }
      </Tampil>
    </>
  );
}
