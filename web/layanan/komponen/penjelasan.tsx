import type { BarisPenjelasan } from '@ppid/domain/calendar/jelaskan';
import { formatHariTanggal, formatJam, LABEL_ZONA, tanggalLokal } from '@ppid/domain/calendar/zona';
import type { Rezim } from '@ppid/domain/berkas/types';
import type { Instan } from '@ppid/domain/calendar/types';
import type { Zona } from '@ppid/domain/satker/satker';

/** "Jumat, 20 Maret 2026 pukul 14.05 WIB", on the office's clock. */
export function formatWaktu(instan: Instan, zona: Zona): string {
  return `${formatHariTanggal(tanggalLokal(instan, zona))} pukul ${formatJam(instan, zona)} ${LABEL_ZONA[zona]}`;
}

interface Props {
  baris: BarisPenjelasan[];
  rezim: Rezim | null;
  terbuka?: boolean;
}

/** How a due date was counted, day by day. */
export function Penjelasan({ baris, rezim, terbuka = false }: Props) {
  if (baris.length === 0) return null;
  const jumlah = baris.filter((b) => b.ke !== null).length;
  return (
    <details className="penjelasan" open={terbuka}>
      <summary>Bagaimana tanggal ini dihitung?</summary>
      <p>
        Dihitung {jumlah} hari kerja
        {rezim === 'TAHAPAN'
          ? ', batas yang lebih pendek karena tahapan pemilu atau pemilihan sedang berjalan'
          : ''}
        . Hari yang dilewati tidak ikut dihitung.
      </p>
      <ol className="hari-hitung">
        {baris.map((b) => (
          <li key={b.tanggal} className={b.ke === null ? 'dilewati' : undefined}>
            <span>{b.ke === null ? 'dilewati' : `hari ke-${b.ke}`}</span>
            <span>{formatHariTanggal(b.tanggal)}</span>
            <span>{b.sebab === b.hari ? '' : b.sebab}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
