import { formatInstan } from '@ppid/domain/calendar/zona';
import type { Instan } from '@ppid/domain/calendar/types';
import { sisaWaktu } from '../lib/waktu.js';
import { useKantor } from '../session/kantor.js';

interface Props {
  tenggat: Instan | null;
  sementara: boolean;
  kini: Instan;
}

/** A deadline with the remaining working time; "sementara" where a year has no holiday decree yet. */
export function Tenggat({ tenggat, sementara, kini }: Props) {
  const { satker, kalender } = useKantor();
  if (!tenggat) return <span className="redup">Tanpa tenggat</span>;
  const sisa = sisaWaktu(tenggat, kini, kalender);
  return (
    <span className="tenggat">
      <span className={`cap cap-${sisa.nada}`}>{sisa.teks}</span>
      <time dateTime={tenggat}>{formatInstan(tenggat, satker.zona)}</time>
      {sementara && (
        <span className="cap cap-netral" title="Libur tahun itu belum ditetapkan; tanggal dapat bergeser.">
          sementara
        </span>
      )}
    </span>
  );
}
