import type { Dokumen, Kelas } from '@ppid/domain/dokumen/types';
import {
  watchDitutup,
  watchGagalDiolah,
  watchPenghitamanMenunggu,
  watchPerluDilihat,
} from '../data/perhatian.js';
import { useAkun } from '../session/session.js';
import { kelasTerbaca, mayHitamkan, mayLepasTertutup, mayTerapkanHitam } from './akses.js';
import { kelasDiulang } from './perhatian.js';
import { useLive, type Live } from './use-live.js';

/** What is not mine to do is not read, and counts as nothing. */
const BUKAN_SAYA: Live<never[]> = { status: 'ada', data: [] };

type Ikuti = (
  satkerId: string,
  kelas: readonly Kelas[],
  next: (daftar: Dokumen[]) => void,
  fail: (galat: unknown) => void,
) => () => void;

function useDaftar(nama: string, kelas: readonly Kelas[], ikuti: Ikuti): Live<Dokumen[]> {
  const { satkerId } = useAkun();
  const kunci = kelas.length > 0 ? `${nama}/${satkerId}/${kelas.join()}` : null;
  const live = useLive<Dokumen[]>(kunci, (next, fail) => ikuti(satkerId, kelas, next, fail));
  return kunci === null ? BUKAN_SAYA : live;
}

/** Documents that a stage failed on or that were refused. */
export const useGagalDiolah = (): Live<Dokumen[]> =>
  useDaftar('gagal-diolah', kelasDiulang(useAkun().peran), watchGagalDiolah);

export const usePerluDilihat = (): Live<Dokumen[]> =>
  useDaftar('perlu-dilihat', kelasDiulang(useAkun().peran), watchPerluDilihat);

/** Marks that wait for the PPID. */
export function usePenghitamanMenunggu(): Live<Dokumen[]> {
  const { peran } = useAkun();
  const kelas = mayTerapkanHitam(peran) ? kelasTerbaca(peran).filter((k) => mayHitamkan(peran, k)) : [];
  return useDaftar('penghitaman-menunggu', kelas, watchPenghitamanMenunggu);
}

/** Closed copies, for whoever may release them. */
export function useDitutup(): Live<Dokumen[]> {
  const kelas: Kelas[] = mayLepasTertutup(useAkun().peran) ? ['dikecualikan'] : [];
  return useDaftar('ditutup', kelas, (satkerId, _, next, fail) => watchDitutup(satkerId, next, fail));
}
