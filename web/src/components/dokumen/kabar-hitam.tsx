import { kabarHitam } from '../../lib/rancangan-hitam.js';
import type { Hitam } from '../../lib/use-penghitaman.js';

/** Said to whoever opens the document, who would otherwise not know that marks wait or that a copy failed. */
export function KabarHitam({ hitam }: { hitam: Hitam }) {
  const kabar = kabarHitam(hitam.semua, hitam);
  return (
    <p className={kabar?.gagal ? 'galat' : 'redup'} role="status" data-uji="kabar-hitam">
      {kabar?.teks}
    </p>
  );
}
