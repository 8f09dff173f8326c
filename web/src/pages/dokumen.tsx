import { useEffect, useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { AWALAN_BUKA, AWALAN_HITAM } from '@ppid/domain/dokumen/penghitaman';
import { adalahKantor, TIPE_DIDUKUNG } from '@ppid/domain/dokumen/tipe';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { BukaTercatat } from '../components/dokumen/buka-tercatat.js';
import { CapSalinan, labelUnduh } from '../components/dokumen/cap-salinan.js';
import { Penampil } from '../components/dokumen/penampil.js';
import { PindahHalaman } from '../components/dokumen/pindah-halaman.js';
import { TeksHalaman } from '../components/dokumen/teks-halaman.js';
import { Memuat, PesanGagal, Tampil } from '../components/pesan.js';
import { Unduh } from '../components/unduh.js';
import { watchSatuDokumen } from '../data/penampil.js';
import { kelasTerbaca, mayBukaDikecualikan } from '../lib/akses.js';
import { bukaGudang, type Gudang } from '../lib/gudang-halaman.js';
import { NAMA_KATEGORI } from '@ppid/domain/dokumen/nama';
import { withExtension } from '../lib/unduh.js';
import { useKeputusanDokumen } from '../lib/use-keputusan.js';
import { useLive } from '../lib/use-live.js';
import { useAkun } from '../session/session.js';
import '../styles/penampil.css';

function Isi({ dokumen }: { dokumen: Dokumen }) {
  const { peran } = useAkun();
  const [params, setParams] = useSearchParams();
  const [gudang, setGudang] = useState<Gudang | null>(() =>
    dokumen.kelas === 'biasa' ? bukaGudang(dokumen) : null,
  );
  useEffect(() => () => gudang?.tutup(), [gudang]);
  const jumlah = dokumen.halaman ?? 1;
  const diminta = Number.parseInt(params.get('halaman') ?? '1', 10);
  const halaman = Math.min(Math.max(Number.isNaN(diminta) ? 1 : diminta, 1), jumlah);
  const cari = params.get('cari') ?? '';
  const pindah = (no: number): void =>
    setParams((lama) => new URLSearchParams({ ...Object.fromEntries(lama), halaman: String(no) }), {
      replace: true,
    });

  if (dokumen.status === 'DIHAPUS')
    return <PesanGagal>Isi dokumen ini sudah dihapus karena masa simpannya habis.</PesanGagal>;
  if (dokumen.kelas === 'identitas')
    return (
      <PesanGagal>Pindaian identitas hanya dibuka lewat “Lihat (dicatat)” di daftar dokumen.</PesanGagal>
    );
  if (dokumen.asli === null && dokumen.status === 'DIOLAH') return <Memuat teks="Dokumen sedang diolah…" />;
  if (dokumen.status === 'KARANTINA' && dokumen.karantina)
    return <PesanGagal>{dokumen.karantina.alasan}</PesanGagal>;
  if (dokumen.asli === null)
    return (
      <PesanGagal>Dokumen ini belum selesai diolah. Lihat tahapnya di daftar dokumen berkas ini.</PesanGagal>
    );
  const tipe = TIPE_DIDUKUNG.find((t) => t === dokumen.tipe);
  if (tipe && adalahKantor(tipe)) {
    if (dokumen.kelas !== 'biasa')
      return (
        <PesanGagal>
          Dokumen Word/Excel yang ditutup tidak dapat dibaca di aplikasi. Minta unit menyerahkan pindaian
          PDF-nya.
        </PesanGagal>
      );
    return (
      <>
        <p className="redup">
          Dokumen Word dan Excel ditampilkan teksnya saja; unduh aslinya untuk melihat bentuknya.
        </p>
        {jumlah > 1 && (
          <div className="bilah" role="toolbar" aria-label="Penampil">
            <PindahHalaman halaman={halaman} jumlah={jumlah} onHalaman={pindah} />
          </div>
        )}
        <TeksHalaman dokumen={dokumen} no={halaman} cari={cari} />
      </>
    );
  }
  if (gudang) {
    return <Penampil dokumen={dokumen} gudang={gudang} halaman={halaman} cari={cari} onHalaman={pindah} />;
  }
  return mayBukaDikecualikan(peran) ? (
    <BukaTercatat dokumen={dokumen} halaman={halaman} onBuka={setGudang} />
  ) : (
    <PesanGagal>Isi dokumen yang dikecualikan hanya dibuka PPID dan Atasan PPID.</PesanGagal>
  );
}

function Kepala({ dokumen: d }: { dokumen: Dokumen }) {
  const berkas = `/berkas/${d.jenis}/${d.berkasId}`;
  const keputusan = useKeputusanDokumen(d);
  return (
    <header className="kepala-berkas">
      <title>{`${d.nama} — PPID KPU`}</title>
      <p className="jejak">
        {keputusan ? (
          <Link to={`/keputusan-kpu/${keputusan.id}`}>Kembali ke keputusan</Link>
        ) : (
          <Link to={berkas}>Kembali ke berkas</Link>
        )}
      </p>
      <h1>{d.nama}</h1>
      <p className="kepala-fakta">
        <span>{NAMA_KATEGORI[d.kategori]}</span>
        {d.halaman !== null && <span>{d.halaman} halaman</span>}
        {d.asal && (
          <span>
            <CapSalinan dokumen={d} /> dari{' '}
            <Link to={`${berkas}/dokumen/${d.asal.dokumenId}`}>dokumen aslinya</Link>
          </span>
        )}
        {d.dibukaDari && (
          <span>
            <span className="cap cap-aman">salinan terbuka</span> dari{' '}
            <Link to={`/dik/${d.dibukaDari.dipId}`}>butir DIK yang sudah dibuka</Link>
          </span>
        )}
        {d.asli && d.kelas === 'biasa' && (
          <Unduh path={d.asli} nama={withExtension(d.nama, d.tipe)} label={labelUnduh(d)} />
        )}
      </p>
    </header>
  );
}

const SABAR_MS = 60_000;

const BELUM_MUNCUL = {
  [AWALAN_HITAM]: 'buka dokumen aslinya dan tekan Hitamkan untuk melihat keadaan penghitamannya.',
  [AWALAN_BUKA]: 'buka butir DIK-nya dan lihat apakah dokumennya menunggu dibuka lagi.',
};

function SalinanDitunggu({ awalan }: { awalan: keyof typeof BELUM_MUNCUL }) {
  const [lama, setLama] = useState(false);
  useEffect(() => {
    const jam = setTimeout(() => setLama(true), SABAR_MS);
    return () => clearTimeout(jam);
  }, []);
  if (!lama) return <Memuat teks="Salinan sedang disiapkan…" />;
  return (
    <p className="pesan pesan-ingat" role="status">
      Salinan ini belum juga muncul. Tunggu beberapa menit; bila tetap tidak muncul, {BELUM_MUNCUL[awalan]}
    </p>
  );
}

/** A copy that was just made comes through the pipeline like every upload. */
function BelumAda({ id }: { id: string }) {
  for (const awalan of [AWALAN_HITAM, AWALAN_BUKA] as const)
    if (id.startsWith(awalan)) return <SalinanDitunggu awalan={awalan} />;
  return (
    <PesanGagal>
      Dokumen tidak ditemukan, atau peran Anda tidak berwenang melihatnya. Dokumen yang dahulu dapat Anda buka
      mungkin sudah ditutup karena isinya dikecualikan; tanyakan kepada PPID kantor Anda.
    </PesanGagal>
  );
}

/** The viewer: one document, page by page. */
export default function HalamanDokumen() {
  const { dokumenId = '' } = useParams();
  const { satkerId, peran } = useAkun();
  const live = useLive<Dokumen | null>(`dokumen-satu/${satkerId}/${dokumenId}`, (next, fail) =>
    watchSatuDokumen(satkerId, dokumenId, kelasTerbaca(peran), next, fail),
  );
  return (
    <Tampil live={live}>
      {(dokumen) =>
        dokumen ? (
          <>
            <Kepala dokumen={dokumen} />
            <Isi key={dokumen.id} dokumen={dokumen} />
          </>
        ) : (
          <BelumAda id={dokumenId} />
        )
      }
    </Tampil>
  );
}
