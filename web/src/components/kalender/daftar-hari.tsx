import type { ReactNode } from 'react';
import { formatHariTanggal } from '@ppid/domain/calendar/format';
import type { BarisLibur } from '@ppid/domain/calendar/types';
import { NAMA_JENIS } from '../../lib/bidang-kalender.js';

interface Props {
  baris: readonly BarisLibur[];
  kosong: string;
  /** Rows of the built-in table: their source is a working note, the decree says enough. */
  bawaan?: (baris: BarisLibur) => boolean;
  /** Something at the end of a row, e.g. a button to remove it. */
  ujung?: (baris: BarisLibur) => ReactNode;
}

/** Days with their kind, decree and source; a list, because a table of five columns does not fit a phone. */
export function DaftarHari({ baris, kosong, bawaan, ujung }: Props) {
  if (baris.length === 0) return <p className="redup">{kosong}</p>;
  return (
    <ul className="butir">
      {baris.map((b) => (
        <li key={`${b.tanggal} ${b.jenis} ${b.lingkup}`} data-uji={`hari-${b.tanggal}`}>
          <span>
            <b>{formatHariTanggal(b.tanggal)}</b> {b.nama}{' '}
            <span className={`cap cap-${b.jenis === 'KHUSUS_KERJA' ? 'aman' : 'netral'}`}>
              {b.mencabut
                ? `${NAMA_JENIS[b.jenis]} ${NAMA_JENIS[b.mencabut].toLowerCase()}`
                : NAMA_JENIS[b.jenis]}
            </span>
            {b.status === 'perkiraan' && <span className="cap cap-dekat">perkiraan</span>}
            <small>{[b.keputusan, bawaan?.(b) ? '' : b.sumber].filter(Boolean).join(' · ')}</small>
          </span>
          {ujung?.(b)}
        </li>
      ))}
    </ul>
  );
}
