import { Link } from 'react-router';
import type { BarisDik } from '@ppid/domain/laporan/barisDik';
import { bernomor, KOLOM_DIK } from '@ppid/domain/laporan/kolomDik';
import { JUDUL_DIK } from '@ppid/domain/laporan/modelDik';

/** The information names the line and leads to the item; the number before it only counts. */
const NAMA = 1;

/** The columns of dossier D.9; on a phone every line becomes a card with the headings beside the cells. */
export function TabelDik({ baris }: { baris: readonly BarisDik[] }) {
  return (
    <div className="gulir" role="region" aria-label={JUDUL_DIK} tabIndex={0}>
      <table className="register">
        <caption>{JUDUL_DIK}. Geser ke samping untuk kolom lain.</caption>
        <thead>
          <tr>
            {KOLOM_DIK.map((k) => (
              <th key={k.judul} scope="col" style={{ minWidth: `${k.lebar * 0.8}rem` }}>
                {k.judul}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bernomor(baris).map((b) => (
            <tr key={`${b.lingkup}/${b.butirId}`} data-uji={b.butirId}>
              {KOLOM_DIK.map((k, i) =>
                i === NAMA ? (
                  <th key={k.judul} scope="row">
                    <Link to={`/dik/${b.butirId}`}>{b.informasi}</Link>
                    {b.bagian && `\nBagian: ${b.bagian}`}
                  </th>
                ) : (
                  <td key={k.judul} data-judul={k.judul}>
                    {k.sel(b).teks}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
