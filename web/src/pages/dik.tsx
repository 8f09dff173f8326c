import { useDeferredValue, useMemo, useState } from 'react';
import type { FormatEkspor } from '@ppid/domain/laporan/baris';
import { barisDik } from '@ppid/domain/laporan/barisDik';
import { JUDUL_DIK } from '@ppid/domain/laporan/modelDik';
import { saringDik, type SaringDik } from '@ppid/domain/laporan/saringDik';
import type { Butir } from '@ppid/domain/pengecualian/types';
import { SaringanDik } from '../components/dik/saringan-dik.js';
import { TabelDik } from '../components/dik/tabel-dik.js';
import { Tampil } from '../components/pesan.js';
import { TombolKerja } from '../components/tombol-kerja.js';
import { eksporDik } from '../data/dik.js';
import { saveBlob } from '../lib/unduh.js';
import { useDik, useHari } from '../lib/use-dik.js';
import { useKantor } from '../session/kantor.js';
import '../styles/register.css';

const EKSPOR: readonly [FormatEkspor, boolean][] = [
  ['xlsx', false],
  ['pdf', false],
  ['xlsx', true],
  ['pdf', true],
];

function Ekspor({ saring }: { saring: SaringDik }) {
  return (
    <div className="tombol-baris" role="group" aria-label="Ekspor">
      {EKSPOR.map(([format, publik]) => (
        <TombolKerja
          key={`${format}${publik}`}
          label={`${format.toUpperCase()}${publik ? ' versi publik' : ''}`}
          selama="Sedang dibuat…"
          apa={JUDUL_DIK}
          gagal="DIK tidak dapat diekspor."
          kerja={async () => {
            const { nama, blob } = await eksporDik({ saring, format, publik });
            saveBlob(blob, nama);
          }}
        />
      ))}
    </div>
  );
}

function Isi({ butir }: { butir: readonly Butir[] }) {
  const hari = useHari();
  const { satker } = useKantor();
  const [saring, setSaring] = useState<SaringDik>({});
  const tertunda = useDeferredValue(saring);
  const baris = useMemo(() => butir.map((b) => barisDik(b, hari, satker.zona)), [butir, hari, satker.zona]);
  const cocok = useMemo(() => saringDik(baris, tertunda), [baris, tertunda]);
  const ubah = (ubahan: SaringDik) =>
    setSaring((lama) =>
      Object.fromEntries(Object.entries({ ...lama, ...ubahan }).filter(([, n]) => n !== undefined)),
    );
  return (
    <>
      <SaringanDik baris={baris} saring={saring} onChange={ubah} />
      <div className="judul-baris">
        <p className="redup" aria-live="polite" data-uji="jumlah-dik">
          {cocok.length === baris.length
            ? `${cocok.length} butir.`
            : `${cocok.length} dari ${baris.length} butir.`}
        </p>
        <Ekspor saring={saring} />
      </div>
      {cocok.length === 0 ? (
        <p className="kosong">
          {baris.length === 0
            ? 'Belum ada informasi yang ditetapkan dikecualikan.'
            : 'Tidak ada butir yang sesuai.'}
        </p>
      ) : (
        <TabelDik baris={cocok} />
      )}
    </>
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
