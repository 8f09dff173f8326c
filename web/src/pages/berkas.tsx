import { useParams } from 'react-router';
import type { Berkas } from '@ppid/domain/berkas/types';
import { PesanGagal, Tampil } from '../components/pesan.js';
import { DaftarDokumen } from '../components/berkas/daftar-dokumen.js';
import { DaftarSurat } from '../components/berkas/daftar-surat.js';
import { JamHukumView } from '../components/berkas/jam-hukum.js';
import { KepalaBerkas } from '../components/berkas/kepala-berkas.js';
import { LangkahSop } from '../components/berkas/langkah-sop.js';
import { PanelAksi } from '../components/berkas/panel-aksi.js';
import { Pemohon } from '../components/berkas/pemohon.js';
import { Riwayat } from '../components/berkas/riwayat.js';
import { watchBerkas } from '../data/berkas.js';
import { mayReadPemohon } from '../lib/akses.js';
import { isJenis } from '../lib/jenis.js';
import { useKini } from '../lib/use-kini.js';
import { useLive } from '../lib/use-live.js';
import { sopBerkas, useKantor } from '../session/kantor.js';
import { useAkun } from '../session/session.js';

function Isi({ berkas }: { berkas: Berkas }) {
  const kantor = useKantor();
  const { peran } = useAkun();
  const kini = useKini();
  const sop = sopBerkas(kantor, berkas);
  return (
    <>
      <title>{`${berkas.nomor ?? berkas.judul} — PPID KPU`}</title>
      <KepalaBerkas berkas={berkas} sop={sop} kini={kini} />
      <div className="dua-kolom">
        <div>
          {sop ? (
            <PanelAksi berkas={berkas} sop={sop} />
          ) : (
            <PesanGagal>SOP berkas ini tidak ditemukan.</PesanGagal>
          )}
          {sop && <LangkahSop berkas={berkas} sop={sop} kini={kini} />}
          <Riwayat berkas={berkas} />
        </div>
        <div>
          {berkas.jamHukum && <JamHukumView jam={berkas.jamHukum} data={berkas.data} kini={kini} />}
          {berkas.jenis === 'permohonan' && mayReadPemohon(peran) && <Pemohon berkasId={berkas.id} />}
          <DaftarSurat berkasId={berkas.id} />
          <DaftarDokumen berkas={berkas} />
        </div>
      </div>
    </>
  );
}

export default function HalamanBerkas() {
  const { jenis, id } = useParams();
  const { satkerId } = useAkun();
  const sah = isJenis(jenis) && id !== undefined;
  const live = useLive<Berkas | null>(sah ? `berkas/${satkerId}/${jenis}/${id}` : null, (next, fail) =>
    sah ? watchBerkas(satkerId, jenis, id, next, fail) : () => undefined,
  );
  if (!sah) return <PesanGagal>Alamat berkas tidak benar.</PesanGagal>;
  return (
    <Tampil live={live}>
      {(berkas) =>
        berkas ? <Isi key={berkas.id} berkas={berkas} /> : <PesanGagal>Berkas tidak ditemukan.</PesanGagal>
      }
    </Tampil>
  );
}
