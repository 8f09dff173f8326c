import { Link } from 'react-router';
import type { BarisKeberatan, BarisRegister, JenisRegister } from '@ppid/domain/laporan/baris';
import type { Kolom } from '@ppid/domain/laporan/kolom';
import { KOLOM_KEBERATAN } from '@ppid/domain/laporan/kolomKeberatan';
import { KOLOM_REGISTER } from '@ppid/domain/laporan/kolomPermohonan';
import { JUDUL_REGISTER } from '@ppid/domain/laporan/modelRegister';
import { TabelDaftar } from '../tabel-daftar.js';

type Baris = BarisRegister | BarisKeberatan;

/** Rendering a whole year at once would freeze a small computer; the rest follows on demand. */
export const SEHALAMAN = 100;

const KOLOM = {
  permohonan: KOLOM_REGISTER,
  keberatan: KOLOM_KEBERATAN,
} as unknown as Readonly<Record<JenisRegister, readonly Kolom<Baris>[]>>;

const namaDi = (jenis: JenisRegister) => (baris: Baris) => (
  <Link to={`/berkas/${jenis}/${baris.berkasId}`}>{KOLOM[jenis][0]?.sel(baris).teks}</Link>
);
const NAMA = { permohonan: namaDi('permohonan'), keberatan: namaDi('keberatan') };

export function TabelRegister({ jenis, baris }: { jenis: JenisRegister; baris: readonly Baris[] }) {
  return (
    <TabelDaftar
      judul={JUDUL_REGISTER[jenis]}
      keterangan={`${JUDUL_REGISTER[jenis]}, menurut urutan kolom resmi. Geser ke samping untuk kolom lain.`}
      baris={baris}
      kunci={(b) => b.berkasId}
      uji={(b) => b.nomor}
      kolom={KOLOM[jenis]}
      utama={0}
      nama={NAMA[jenis]}
    />
  );
}
