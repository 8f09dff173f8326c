import { useSearchParams } from 'react-router';
import { citesButir, withButir } from '../../lib/pilihan-butir.js';
import { usePembuka } from '../../lib/pembuka.js';
import type { SopTerbuka } from '../../lib/sop-terbuka.js';
import { useDik, useHari } from '../../lib/use-dik.js';
import { Bingkai } from './bingkai.js';

/** Opens a berkas of an SOP that has nothing of its own to show but the items of the DIK that it may be about. */
export function BerkasUmumBaru(pilihan: SopTerbuka) {
  // A link from where the work comes from may name the new berkas.
  const judul = useSearchParams()[0].get('judul');
  const { formulir, tindakan } = usePembuka(pilihan, judul === null ? {} : { awal: { judul } });
  const hari = useHari();
  const butir = useDik().data ?? [];
  const mengutip =
    formulir && citesButir(formulir) ? withButir(formulir, butir, hari, tindakan.isi, '') : null;
  return (
    <Bingkai
      sop={pilihan.sop}
      judul="Buka berkas"
      formulir={mengutip?.formulir ?? formulir}
      tindakan={tindakan}
      {...(mengutip && { tanda: mengutip.tanda })}
    />
  );
}
