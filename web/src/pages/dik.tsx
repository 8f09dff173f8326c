import { useDeferredValue, useMemo } from 'react';
import { barisDik } from '@ppid/domain/laporan/barisDik';
import { bernomor } from '@ppid/domain/laporan/kolomDik';
import { JUDUL_DIK } from '@ppid/domain/laporan/modelDik';
import { saringDik, type SaringDik } from '@ppid/domain/laporan/saringDik';
import type { Butir } from '@ppid/domain/pengecualian/types';
import { EksporDik } from '../components/dik/ekspor-dik.js';
import { PilihTugas } from '../components/dik/pilih-tugas.js';
import { SaringanDik } from '../components/dik/saringan-dik.js';
import { TabelDik } from '../components/dik/tabel-dik.js';
import { HalamanDaftar } from '../components/halaman-daftar.js';
import { Tampil } from '../components/pesan.js';
import { bacaAlamatDik, tulisAlamatDik, type TampilanDik } from '../lib/alamat-dik.js';
import { useAlamat } from '../lib/use-alamat.js';
import { useTugasDik } from '../lib/use-butir.js';
import { useDik, useHari } from '../lib/use-dik.js';
import { useKantor } from '../session/kantor.js';
import '../styles/register.css';

/** Lines at once: thousands of them would freeze a small computer. */
const SEHALAMAN = 50;

function Isi({ butir }: { butir: readonly Butir[] }) {
  const hari = useHari();
  const { satker } = useKantor();
  const live = useTugasDik();
  const tugas = live.data ?? [];
  const [tampilan, setTampilan] = useAlamat(bacaAlamatDik, tulisAlamatDik);
  const baris = useMemo(() => butir.map((b) => barisDik(b, hari, satker.zona)), [butir, hari, satker.zona]);
  const saring = useDeferredValue(tampilan.saring);
  const tersaring = useMemo(() => saringDik(baris, saring), [baris, saring]);
  const menunggu = new Set(tugas.filter((t) => t.kelompok === tampilan.tugas).map((t) => t.butirId));
  const cocok = bernomor(tampilan.tugas ? tersaring.filter((b) => menunggu.has(b.butirId)) : tersaring);
  const jumlah = Math.max(1, Math.ceil(cocok.length / SEHALAMAN));
  const halaman = Math.min(tampilan.halaman, jumlah);
  const ganti = (ubahan: Partial<TampilanDik>, lanjut = false) =>
    setTampilan({ ...tampilan, halaman: 1, ...ubahan }, lanjut);
  const ubah = (ubahan: SaringDik) => {
    const isi = Object.entries({ ...tampilan.saring, ...ubahan }).filter(([, n]) => n !== undefined);
    // Letters after the first belong to the same step back.
    ganti({ saring: Object.fromEntries(isi) }, 'kata' in ubahan && tampilan.saring.kata !== undefined);
  };
  return (
    <div className="tumpuk">
      {/* Without an answer the counts would all read 0. */}
      <Tampil live={live}>
        {(ada) => (
          <PilihTugas
            tugas={ada}
            dipilih={tampilan.tugas}
            onPilih={(kelompok) => ganti({ tugas: kelompok })}
          />
        )}
      </Tampil>
      <SaringanDik baris={baris} saring={tampilan.saring} onChange={ubah} />
      <div className="judul-baris">
        <p className="redup" aria-live="polite" data-uji="jumlah-dik">
          {cocok.length === baris.length
            ? `${cocok.length} butir.`
            : `${cocok.length} dari ${baris.length} butir.`}
        </p>
        {tampilan.tugas === null && <EksporDik saring={saring} />}
      </div>
      {cocok.length === 0 ? (
        <p className="kosong">
          {baris.length === 0
            ? 'Belum ada informasi yang ditetapkan dikecualikan.'
            : 'Tidak ada butir yang sesuai.'}
        </p>
      ) : (
        <>
          <TabelDik baris={cocok.slice((halaman - 1) * SEHALAMAN, halaman * SEHALAMAN)} />
          <HalamanDaftar
            halaman={halaman}
            jumlah={jumlah}
            label="Halaman daftar"
            onHalaman={(no) => ganti({ halaman: no })}
          />
        </>
      )}
    </div>
  );
}

export default function HalamanDik() {
  const live = useDik();
  return (
    <>
      <title>{`${JUDUL_DIK} — PPID KPU`}</title>
      <h1>{JUDUL_DIK}</h1>
      <p className="redup">
        Informasi yang dikecualikan kantor ini dan yang ditetapkan KPU RI untuk semua kantor. Status dihitung
        pada hari ini.
      </p>
      <Tampil live={live}>{(butir) => <Isi butir={butir} />}</Tampil>
    </>
  );
}
