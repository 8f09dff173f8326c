import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { bolehMengulang } from '@ppid/domain/dokumen/ulang';
import { TandaDitutup } from '../components/berkas/ditutup.js';
import { TahapDokumen } from '../components/berkas/tahap-dokumen.js';
import { Bagian } from '../components/kotak/bagian.js';
import { PenghitamanMenunggu } from '../components/kotak/penghitaman-menunggu.js';
import { PesanGagal } from '../components/pesan.js';
import { BATAS_PERHATIAN } from '../data/perhatian.js';
import { NAMA_STATUS_DOKUMEN } from '../lib/jenis.js';
import { semuaTerjawab } from '../lib/kotak-masuk.js';
import { kelasDiulang, sebabGagal, tautanBaris } from '../lib/perhatian.js';
import { kalimatPerhatian } from '../lib/tahap-dokumen.js';
import { useKeputusanDokumen } from '../lib/use-keputusan.js';
import { useDitutup, useGagalDiolah, usePenghitamanMenunggu, usePerluDilihat } from '../lib/use-perhatian.js';
import { useAkun } from '../session/session.js';

const JUDUL = 'Dokumen yang perlu perhatian';

function Baris({ dokumen: d, children }: { dokumen: Dokumen; children: ReactNode }) {
  const keputusan = useKeputusanDokumen(d);
  return (
    <li data-uji="dokumen-perhatian">
      <div>
        <Link to={keputusan ? `/keputusan-kpu/${keputusan.id}` : tautanBaris(d)}>{d.nama}</Link>{' '}
        <span className="cap cap-netral">{NAMA_STATUS_DOKUMEN[d.status]}</span>
        {children}
      </div>
    </li>
  );
}

interface PropsDaftar {
  daftar: readonly Dokumen[];
  isi: (dokumen: Dokumen) => ReactNode;
}

function Daftar({ daftar, isi }: PropsDaftar) {
  return (
    <>
      <ul className="butir">
        {daftar.map((d) => (
          <Baris key={d.id} dokumen={d}>
            {isi(d)}
          </Baris>
        ))}
      </ul>
      {daftar.length >= BATAS_PERHATIAN && (
        <p className="redup">Ditampilkan {BATAS_PERHATIAN} yang terbaru.</p>
      )}
    </>
  );
}

function Gagal({ dokumen: d }: { dokumen: Dokumen }) {
  const { peran } = useAkun();
  return (
    <>
      {sebabGagal(d).map((sebab) => (
        <p key={sebab} className="galat">
          {sebab}
        </p>
      ))}
      <TahapDokumen dokumen={d} bolehUlangi={bolehMengulang(d.kelas, peran)} />
    </>
  );
}

function Isi() {
  const [gagal, hitam, ditutup, dilihat] = [
    useGagalDiolah(),
    usePenghitamanMenunggu(),
    useDitutup(),
    usePerluDilihat(),
  ];
  const semua = [gagal, hitam, ditutup, dilihat];
  const kosong = semuaTerjawab(semua) && semua.every(({ data }) => data?.length === 0);
  return (
    <>
      <Bagian id="gagal" judul="Gagal diolah atau ditolak" live={gagal}>
        {(daftar) => <Daftar daftar={daftar} isi={(d) => <Gagal dokumen={d} />} />}
      </Bagian>
      <Bagian id="penghitaman" judul="Penghitaman" live={hitam}>
        {(daftar) => <PenghitamanMenunggu daftar={daftar} />}
      </Bagian>
      <Bagian id="ditutup" judul="Ditutup karena isinya sama" live={ditutup}>
        {(daftar) => (
          <>
            <p className="redup">
              Bila pengecualian dokumen lain itu sudah berakhir, dokumen ini dapat dibuka kembali. Sistem
              memeriksanya saat tombol ditekan.
            </p>
            <Daftar daftar={daftar} isi={(d) => <TandaDitutup dokumen={d} />} />
          </>
        )}
      </Bagian>
      <Bagian id="dilihat" judul="Ada halaman yang perlu dilihat" live={dilihat}>
        {(daftar) => (
          <Daftar
            daftar={daftar}
            isi={(d) =>
              kalimatPerhatian(d.perhatian).map((kalimat) => <small key={kalimat}>{kalimat}</small>)
            }
          />
        )}
      </Bagian>
      {kosong && <p className="kosong">Tidak ada dokumen yang perlu perhatian.</p>}
    </>
  );
}

/** Documents of the office that do not come on without a person, whoever uploaded them. */
export default function HalamanDokumenPerhatian() {
  const { peran } = useAkun();
  return (
    <>
      <title>{`${JUDUL} — PPID KPU`}</title>
      <h1>{JUDUL}</h1>
      {kelasDiulang(peran).length > 0 ? <Isi /> : <PesanGagal>Peran Anda tidak mengolah dokumen.</PesanGagal>}
    </>
  );
}
