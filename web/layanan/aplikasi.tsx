import { useEffect, useRef, useSyncExternalStore, type ReactNode } from 'react';
import { KantorProvider } from './komponen/kantor.js';
import { Formulir, muatLebihDahulu } from './komponen/muat-formulir.js';
import { HalamanBantuan } from './halaman/bantuan.js';
import { HalamanLacak } from './halaman/lacak.js';
import { HalamanMulai } from './halaman/mulai.js';
import { HalamanSurvei } from './halaman/survei.js';
import { HalamanTandaBukti } from './halaman/tanda-bukti.js';
import { Tautan, useHalaman, type Halaman } from './rute.js';

const HALAMAN: Readonly<Record<Halaman, () => ReactNode>> = {
  '': HalamanMulai,
  permohonan: () => <Formulir nama="HalamanPermohonan" />,
  'permohonan/periksa': () => <Formulir nama="HalamanPeriksa" />,
  'tanda-bukti': HalamanTandaBukti,
  lacak: HalamanLacak,
  keberatan: () => <Formulir nama="HalamanKeberatan" />,
  survei: HalamanSurvei,
  dik: () => <Formulir nama="HalamanDik" />,
  bantuan: HalamanBantuan,
};
const MENU: readonly [Halaman, string][] = [
  ['', 'Beranda'],
  ['permohonan', 'Ajukan permohonan'],
  ['lacak', 'Lacak permohonan'],
  ['dik', 'Informasi dikecualikan'],
  ['bantuan', 'Bantuan'],
];

const dengarJaringan = (panggil: () => void): (() => void) => {
  window.addEventListener('online', panggil);
  window.addEventListener('offline', panggil);
  return () => {
    window.removeEventListener('online', panggil);
    window.removeEventListener('offline', panggil);
  };
};

function Jaringan() {
  const tersambung = useSyncExternalStore(dengarJaringan, () => navigator.onLine);
  return (
    <div role="status">
      {!tersambung && (
        <p className="pesan pesan-ingat luring">
          Anda sedang tidak tersambung ke internet. Anda tetap dapat mengisi; kirim setelah tersambung lagi.
        </p>
      )}
    </div>
  );
}

export function Aplikasi() {
  const nama = useHalaman();
  const Isi = HALAMAN[nama as Halaman] ?? HalamanMulai;
  const utama = useRef<HTMLElement>(null);
  const pertama = useRef(true);
  useEffect(muatLebihDahulu, []);
  useEffect(() => {
    // On the first load the focus stays where the browser puts it; after a change of page it goes to the new heading.
    if (!pertama.current) {
      window.scrollTo(0, 0);
      utama.current?.querySelector<HTMLElement>('h1')?.focus();
    }
    pertama.current = false;
  }, [nama]);
  return (
    <KantorProvider>
      <a href="#utama" className="lompat">
        Lompat ke isi halaman
      </a>
      <header className="kepala-publik">
        <div className="dalam">
          <p className="merek-publik">
            <img src="/ikon.svg" alt="" width="36" height="36" />
            <span>
              <b>Layanan Informasi Publik</b>
              <small>PPID Komisi Pemilihan Umum</small>
            </span>
          </p>
          <nav aria-label="Menu utama">
            {MENU.map(([ke, label]) => (
              <Tautan key={ke} ke={ke} aktif={nama === ke || (ke !== '' && nama.startsWith(`${ke}/`))}>
                {label}
              </Tautan>
            ))}
          </nav>
        </div>
      </header>
      <main id="utama" className="utama" tabIndex={-1} ref={utama}>
        <Jaringan />
        <Isi key={nama} />
      </main>
      <footer className="kaki-publik">
        <div className="dalam">
          <p>Pejabat Pengelola Informasi dan Dokumentasi (PPID), Komisi Pemilihan Umum</p>
          <p>
            <a href="/">Masuk untuk petugas</a>
          </p>
        </div>
      </footer>
    </KantorProvider>
  );
}
