import { useParams } from 'react-router';
import { JENIS_BERPRIBADI } from '@ppid/domain/akses/golongan';
import type { Jenis } from '@ppid/domain/sop/types';
import type { Berkas } from '@ppid/domain/berkas/types';
import { PesanGagal, Tampil } from '../components/pesan.js';
import { DaftarDokumen } from '../components/berkas/daftar-dokumen.js';
import { DaftarSurat } from '../components/berkas/daftar-surat.js';
import { IsiBerkas } from '../components/berkas/isi-berkas.js';
import { JamHukumView } from '../components/berkas/jam-hukum.js';
import { KeberatanAtas } from '../components/berkas/keberatan-atas.js';
import { PokokKeberatan, TanggapanKeberatan } from '../components/berkas/keberatan.js';
import { KepalaBerkas } from '../components/berkas/kepala-berkas.js';
import { Koordinasi } from '../components/berkas/koordinasi.js';
import { LangkahSop } from '../components/berkas/langkah-sop.js';
import { PanelAksi } from '../components/berkas/panel-aksi.js';
import { Pemohon } from '../components/berkas/pemohon.js';
import { Sengketa } from '../components/berkas/sengketa.js';
import { Spanduk } from '../components/berkas/spanduk.js';
import { SiapaMembuka } from '../components/berkas/siapa-membuka.js';
import { Riwayat } from '../components/berkas/riwayat.js';
import { DaftarDokumenSop, Dikembalikan } from '../components/klasifikasi/dokumen-sop.js';
import { Pendokumentasian } from '../components/klasifikasi/pendokumentasian.js';
import { Rantai } from '../components/klasifikasi/rantai.js';
import { TempatSimpan } from '../components/klasifikasi/tempat-simpan.js';
import { DaftarUsulan } from '../components/klasifikasi/usulan.js';
import { watchBerkas } from '../data/berkas.js';
import { mayReadAkses, mayReadPemohon } from '../lib/akses.js';
import { isJenis } from '../lib/jenis.js';
import { useKini } from '../lib/use-kini.js';
import { useLive } from '../lib/use-live.js';
import { sopBerkas, useKantor } from '../session/kantor.js';
import { useAkun } from '../session/session.js';

/** Kinds of berkas with something that is opened only with a reason. */
const BERCATATAN: readonly Jenis[] = ['permohonan', 'pengecualian', 'pendokumentasian'];

/** Kinds of berkas whose SOP goes from paper to paper. */
const BERTAHAP: readonly Jenis[] = ['pengecualian', 'pendokumentasian'];

function Isi({ berkas }: { berkas: Berkas }) {
  const kantor = useKantor();
  const { peran } = useAkun();
  const kini = useKini();
  const sop = sopBerkas(kantor, berkas);
  return (
    <>
      <title>{`${berkas.nomor ?? berkas.judul} — PPID KPU`}</title>
      <KepalaBerkas berkas={berkas} sop={sop} kini={kini} />
      <Spanduk berkas={berkas} kini={kini} />
      {berkas.jenis === 'pendokumentasian' && sop && <Dikembalikan berkas={berkas} sop={sop} />}
      <div className="dua-kolom">
        <div>
          {sop ? (
            <PanelAksi berkas={berkas} sop={sop} />
          ) : (
            <PesanGagal>SOP berkas ini tidak ditemukan.</PesanGagal>
          )}
          {berkas.jenis === 'keberatan' && <PokokKeberatan berkas={berkas} />}
          {berkas.jenis !== 'keberatan' && sop && <IsiBerkas berkas={berkas} sop={sop} />}
          {berkas.jenis === 'pengecualian' && <DaftarUsulan berkas={berkas} sop={sop} />}
          {berkas.jenis === 'pendokumentasian' && <Pendokumentasian berkas={berkas} />}
          <Koordinasi berkas={berkas} kini={kini} />
          {BERTAHAP.includes(berkas.jenis) && sop && <DaftarDokumenSop berkas={berkas} sop={sop} />}
          {sop && <LangkahSop berkas={berkas} sop={sop} kini={kini} />}
          <Riwayat berkas={berkas} sop={sop} />
        </div>
        <div>
          {berkas.jamHukum && (
            <JamHukumView jenis={berkas.jenis} jam={berkas.jamHukum} data={berkas.data} kini={kini} />
          )}
          {berkas.jenis === 'keberatan' && <TanggapanKeberatan berkas={berkas} kini={kini} />}
          {berkas.jenis === 'keberatan' && <Sengketa berkas={berkas} />}
          {berkas.jenis === 'permohonan' && <KeberatanAtas berkas={berkas} kini={kini} />}
          {JENIS_BERPRIBADI.includes(berkas.jenis) && mayReadPemohon(peran) && (
            <Pemohon jenis={berkas.jenis} berkasId={berkas.id} />
          )}
          {berkas.jenis === 'pengecualian' && <Rantai berkas={berkas} sop={sop} />}
          {berkas.jenis === 'pendokumentasian' && <TempatSimpan berkas={berkas} />}
          {JENIS_BERPRIBADI.includes(berkas.jenis) && <DaftarSurat berkasId={berkas.id} />}
          <DaftarDokumen berkas={berkas} />
          {BERCATATAN.includes(berkas.jenis) && mayReadAkses(peran) && <SiapaMembuka berkas={berkas} />}
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
