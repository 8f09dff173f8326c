import { useEffect, useRef, useState, type FormEvent } from 'react';
import { bolehSemuaKantor } from '@ppid/domain/pencarian/hak';
import { HURUF_KUERI } from '@ppid/domain/pencarian/kueri';
import { SaringanCari } from '../components/pencarian/saringan.js';
import { DaftarTemuan } from '../components/pencarian/temuan.js';
import { Memuat, PesanGagal } from '../components/pesan.js';
import { bacaAlamat, tulisAlamat } from '../lib/pencarian.js';
import { useAlamat } from '../lib/use-alamat.js';
import { useKini } from '../lib/use-kini.js';
import { usePencarian, type KeadaanCari } from '../lib/use-pencarian.js';
import { ID_KATA } from '../lib/use-tombol-cari.js';
import { useKantor } from '../session/kantor.js';
import { useAkun } from '../session/session.js';
import '../styles/pencarian.css';

interface Props {
  keadaan: KeadaanCari;
  kata: string;
  onTambah: () => void;
}

function Hasil({ keadaan, kata, onTambah }: Props) {
  if (keadaan.status === 'kosong')
    return (
      <p className="kosong">
        Tulis kata dari nama, nomor, atau isi dokumen, misalnya “rekapitulasi suara” atau “0012/PPID”, lalu
        tekan Enter. Setiap kata harus ada dalam yang ditemukan.
      </p>
    );
  if (keadaan.status === 'mencari') return <Memuat teks="Mencari…" />;
  if (keadaan.status === 'gagal') return <PesanGagal>{keadaan.pesan}</PesanGagal>;
  const { temuan, lanjut, menambah, galatTambah } = keadaan;
  const habis = lanjut === null;
  return (
    <>
      {temuan.length === 0 && habis ? (
        <p className="kosong" role="status">
          Tidak ada yang cocok. Periksa ejaan, kurangi katanya, atau lepaskan saringan.
        </p>
      ) : (
        <p className="redup" role="status" data-uji="jumlah-temuan">
          {temuan.length === 0
            ? 'Belum ada yang cocok di antara yang terbaru.'
            : `${temuan.length} temuan${habis ? '' : ', masih mungkin ada yang lain'}.`}
        </p>
      )}
      <DaftarTemuan temuan={temuan} kata={kata} />
      {galatTambah && <PesanGagal>{galatTambah}</PesanGagal>}
      {!habis && (
        <button type="button" className="tombol tombol-kedua" disabled={menambah} onClick={onTambah}>
          {menambah
            ? 'Mencari…'
            : temuan.length === 0
              ? 'Cari di antara yang lebih lama'
              : 'Tampilkan berikutnya'}
        </button>
      )}
    </>
  );
}

export default function HalamanPencarian() {
  const { kalender } = useKantor();
  const { peran, jenjang } = useAkun();
  const tahunIni = Number(kalender.tanggalLokal(useKini()).slice(0, 4));
  const [diminta, setDiminta] = useAlamat(bacaAlamat, tulisAlamat);
  const bolehSemua = bolehSemuaKantor(jenjang, peran);
  const { semuaKantor, ...tanpaSemua } = diminta;
  const minta = { ...tanpaSemua, ...(semuaKantor && bolehSemua ? { semuaKantor } : {}) };
  const { keadaan, tambah } = usePencarian(minta);
  // A link, or the way back, brings other words than those in the field.
  const [ketikan, setKetikan] = useState({ asal: minta.kata, kata: minta.kata });
  if (ketikan.asal !== minta.kata) setKetikan({ asal: minta.kata, kata: minta.kata });
  const bidang = useRef<HTMLInputElement>(null);
  useEffect(() => bidang.current?.focus(), []);

  const pindah = (ubahan: Record<string, string>) =>
    setDiminta(bacaAlamat(new URLSearchParams({ ...tulisAlamat(minta), ...ubahan })));
  const kirim = (e: FormEvent) => {
    e.preventDefault();
    pindah({ kata: ketikan.kata });
  };
  return (
    <>
      <title>Pencarian — PPID KPU</title>
      <h1>Pencarian</h1>
      <form role="search" className="cari" onSubmit={kirim}>
        <div className="cari-kata">
          <label htmlFor={ID_KATA}>Cari nama, nomor, atau isi dokumen</label>
          <div className="cari-baris">
            <input
              ref={bidang}
              id={ID_KATA}
              name="kata"
              type="search"
              maxLength={HURUF_KUERI}
              autoComplete="off"
              aria-keyshortcuts="/"
              value={ketikan.kata}
              onChange={(e) => setKetikan({ asal: minta.kata, kata: e.target.value })}
            />
            <button type="submit" className="tombol">
              Cari
            </button>
          </div>
        </div>
        <SaringanCari minta={minta} tahunIni={tahunIni} bolehSemua={bolehSemua} onChange={pindah} />
      </form>
      <Hasil keadaan={keadaan} kata={minta.kata} onTambah={tambah} />
    </>
  );
}
