import { Link } from 'react-router';
import { NAMA_LINGKUP } from '@ppid/domain/laporan/barisDik';
import { KOLOM_DIK, type BarisDikBernomor } from '@ppid/domain/laporan/kolomDik';
import { JUDUL_DIK } from '@ppid/domain/laporan/modelDik';
import { TabelDaftar } from '../tabel-daftar.js';

/** The information names the line and leads to the item; the number before it only counts. */
const NAMA = 1;

const nama = ({ butirId, informasi, bagian, lingkup }: BarisDikBernomor) => (
  <>
    <Link to={`/dik/${butirId}`}>{informasi}</Link>
    {lingkup === 'NASIONAL' && <span className="cap cap-biru">{NAMA_LINGKUP.NASIONAL}</span>}
    {bagian && `\nBagian: ${bagian}`}
  </>
);

/** The columns of dossier D.9. */
export function TabelDik({ baris }: { baris: readonly BarisDikBernomor[] }) {
  return (
    <TabelDaftar
      judul={JUDUL_DIK}
      keterangan={`${JUDUL_DIK}. Geser ke samping untuk kolom lain.`}
      baris={baris}
      kunci={(b) => `${b.lingkup}/${b.butirId}`}
      uji={(b) => b.butirId}
      kolom={KOLOM_DIK}
      utama={NAMA}
      nama={nama}
    />
  );
}
