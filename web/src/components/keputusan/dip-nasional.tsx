import type { ButirDip } from '@ppid/domain/pengecualian/types';
import { watchDipNasional, watchPusat } from '../../data/keputusan-kpu.js';
import { useLive } from '../../lib/use-live.js';

const NAMA_STATUS: Readonly<Record<ButirDip['status'], string>> = {
  PERIKSA_PRIBADI: 'menunggu pemeriksaan data pribadi',
  SIAP: 'siap masuk DIP',
  PERLU_DIHITAMKAN: 'perlu dihitamkan dulu',
};

/** How far the opened item is on its way into the DIP of KPU RI; every office that inherited it may see that. */
export function DipNasional({ butirId }: { butirId: string }) {
  const pusat = useLive<string | null>('pusat', (next, fail) => watchPusat(next, fail)).data ?? null;
  const dip = useLive<ButirDip | null>(pusat && `dip-nasional/${butirId}`, (next, fail) =>
    watchDipNasional(pusat ?? '', butirId, next, fail),
  ).data;
  return dip && <small data-uji="dip-nasional">DIP KPU RI: {NAMA_STATUS[dip.status]}.</small>;
}
