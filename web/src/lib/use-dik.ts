import type { Tanggal } from '@ppid/domain/calendar/types';
import type { Butir } from '@ppid/domain/pengecualian/types';
import { watchDik } from '../data/dik.js';
import { useKantor } from '../session/kantor.js';
import { useAkun } from '../session/session.js';
import { useKini } from './use-kini.js';
import { useLive, type Live } from './use-live.js';

/** The items of the office and of KPU RI as stored; how they stand depends on the day. */
export function useDik(): Live<Butir[]> {
  const { satkerId } = useAkun();
  return useLive<Butir[]>(`dik/${satkerId}`, (next, fail) => watchDik(satkerId, next, fail));
}

export function useHari(): Tanggal {
  return useKantor().kalender.tanggalLokal(useKini());
}
