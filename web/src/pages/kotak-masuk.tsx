import { Link } from 'react-router';
import type { Berkas } from '@ppid/domain/berkas/types';
import { BukaBerkas } from '../components/buka-berkas.js';
import { DaftarBerkas } from '../components/daftar-berkas.js';
import { TugasDikSaya } from '../components/dik/daftar-tugas.js';
import { Bagian, jumlahTeks } from '../components/kotak/bagian.js';
import { DokumenGagal } from '../components/kotak/dokumen-gagal.js';
import { PenghitamanMenunggu } from '../components/kotak/penghitaman-menunggu.js';
import { Tampil } from '../components/pesan.js';
import { mayProses } from '../lib/akses.js';
import { unitTerlambat } from '../lib/fakta.js';
import { semuaTerjawab } from '../lib/kotak-masuk.js';
import { kelasDiulang } from '../lib/perhatian.js';
import { useKini } from '../lib/use-kini.js';
import { useKotakMasuk } from '../lib/use-kotak-masuk.js';
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

/** Nothing is said while a part is unknown: it would read as if nothing waited there either. */
function TanpaBerkas({ terjawab }: { terjawab: boolean }) {
  const { peran } = useAkun();
  if (!terjawab) return null;
  return (
    <p className="kosong">
      {mayProses(peran)
        ? 'Tidak ada berkas yang menunggu tindakan Anda.'
        : 'Peran Anda tidak memproses berkas. Semua berkas kantor dapat dilihat di “Semua berkas”.'}
    </p>
  );
}

export default function KotakMasuk() {
  const { peran } = useAkun();
  const kini = useKini();
  const { berkas, dik, penghitaman, dokumen, ditutup } = useKotakMasuk();
  return (
    <>
      <title>Kotak masuk — PPID KPU</title>
      <div className="judul-baris">
        <h1>Kotak masuk</h1>
        <BukaBerkas />
      </div>
      <Bagian id="tugas-dik" judul="Informasi yang dikecualikan" live={dik}>
        {(daftar) => <TugasDikSaya tugas={daftar} />}
      </Bagian>
      <Bagian id="penghitaman" judul="Penghitaman" live={penghitaman}>
        {(daftar) => <PenghitamanMenunggu daftar={daftar} />}
      </Bagian>
      <Bagian id="dokumen-gagal" judul="Dokumen yang gagal diolah" live={dokumen}>
        {(daftar) => <DokumenGagal daftar={daftar} />}
      </Bagian>
      <Bagian id="dokumen-ditutup" judul="Dokumen yang ditutup" live={ditutup}>
        {(daftar) => (
          <p>
            <Link to="/dokumen/perhatian">
              Dokumen yang ditutup karena isinya sama: {jumlahTeks(daftar.length)}
            </Link>
          </p>
        )}
      </Bagian>
      <Tampil live={berkas}>
        {(daftar) =>
          daftar.length === 0 ? (
            <TanpaBerkas terjawab={semuaTerjawab([dik, penghitaman, dokumen, ditutup])} />
          ) : (
            <>
              <Hitungan daftar={daftar} kini={kini} />
              <DaftarBerkas daftar={daftar} kini={kini} />
            </>
          )
        }
      </Tampil>
      {kelasDiulang(peran).length > 0 && (
        <p>
          <Link to="/dokumen/perhatian">Semua dokumen yang perlu perhatian</Link>
        </p>
      )}
    </>
  );
}
