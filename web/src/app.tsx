import { lazy, Suspense } from 'react';
import { BrowserRouter, Navigate, Route, Routes } from 'react-router';
import { Memuat } from './components/pesan.js';
import { Masuk } from './pages/masuk.js';
import { SessionProvider, useSesi } from './session/session.js';

// Signing in needs neither Firestore nor the pages behind it: they load while the person types.
const loadKerangka = () => import('./pages/kerangka.js');
const Kerangka = lazy(loadKerangka);
const KotakMasuk = lazy(() => import('./pages/kotak-masuk.js'));
const SemuaBerkas = lazy(() => import('./pages/semua-berkas.js'));
const BerkasBaru = lazy(() => import('./pages/berkas-baru.js'));
const HalamanBerkas = lazy(() => import('./pages/berkas.js'));
const HalamanDokumen = lazy(() => import('./pages/dokumen.js'));
const HalamanDokumenPerhatian = lazy(() => import('./pages/dokumen-perhatian.js'));
const HalamanGangguan = lazy(() => import('./pages/gangguan.js'));
const HalamanAkses = lazy(() => import('./pages/akses.js'));
const HalamanRetensi = lazy(() => import('./pages/retensi.js'));
const HalamanLaporan = lazy(() => import('./pages/laporan.js'));
const HalamanKalender = lazy(() => import('./pages/kalender.js'));
const HalamanRegister = lazy(() => import('./pages/register.js'));
const HalamanDik = lazy(() => import('./pages/dik.js'));
const HalamanButir = lazy(() => import('./pages/butir-dik.js'));
const HalamanKeputusanKpu = lazy(() => import('./pages/keputusan-kpu.js'));
const HalamanKeputusanBaru = lazy(() => import('./pages/keputusan-kpu-baru.js'));
const HalamanSatuKeputusan = lazy(() => import('./pages/satu-keputusan-kpu.js'));
const HalamanUbahKeputusan = lazy(() => import('./pages/keputusan-kpu-ubah.js'));
const HalamanPencarian = lazy(() => import('./pages/pencarian.js'));
const HalamanTemplatSurat = lazy(() => import('./pages/templat-surat.js'));

function Isi() {
  const sesi = useSesi();
  if (sesi.status === 'memuat') return <Memuat />;
  if (sesi.status !== 'masuk') return <Masuk sesi={sesi} onSiap={() => void loadKerangka()} />;
  return (
    <Suspense fallback={<Memuat />}>
      <Routes>
        <Route element={<Kerangka />}>
          <Route index element={<KotakMasuk />} />
          <Route path="semua" element={<SemuaBerkas />} />
          <Route path="baru/:jenis/:kunci" element={<BerkasBaru />} />
          <Route path="berkas/:jenis/:id" element={<HalamanBerkas />} />
          <Route path="berkas/:jenis/:id/dokumen/:dokumenId" element={<HalamanDokumen />} />
          <Route path="dokumen/perhatian" element={<HalamanDokumenPerhatian />} />
          <Route path="gangguan" element={<HalamanGangguan />} />
          <Route path="laporan" element={<HalamanLaporan />} />
          <Route path="retensi" element={<HalamanRetensi />} />
          <Route path="akses" element={<HalamanAkses />} />
          <Route path="kalender" element={<HalamanKalender />} />
          <Route path="register" element={<HalamanRegister />} />
          <Route path="dik" element={<HalamanDik />} />
          <Route path="dik/:butirId" element={<HalamanButir />} />
          <Route path="keputusan-kpu" element={<HalamanKeputusanKpu />} />
          <Route path="keputusan-kpu/baru" element={<HalamanKeputusanBaru />} />
          <Route path="keputusan-kpu/:id" element={<HalamanSatuKeputusan />} />
          <Route path="keputusan-kpu/:id/ubah" element={<HalamanUbahKeputusan />} />
          <Route path="cari" element={<HalamanPencarian />} />
          <Route path="templat" element={<HalamanTemplatSurat />} />
          <Route path="*" element={<Navigate to="/" replace />} />
        </Route>
      </Routes>
    </Suspense>
  );
}

export function App() {
  return (
    <BrowserRouter>
      <SessionProvider>
        <Isi />
      </SessionProvider>
    </BrowserRouter>
  );
}
