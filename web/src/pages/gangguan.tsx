import { DaftarPekerjaanGagal } from '../components/gangguan/pekerjaan-gagal.js';
import { SurelGagal } from '../components/gangguan/surel-gagal.js';
import { PesanGagal } from '../components/pesan.js';
import { mayReadGagal, mayReadSurel } from '../lib/akses.js';
import { useAkun } from '../session/session.js';

export default function HalamanGangguan() {
  const { peran } = useAkun();
  const [surel, gagal] = [mayReadSurel(peran), mayReadGagal(peran)];
  return (
    <>
      <title>Surel dan pekerjaan gagal — PPID KPU</title>
      <h1>Surel dan pekerjaan gagal</h1>
      {!surel && !gagal && <PesanGagal>Peran Anda tidak berwenang membaca halaman ini.</PesanGagal>}
      {surel && <SurelGagal />}
      {gagal && <DaftarPekerjaanGagal />}
    </>
  );
}
