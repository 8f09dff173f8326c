import { memo, type ReactNode } from 'react';
import type { Kolom } from '@ppid/domain/laporan/kolom';

interface Tabel<B> {
  kolom: readonly Kolom<B>[];
  /** Index of the column that names the line, and what stands in it. */
  utama: number;
  nama: (baris: B) => ReactNode;
}

interface Props<B> extends Tabel<B> {
  judul: string;
  keterangan: string;
  baris: readonly B[];
  /** Tells the lines apart. */
  kunci: (baris: B) => string;
  /** What tests find a line by. */
  uji: (baris: B) => string;
}

function Baris<B>({ baris, uji, kolom, utama, nama }: Tabel<B> & { baris: B; uji: string }) {
  return (
    <tr data-uji={uji}>
      {kolom.map((k, i) =>
        i === utama ? (
          <th key={k.judul} scope="row">
            {nama(baris)}
          </th>
        ) : (
          <td key={k.judul} data-judul={k.judul}>
            {k.sel(baris).teks}
          </td>
        ),
      )}
    </tr>
  );
}

// The cast gives back the type parameter that memo takes away.
const SatuBaris = memo(Baris) as typeof Baris;

/** The official columns in their order; on a phone every line becomes a card with the headings beside the cells. */
export function TabelDaftar<B>({ judul, keterangan, baris, kunci, uji, kolom, utama, nama }: Props<B>) {
  return (
    <div className="gulir" role="region" aria-label={judul} tabIndex={0}>
      <table className="register">
        <caption>{keterangan}</caption>
        <thead>
          <tr>
            {kolom.map((k) => (
              <th key={k.judul} scope="col" style={{ minWidth: `${k.lebar * 0.8}rem` }}>
                {k.judul}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {baris.map((b) => (
            <SatuBaris key={kunci(b)} baris={b} uji={uji(b)} kolom={kolom} utama={utama} nama={nama} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
