import type { Dokumen } from '@ppid/domain/dokumen/types';
import { watchDokumen } from '../data/dokumen.js';
import { useAkun } from '../session/session.js';
import { kelasTerbaca } from './akses.js';
import { useLive, type Live } from './use-live.js';

/** The documents of a berkas that my roles may see in the catalogue. */
export function useDokumen(berkasId: string): Live<Dokumen[]> {
  const { satkerId, peran } = useAkun();
  return useLive<Dokumen[]>(`dokumen/${satkerId}/${berkasId}`, (next, fail) =>
    watchDokumen(satkerId, berkasId, kelasTerbaca(peran), next, fail),
  );
}
