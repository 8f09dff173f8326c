import { BukaBerkas } from '../components/buka-berkas.js';
import { TugasDikSaya } from '../components/dik/daftar-tugas.js';
import { DaftarBerkas } from '../components/daftar-berkas.js';
import { Tampil } from '../components/pesan.js';
import { watchKotakMasuk } from '../data/berkas.js';
import type { Berkas } from '@ppid/domain/berkas/types';
import { unitTerlambat } from '../lib/fakta.js';
import { adaTugasDik } from '../lib/tugas-butir.js';
import { SEMUA_JENIS } from '../lib/jenis.js';
import { useKini } from '../lib/use-kini.js';
import { useLive } from '../lib/use-live.js';
import { useAkun } from '../session/session.js';

function Hitungan({ daftar, kini }: { daftar: Berkas[]; kini: string }) {
  const menunggu = daftar.filter((b) => b.status === 'MENUNGGU_KELENGKAPAN').length;
  const unit = daftar.filter((b) => unitTerlambat(b, kini) > 0).length;
  const terlambat = daftar.filter((b) => b.langkahAktif?.tenggat && b.langkahAktif.tenggat < kini).length;
  return (
    <p className="redup" aria-live="polite">
      {daftar.length} berkas menunggu tindakan Anda
      {terlambat > 0 && (
        <>
          , <strong className="merah">{terlambat} terlambat</strong>
        </>
      )}
      {menunggu > 0 && `, ${menunggu} menunggu kelengkapan`}
      {unit > 0 && `, ${unit} dengan unit yang terlambat menjawab`}.
    </p>
  );
}

export default function KotakMasuk() {
  const { satkerId, peran } = useAkun();
  const kini = useKini();
  const live = useLive<Berkas[]>(`kotak/${satkerId}/${peran.join()}`, (next, fail) =>
    watchKotakMasuk(satkerId, SEMUA_JENIS, peran, next, fail),
  );
  return (
    <>
      <title>Kotak masuk — PPID KPU</title>
      <div className="judul-baris">
        <h1>Kotak masuk</h1>
        <BukaBerkas />
      </div>
      {adaTugasDik(peran) && <TugasDikSaya />}
      <Tampil live={live}>
        {(daftar) =>
          daftar.length === 0 ? (
            <p className="kosong">Tidak ada berkas yang menunggu tindakan Anda.</p>
          ) : (
            <>
              <Hitungan daftar={daftar} kini={kini} />
              <DaftarBerkas daftar={daftar} kini={kini} />
            </>
          )
        }
      </Tampil>
    </>
  );
}
