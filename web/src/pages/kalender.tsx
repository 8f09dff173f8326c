import { useState } from 'react';
import { barisBerlaku, tahunDitetapkan } from '@ppid/domain/calendar/gabung';
import { DaftarHari } from '../components/kalender/daftar-hari.js';
import { LiburKantor, TahapanKantor } from '../components/kalender/kalender-kantor.js';
import { LiburNasional } from '../components/kalender/libur-nasional.js';
import { RiwayatKalender } from '../components/kalender/riwayat-kalender.js';
import { mayUbahKalender } from '../lib/akses.js';
import { useKini } from '../lib/use-kini.js';
import { useUbahKalender } from '../lib/use-ubah-kalender.js';
import { useKantor } from '../session/kantor.js';
import { useAkun } from '../session/session.js';

/** The days of one year that do not count, or that count by order, with what each rests on. */
function SatuTahun() {
  const { satker, kalender, acuan } = useKantor();
  const kini = Number(kalender.tanggalLokal(useKini()).slice(0, 4));
  const [tahun, setTahun] = useState(kini);
  const { libur } = satker.pengaturan;
  const baris = barisBerlaku(tahun, acuan, libur);
  const diisi = new Set([...(acuan?.baris ?? []), ...libur]);
  return (
    <section className="kartu" aria-labelledby="satu-tahun">
      <h2 id="satu-tahun">Hari yang berlaku tahun {tahun}</h2>
      <p>
        <label htmlFor="tahun">Tahun </label>
        <select id="tahun" value={tahun} onChange={(event) => setTahun(Number(event.target.value))}>
          {Array.from({ length: 5 }, (_, i) => kini - 1 + i).map((t) => (
            <option key={t}>{t}</option>
          ))}
        </select>
      </p>
      {!tahunDitetapkan(tahun, acuan) && (
        <p className="pesan pesan-ingat">
          Libur tahun {tahun} belum ditetapkan: yang tercantum perkiraan, dan batas waktu yang menyentuhnya
          sementara.
        </p>
      )}
      <p className="redup">
        Sabtu dan Minggu tidak dihitung. Cuti bersama{' '}
        {satker.pengaturan.cutiBersamaHariKerja ? 'dihitung' : 'tidak dihitung'} sebagai hari kerja di kantor
        ini.
      </p>
      <DaftarHari
        baris={baris.sort((a, b) => a.tanggal.localeCompare(b.tanggal))}
        bawaan={(b) => !diisi.has(b)}
        kosong="Tidak ada hari libur pada tahun ini."
      />
    </section>
  );
}

export default function HalamanKalender() {
  const { peran, jenjang } = useAkun();
  const { kalender } = useKantor();
  const ubah = useUbahKalender();
  const boleh = mayUbahKalender(peran);
  return (
    <>
      <title>Kalender — PPID KPU</title>
      <div className="judul-baris">
        <h1>Kalender</h1>
        <p className="redup">Versi {kalender.versi}</p>
      </div>
      <p role="status" className={ubah.kabar ? 'pesan pesan-ingat' : undefined} data-uji="kabar-kalender">
        {ubah.kabar}
      </p>
      <div className="tumpuk">
        <LiburKantor ubah={ubah} boleh={boleh} />
        <TahapanKantor ubah={ubah} boleh={boleh} />
        <LiburNasional ubah={ubah} boleh={boleh && jenjang === 'RI'} />
        <RiwayatKalender />
        <SatuTahun />
      </div>
    </>
  );
}
