import type { KeputusanKpu } from '@ppid/domain/pengecualian/types';

/** How a decision stands; `berlaku`: its items that are still excluded today. */
export function CapKeputusan({ keputusan, berlaku }: { keputusan: KeputusanKpu; berlaku: number }) {
  if (keputusan.status === 'DICABUT') return <span className="cap cap-terlambat">Dicabut</span>;
  if (berlaku === 0) return <span className="cap cap-netral">Berakhir</span>;
  return keputusan.status === 'DIUBAH' ? (
    <span className="cap cap-dekat">Berlaku, diubah</span>
  ) : (
    <span className="cap cap-aman">Berlaku</span>
  );
}
