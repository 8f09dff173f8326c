import { memo } from 'react';
import { Link } from 'react-router';
import type { BarisKeberatan, BarisRegister, JenisRegister } from '@ppid/domain/laporan/baris';
import type { Kolom } from '@ppid/domain/laporan/kolom';
import { KOLOM_KEBERATAN } from '@ppid/domain/laporan/kolomKeberatan';
import { KOLOM_REGISTER } from '@ppid/domain/laporan/kolomPermohonan';
import { JUDUL_REGISTER } from '@ppid/domain/laporan/modelRegister';

type Baris = BarisRegister | BarisKeberatan;

/** Rendering a whole year at once would freeze a small computer; the rest follows on demand. */
export const SEHALAMAN = 100;

const SatuBaris = memo(function SatuBaris({ jenis, baris }: { jenis: JenisRegister; baris: Baris }) {
  const kolom = (jenis === 'keberatan' ? KOLOM_KEBERATAN : KOLOM_REGISTER) as readonly Kolom<Baris>[];
  return (
    <tr data-uji={baris.nomor}>
      {kolom.map((k, i) =>
        i === 0 ? (
          <th key={k.judul} scope="row">
            <Link to={`/berkas/${jenis}/${baris.berkasId}`}>{k.sel(baris).teks}</Link>
          </th>
        ) : (
          <td key={k.judul} data-judul={k.judul}>
            {k.sel(baris).teks}
          </td>
        ),
      )}
    </tr>
  );
});

/** The official columns in their order; on a phone every line becomes a card with the headings beside the cells. */
export function TabelRegister({ jenis, baris }: { jenis: JenisRegister; baris: readonly Baris[] }) {
  const kolom = jenis === 'keberatan' ? KOLOM_KEBERATAN : KOLOM_REGISTER;
  return (
    <div className="gulir" role="region" aria-label={JUDUL_REGISTER[jenis]} tabIndex={0}>
      <table className="register">
        <caption>
          {JUDUL_REGISTER[jenis]}, menurut urutan kolom resmi. Geser ke samping untuk kolom lain.
        </caption>
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
            <SatuBaris key={b.berkasId} jenis={jenis} baris={b} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
