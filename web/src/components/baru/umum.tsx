import { usePembuka } from '../../lib/pembuka.js';
import type { SopTerbuka } from '../../lib/sop-terbuka.js';
import { Bingkai } from './bingkai.js';

/** Opens a berkas of an SOP that has nothing of its own to show. */
export function BerkasUmumBaru(pilihan: SopTerbuka) {
  const { formulir, tindakan } = usePembuka(pilihan);
  return <Bingkai sop={pilihan.sop} judul="Buka berkas" formulir={formulir} tindakan={tindakan} />;
}
