import type { ReactNode } from 'react';
import type { Berkas } from '@ppid/domain/berkas/types';
import { masaButir } from '@ppid/domain/pengecualian/masa';
import { masihTertutup } from '@ppid/domain/pengecualian/keadaanButir';
import type { Butir, ButirDip } from '@ppid/domain/pengecualian/types';
import { useHari } from '../../lib/use-dik.js';
import { useKantor } from '../../session/kantor.js';
import { peristiwaAwal, peristiwaUji } from './peristiwa-awal.js';
import { peristiwaAkhir } from './peristiwa-akhir.js';

/** One line of the life of an item. `urut`: a date, or a date and an instant of it; they sort as text. */
export interface Peristiwa {
  kunci: string;
  urut: string;
  kapan: string;
  isi: ReactNode;
  /** TEGAS: what nobody should miss. NANTI: still to come. */
  nada?: 'TEGAS' | 'NANTI';
}

export interface BahanSejarah {
  butir: Butir;
  dip: ButirDip | null;
  /** Classifications opened to extend it. */
  perpanjangan: readonly Berkas[];
  /** Requests whose answer cites it, or once did. */
  pengutip: readonly Berkas[];
}

const KELAS = { TEGAS: 'sejarah-tegas', NANTI: 'sejarah-nanti' } as const;

/** What became of an item, in order, and the days that are still to come. */
export function SejarahButir(bahan: BahanSejarah) {
  const kantor = useKantor();
  const hari = useHari();
  const masa = masihTertutup(bahan.butir, hari) ? masaButir(bahan.butir, hari, kantor.kalender) : null;
  const semua = [
    ...peristiwaAwal(bahan.butir, kantor),
    ...peristiwaUji(bahan.perpanjangan, bahan.butir, kantor),
    ...peristiwaAkhir(bahan, masa, kantor),
  ].sort((a, b) => a.urut.localeCompare(b.urut));
  return (
    <ol className="riwayat sejarah" data-uji="sejarah-butir">
      {semua.map(({ kunci, kapan, isi, nada }) => (
        <li key={kunci} {...(nada ? { className: KELAS[nada] } : {})}>
          <small>{kapan}</small>
          <div>{isi}</div>
        </li>
      ))}
    </ol>
  );
}
