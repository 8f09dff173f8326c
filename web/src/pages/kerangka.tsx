import { Suspense } from 'react';
import { NavLink, Outlet } from 'react-router';
import { NAMA_PERAN } from '@ppid/domain/akses/peran';
import { Memuat } from '../components/pesan.js';
import { keluar } from '../data/auth.js';
import { KantorProvider, useKantor } from '../session/kantor.js';
import { useAkun } from '../session/session.js';
import { mayKelolaTemplat, mayReadAkses, mayReadGagal, mayReadRetensi, mayReadSurel } from '../lib/akses.js';
import { useKini } from '../lib/use-kini.js';
import { useTombolCari } from '../lib/use-tombol-cari.js';

function Kepala() {
  const akun = useAkun();
  const { satker } = useKantor();
  return (
    <header className="kepala">
      <div className="kepala-dalam">
        <p className="merek">
          <img src="/ikon.svg" alt="" width="28" height="28" />
          <span>
            <strong>PPID</strong> {satker.nama}
          </span>
        </p>
        <nav aria-label="Utama">
          <NavLink to="/" end>
            Kotak masuk
          </NavLink>
          <NavLink to="/semua">Semua berkas</NavLink>
          <NavLink to="/cari" title="Pintasan: tombol /">
            Pencarian
          </NavLink>
          <NavLink to="/register">Register</NavLink>
          <NavLink to="/dik">DIK</NavLink>
          <NavLink to="/keputusan-kpu">Keputusan KPU RI</NavLink>
          <NavLink to="/laporan">Laporan</NavLink>
          {mayKelolaTemplat(akun.peran) && <NavLink to="/templat">Templat surat</NavLink>}
          {mayReadRetensi(akun.peran) && <NavLink to="/retensi">Retensi</NavLink>}
          {mayReadAkses(akun.peran) && <NavLink to="/akses">Catatan akses</NavLink>}
          {(mayReadSurel(akun.peran) || mayReadGagal(akun.peran)) && (
            <NavLink to="/gangguan">Surel dan pekerjaan gagal</NavLink>
          )}
          <NavLink to="/kalender">Kalender</NavLink>
        </nav>
        <div className="siapa">
          <span>
            <b>{akun.nama}</b>
            <small>{akun.peran.map((peran) => NAMA_PERAN[peran]).join(', ')}</small>
          </span>
          <button type="button" className="tombol-kepala" onClick={() => void keluar()}>
            Keluar
          </button>
        </div>
      </div>
    </header>
  );
}

/** The rules refuse everything after `sampai`; saying so beats a page full of refusals. */
function MasaTugas() {
  const { sampai } = useAkun();
  const kini = useKini();
  if (sampai * 1000 > Date.parse(kini)) return null;
  return (
    <p className="pesan pesan-gagal" role="alert">
      Masa tugas Anda sudah berakhir. Hubungi Admin kantor Anda untuk memperpanjangnya.
    </p>
  );
}

export default function Kerangka() {
  useTombolCari();
  return (
    <KantorProvider tunggu={<Memuat />}>
      <a className="lompat" href="#isi">
        Langsung ke isi
      </a>
      <Kepala />
      <main id="isi" className="halaman" tabIndex={-1}>
        <MasaTugas />
        <Suspense fallback={<Memuat />}>
          <Outlet />
        </Suspense>
      </main>
    </KantorProvider>
  );
}
