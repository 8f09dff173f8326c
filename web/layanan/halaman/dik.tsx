import { useDeferredValue, useState } from 'react';
import { formatTanggal } from '@ppid/domain/calendar/format';
import type { ButirPublik, DikPublik } from '@ppid/domain/publik/dik';
import { PesanGagal } from '../../src/components/pesan.js';
import { bacaDaftar, type Jawaban } from '../data/layanan.js';
import { saveBlob } from '../../src/lib/unduh.js';
import { useKirim } from '../lib/kirim.js';
import { dariBase64 } from '../lib/lampiran.js';
import { PilihDaftarKantor } from '../komponen/kantor.js';
import { useBacaan } from '../lib/daftar.js';

const bacaKantor = () => bacaDaftar('kantorDik', {});
const bacaDik = (satker: string) => bacaDaftar('dik', { satker });

/** The office in the address, so that a list can be linked to. */
const kantorAwal = (): string => new URLSearchParams(window.location.search).get('kantor') ?? '';

function cocok(b: ButirPublik, cari: string): boolean {
  const isi =
    `${b.informasi} ${b.bagian} ${b.dasar} ${b.konsekuensi} ${b.pertimbangan} ${b.unit} ${b.penetapan}`.toLowerCase();
  return cari
    .toLowerCase()
    .split(/\s+/)
    .every((kata) => isi.includes(kata));
}

function Butir({ butir, no }: { butir: ButirPublik; no: number }) {
  const baris: [string, string][] = [
    ['Bagian yang dikecualikan', butir.bagian],
    ['Dasar hukum', butir.dasar],
    ['Konsekuensi bila dibuka', butir.konsekuensi],
    ['Pertimbangan bila ditutup', butir.pertimbangan],
    ['Jangka waktu', butir.jangka],
    ['Unit penanggung jawab', butir.unit],
    ['Keputusan penetapan', butir.penetapan],
  ];
  return (
    <li className="kartu">
      <h3>
        {no}. {butir.informasi}
      </h3>
      <p className={butir.berlaku ? 'pesan pesan-ingat' : 'pesan'}>{butir.keterangan}</p>
      <dl className="rincian">
        {baris
          .filter(([, isi]) => isi !== '')
          .map(([label, isi]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{isi}</dd>
            </div>
          ))}
      </dl>
    </li>
  );
}

const FORMAT = ['pdf', 'xlsx'] as const;

function Unduh({ satker, versi, format }: { satker: string; versi: number; format: 'pdf' | 'xlsx' }) {
  const [keadaan, unduh] = useKirim({
    kirim: () => bacaDaftar('terbitanDik', { satker, versi: String(versi), format }),
    sukses: ({ nama, tipe, isi }) => saveBlob(dariBase64(isi, tipe), nama),
  });
  const nama = format.toUpperCase();
  return (
    <>
      <button
        type="button"
        className="tombol-kecil"
        disabled={keadaan.sibuk}
        aria-label={`Unduh versi ${versi} sebagai ${nama}`}
        onClick={unduh}
      >
        {keadaan.sibuk ? 'Mengunduh…' : nama}
      </button>
      {keadaan.alasan && <PesanGagal>{keadaan.alasan}</PesanGagal>}
    </>
  );
}

/** What the office published, each version as it was on its day. */
function Terbitan({ dik: { kantor, terbitan } }: { dik: DikPublik }) {
  if (terbitan.length === 0) return null;
  return (
    <section className="kartu bagian" aria-labelledby="judul-terbitan" data-uji="terbitan">
      <h2 id="judul-terbitan">Daftar yang diterbitkan</h2>
      <ul className="terlampir">
        {terbitan.map(({ versi, hari, tanggal, jumlah, keputusan }) => (
          <li key={versi}>
            <span>
              Versi {versi}, diterbitkan {formatTanggal(tanggal)}
              <br />
              <small>
                {jumlah} butir, keadaan {formatTanggal(hari)}. Keputusan KPU RI Nomor {keputusan}.
              </small>
            </span>
            {FORMAT.map((format) => (
              <Unduh key={format} satker={kantor.id} versi={versi} format={format} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Daftar({ dik }: { dik: DikPublik }) {
  const [cari, setCari] = useState('');
  const tertunda = useDeferredValue(cari.trim());
  const tampil = dik.butir.filter((b) => cocok(b, tertunda));
  return (
    <section aria-labelledby="judul-daftar">
      <h2 id="judul-daftar">{dik.kantor.nama}</h2>
      <p>
        Keadaan {formatTanggal(dik.hari)}. Yang dimuat adalah jenis informasi dan alasannya, termasuk yang
        ditetapkan KPU RI untuk semua kantor.
      </p>
      <Terbitan dik={dik} />
      {dik.butir.length === 0 ? (
        <p>Kantor ini tidak mempunyai informasi yang ditetapkan dikecualikan.</p>
      ) : (
        <>
          <div className="isian">
            <label htmlFor="cari-dik">Cari dalam daftar</label>
            <input
              id="cari-dik"
              type="search"
              autoComplete="off"
              value={cari}
              onChange={(e) => setCari(e.target.value)}
            />
          </div>
          <p role="status" data-uji="jumlah-dik">
            {tampil.length === dik.butir.length
              ? `${tampil.length} butir.`
              : `${tampil.length} dari ${dik.butir.length} butir.`}
          </p>
          <ol className="daftar-dik">
            {tampil.map((b, i) => (
              <Butir key={`${b.informasi}/${b.bagian}/${b.penetapan}/${i}`} butir={b} no={i + 1} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function Hasil({ jawaban, ulangi }: { jawaban: Jawaban<DikPublik> | null; ulangi: () => void }) {
  if (!jawaban) return <p role="status">Memuat daftar…</p>;
  if (jawaban.sukses) return <Daftar key={jawaban.isi.kantor.id} dik={jawaban.isi} />;
  return (
    <>
      <PesanGagal>{jawaban.alasan}</PesanGagal>
      <button type="button" className="tombol tombol-kedua jarak" onClick={ulangi}>
        Coba lagi
      </button>
    </>
  );
}

/** Daftar Informasi yang Dikecualikan of an office: what may not be given, why, and until when. */
export function HalamanDik() {
  const [satker, setSatker] = useState(kantorAwal);
  const kantor = useBacaan('kantorDik', bacaKantor);
  const dik = useBacaan(satker || null, bacaDik);
  const pilih = (id: string) => {
    setSatker(id);
    const kueri = id ? `?kantor=${encodeURIComponent(id)}` : '';
    window.history.replaceState(null, '', `${window.location.pathname}${kueri}`);
  };
  return (
    <>
      <title>Daftar Informasi yang Dikecualikan — PPID KPU</title>
      <h1 tabIndex={-1}>Daftar Informasi yang Dikecualikan</h1>
      <p className="pembuka">
        Informasi yang menurut UU 14 Tahun 2008 Pasal 17 tidak dapat diberikan selama jangka waktunya. Isinya
        tidak dimuat di sini.
      </p>
      <div className="formulir">
        <PilihDaftarKantor
          id="kantor-dik"
          label="Kantor KPU"
          nilai={satker}
          daftar={kantor}
          onChange={pilih}
        />
      </div>
      {satker !== '' && <Hasil {...dik} />}
    </>
  );
}
