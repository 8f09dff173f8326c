import { Link, useParams } from 'react-router';
import { formatTanggal } from '@ppid/domain/calendar/format';
import { barisDik } from '@ppid/domain/laporan/barisDik';
import { masihTertutup } from '@ppid/domain/pengecualian/keadaanButir';
import type { Butir, KeputusanKpu } from '@ppid/domain/pengecualian/types';
import { Fakta } from '../components/berkas/fakta.js';
import { KeadaanButir } from '../components/dik/keadaan-butir.js';
import { CapKeputusan } from '../components/keputusan/cap-keputusan.js';
import { DipNasional } from '../components/keputusan/dip-nasional.js';
import { FileKeputusan } from '../components/keputusan/file-keputusan.js';
import { RiwayatKeputusan } from '../components/keputusan/riwayat-keputusan.js';
import { TinjauanPenolakan } from '../components/keputusan/tinjauan.js';
import { PesanGagal, Tampil } from '../components/pesan.js';
import { mayCatatKeputusan } from '../lib/akses.js';
import { useHari } from '../lib/use-dik.js';
import { useKeputusan } from '../lib/use-keputusan.js';
import { useKantor } from '../session/kantor.js';
import { useAkun } from '../session/session.js';

function DaftarButir({ butir }: { butir: readonly Butir[] }) {
  const hari = useHari();
  const { satker } = useKantor();
  return (
    <ol className="butir">
      {butir.map((satu) => {
        const b = barisDik(satu, hari, satker.zona);
        return (
          <li key={satu.id} data-uji={satu.id}>
            <span>
              <Link to={`/dik/${satu.id}`}>{b.informasi}</Link> {b.bagian && <small>{b.bagian}</small>}
              <small>
                {b.dasar} · {b.jangka}
              </small>
              <small>
                <KeadaanButir baris={b} />
              </small>
              {satu.dibuka && <DipNasional butirId={satu.id} />}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function Rincian({ keputusan: k, butir }: { keputusan: KeputusanKpu; butir: readonly Butir[] }) {
  const { peran } = useAkun();
  const { satker } = useKantor();
  const hari = useHari();
  const berlaku = butir.filter((b) => masihTertutup(b, hari)).length;
  const boleh = mayCatatKeputusan(peran, satker.jenjang);
  return (
    <div className="tumpuk">
      <div className="judul-baris">
        <h1>Keputusan KPU RI Nomor {k.nomor}</h1>
        {boleh && berlaku > 0 && (
          <Link className="tombol" to={`/keputusan-kpu/${k.id}/ubah`}>
            Ubah atau cabut
          </Link>
        )}
      </div>
      <section className="kartu" aria-labelledby="isi-keputusan">
        <h2 id="isi-keputusan">Keputusan</h2>
        <Fakta
          baris={[
            ['Tentang', k.tentang],
            ['Tanggal', formatTanggal(k.tanggal)],
            ['Keadaan', <CapKeputusan key="cap" keputusan={k} berlaku={berlaku} />],
            ['Masih dikecualikan', `${berlaku} dari ${butir.length} butir`],
          ]}
        />
      </section>
      <TinjauanPenolakan keputusan={k} rinci={boleh} />
      <section className="kartu" aria-labelledby="butir-keputusan">
        <h2 id="butir-keputusan">Butir</h2>
        <DaftarButir butir={butir} />
      </section>
      {satker.jenjang === 'RI' && <FileKeputusan keputusanId={k.id} />}
      <section className="kartu" aria-labelledby="riwayat-keputusan">
        <h2 id="riwayat-keputusan">Riwayat</h2>
        <RiwayatKeputusan keputusan={k} butir={butir} />
      </section>
    </div>
  );
}

export default function HalamanSatuKeputusan() {
  const { id = '' } = useParams();
  const { keputusan, butir } = useKeputusan(id);
  return (
    <>
      <title>Keputusan KPU RI — PPID KPU</title>
      <p>
        <Link to="/keputusan-kpu">← Keputusan KPU RI</Link>
      </p>
      <Tampil live={keputusan}>
        {(satu) =>
          satu ? (
            <Tampil live={butir}>{(daftar) => <Rincian keputusan={satu} butir={daftar} />}</Tampil>
          ) : (
            <PesanGagal>Keputusan ini tidak tercatat.</PesanGagal>
          )
        }
      </Tampil>
    </>
  );
}
