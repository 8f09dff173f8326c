import { Link } from 'react-router';
import { formatTanggal } from '@ppid/domain/calendar/format';
import { formatInstan } from '@ppid/domain/calendar/zona';
import { NAMA_SEBAB_BUKA } from '@ppid/domain/pengecualian/buka';
import type { Butir, KeputusanKpu } from '@ppid/domain/pengecualian/types';
import { useKantor } from '../../session/kantor.js';

const NAMA_PERUBAHAN: Readonly<Record<KeputusanKpu['riwayat'][number]['apa'], string>> = {
  DITETAPKAN: 'Ditetapkan',
  DIUBAH: 'Diubah',
  DICABUT: 'Dicabut seluruhnya',
};

/** What became of an item by this change. */
function sebutAkibat({ dibuka, digantiOleh }: Butir): string {
  if (dibuka) return NAMA_SEBAB_BUKA[dibuka.sebab];
  return digantiOleh ? 'diganti' : 'dikecualikan';
}

interface Props {
  keputusan: KeputusanKpu;
  butir: readonly Butir[];
}

/** Every decision that touched it, oldest first; what was written is never overwritten. */
export function RiwayatKeputusan({ keputusan, butir }: Props) {
  const { satker } = useKantor();
  return (
    <ol className="riwayat" data-uji="riwayat-keputusan">
      {keputusan.riwayat.map(({ apa, nomor, tanggal, alasan, butirIds, pada }, i) => (
        <li key={i}>
          <span>
            <b>{NAMA_PERUBAHAN[apa]}</b> dengan Keputusan KPU RI Nomor {nomor} tanggal{' '}
            {formatTanggal(tanggal)}
            {apa !== 'DITETAPKAN' && `: ${alasan}`}
            <small> · dicatat {formatInstan(pada, satker.zona)}</small>
            {butirIds.map((id) => {
              const satu = butir.find((b) => b.id === id);
              return (
                <small key={id}>
                  <Link to={`/dik/${id}`}>{satu?.informasi ?? id}</Link>
                  {satu && apa !== 'DITETAPKAN' && ` (${sebutAkibat(satu)})`}
                </small>
              );
            })}
          </span>
        </li>
      ))}
    </ol>
  );
}
