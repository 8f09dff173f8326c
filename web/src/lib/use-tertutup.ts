import type { Berkas } from '@ppid/domain/berkas/types';
import type { Tertutup, UntukTertutup } from '@ppid/domain/pengecualian/types';
import { watchTertutup } from '../data/tertutup.js';
import { useAkun } from '../session/session.js';
import { mayReadTertutup } from './akses.js';
import { useLive, type Live } from './use-live.js';

export interface BagianTertutup {
  /** Whether my roles may read them at all. */
  boleh: boolean;
  live: Live<Tertutup[]>;
  /** Sealed fields of one history entry; null while they are not there or not for me. */
  isi: (urutan: number) => Record<string, unknown> | null;
}

/** The sealed parts of a berkas that are `untuk` those readers; nothing is asked for where my roles may not read them, or for null. */
export function useTertutup({ jenis, id }: Berkas, untuk: UntukTertutup | null): BagianTertutup {
  const { satkerId, peran } = useAkun();
  const boleh = untuk !== null && mayReadTertutup(peran, untuk);
  const live = useLive<Tertutup[]>(
    boleh ? `tertutup/${satkerId}/${jenis}/${id}/${untuk}` : null,
    (next, fail) =>
      untuk === null ? () => undefined : watchTertutup({ satkerId, jenis, berkasId: id }, untuk, next, fail),
  );
  const isi = (urutan: number) => live.data?.find((satu) => satu.urutan === urutan)?.isi ?? null;
  return { boleh, live, isi };
}
