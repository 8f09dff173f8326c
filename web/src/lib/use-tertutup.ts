import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import type { Berkas } from '@ppid/domain/berkas/types';
import type { Tertutup } from '@ppid/domain/pengecualian/types';
import { bacaTertutup, watchTertutup, type BagianUji } from '../data/tertutup.js';
import { useAkun } from '../session/session.js';
import { mayReadTertutup } from './akses.js';
import { ambil, simpan, simak } from './bagian-terbuka.js';
import { useLive, type Live } from './use-live.js';

export interface BagianTertutup {
  /** Whether my roles may read them at all. */
  boleh: boolean;
  /** What I opened and may still read; null before that. */
  terbuka: BagianUji | null;
  /** Sealed fields of one history entry; null while they are not opened or not for me. */
  isi: (urutan: number) => Record<string, unknown> | null;
  /** Opens them; false where a reason has to be given first. @throws GalatPanggilan */
  buka: (alasan?: string) => Promise<boolean>;
}

/** The sealed parts of a classification: asked for with a reason, kept as long as it holds, fetched again when it moves on. */
export function useTertutup({ jenis, id, urutan }: Berkas): BagianTertutup {
  const { satkerId, peran, uid } = useAkun();
  const boleh = jenis === 'pengecualian' && mayReadTertutup(peran, 'UJI');
  const kunci = `${uid}/${satkerId}/${id}`;
  const terbuka = useSyncExternalStore(simak, () => ambil(kunci));
  const buka = async (alasan?: string): Promise<boolean> => {
    const jawab = await bacaTertutup({ berkasId: id, ...(alasan === undefined ? {} : { alasan }) });
    simpan(kunci, jawab, urutan);
    return jawab !== null;
  };
  const segarkan = useEffectEvent(() => {
    const ada = ambil(kunci);
    // What cannot be fetched again stays as it was read; it runs out by itself.
    if (ada && ada.urutan !== urutan) buka().catch(() => undefined);
  });
  useEffect(() => segarkan(), [urutan, terbuka]);
  const isi = (no: number) => terbuka?.bagian.find((satu) => satu.urutan === no)?.isi ?? null;
  return { boleh, terbuka, isi, buka };
}

/** Where the papers lie, for those who keep them; nothing is asked for where my roles may not read it. */
export function useTempat({ jenis, id }: Berkas, dicari = true): { boleh: boolean; live: Live<Tertutup[]> } {
  const { satkerId, peran } = useAkun();
  const boleh = dicari && mayReadTertutup(peran, 'SIMPAN');
  const live = useLive<Tertutup[]>(
    boleh ? `tertutup/${satkerId}/${jenis}/${id}/SIMPAN` : null,
    (next, fail) => watchTertutup({ satkerId, jenis, berkasId: id }, 'SIMPAN', next, fail),
  );
  return { boleh, live };
}
