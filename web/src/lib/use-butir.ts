import { useMemo } from 'react';
import type { Berkas } from '@ppid/domain/berkas/types';
import { geserTanggal } from '@ppid/domain/calendar/tanggal';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { kunciButir } from '@ppid/domain/pengecualian/buka';
import { HARI_JELANG } from '@ppid/domain/pengecualian/keadaanButir';
import { butirBerkas } from '@ppid/domain/pengecualian/pendokumentasian';
import type { Butir, ButirDip } from '@ppid/domain/pengecualian/types';
import {
  watchBelumDidokumentasikan,
  watchButir,
  watchDip,
  watchDipMenunggu,
  watchDokumentasi,
  watchDokumentasiBerjalan,
  watchMasaDik,
  watchPengutip,
  watchPerpanjangan,
} from '../data/dik.js';
import { watchDokumenDikecualikan, watchSalinanHitam } from '../data/dokumen.js';
import { useKantor } from '../session/kantor.js';
import { useAkun } from '../session/session.js';
import { kelasTerbaca } from './akses.js';
import { sopBerlaku } from './sop-terbuka.js';
import { susunTugas, type TugasDik } from './tugas-butir.js';
import { useHari } from './use-dik.js';
import { useLive, type Live } from './use-live.js';

export function useButir(id: string): Live<Butir | null> {
  const { satkerId } = useAkun();
  return useLive<Butir | null>(`butir/${satkerId}/${id}`, (next, fail) =>
    watchButir(satkerId, id, next, fail),
  );
}

/** The own office decides on it: its own item, or at KPU RI one for all offices. */
export function useMilik(butir: Butir): boolean {
  const { jenjang } = useAkun();
  return butir.lingkup === 'KANTOR' || jenjang === 'RI';
}

/** The line of the DIP of an item; null while there is none, or where another office keeps it. */
export function useDip(butir: Butir): ButirDip | null {
  const { satkerId } = useAkun();
  const id = kunciButir(butir);
  const kunci = useMilik(butir) && butir.dibuka !== null ? `dip/${satkerId}/${id}` : null;
  return useLive<ButirDip | null>(kunci, (next, fail) => watchDip(satkerId, id, next, fail)).data ?? null;
}

export function usePengutip(butirId: string): Live<Berkas[]> {
  const { satkerId } = useAkun();
  return useLive<Berkas[]>(`pengutip/${satkerId}/${butirId}`, (next, fail) =>
    watchPengutip(satkerId, butirId, next, fail),
  );
}

export function usePerpanjangan(butirId: string): Live<Berkas[]> {
  const { satkerId } = useAkun();
  return useLive<Berkas[]>(`perpanjangan/${satkerId}/${butirId}`, (next, fail) =>
    watchPerpanjangan(satkerId, butirId, next, fail),
  );
}

export function useDokumentasi(butirId: string): Live<Berkas[]> {
  const { satkerId } = useAkun();
  return useLive<Berkas[]>(`dokumentasi/${satkerId}/${butirId}`, (next, fail) =>
    watchDokumentasi(satkerId, butirId, next, fail),
  );
}

/** Items that wait to be documented, where the office has an SOP by which it is done; nothing is read elsewhere. */
function useBelumDidokumentasikan(): Butir[] {
  const { satkerId } = useAkun();
  const { sop } = useKantor();
  const ada = sopBerlaku(sop, useHari()).some(({ jenis }) => jenis === 'pendokumentasian');
  const belum = useLive<Butir[]>(ada ? `belum-dokumentasi/${satkerId}` : null, (next, fail) =>
    watchBelumDidokumentasikan(satkerId, next, fail),
  ).data;
  const berjalan = useLive<Berkas[]>(ada ? `dokumentasi-berjalan/${satkerId}` : null, (next, fail) =>
    watchDokumentasiBerjalan(satkerId, next, fail),
  ).data;
  return useMemo(() => {
    if (!belum || !berjalan) return [];
    const sedang = new Set(berjalan.flatMap(butirBerkas));
    return belum.filter(({ id }) => !sedang.has(id));
  }, [belum, berjalan]);
}

/** Documents of an item with their redacted copies; null for roles that may not see the catalogue. */
export function useDokumenButir({ dokumenIds }: Butir): { semua: Dokumen[]; hitam: Dokumen[] } | null {
  const { satkerId, peran } = useAkun();
  const boleh = kelasTerbaca(peran).includes('dikecualikan') && dokumenIds.length > 0;
  const kunci = boleh ? `${satkerId}/${dokumenIds.join()}` : null;
  const semua = useLive<Dokumen[]>(kunci && `dokumen-butir/${kunci}`, (next, fail) =>
    watchDokumenDikecualikan(satkerId, dokumenIds, next, fail),
  );
  const hitam = useLive<Dokumen[]>(kunci && `salinan-butir/${kunci}`, (next, fail) =>
    watchSalinanHitam(satkerId, dokumenIds, next, fail),
  );
  return boleh ? { semua: semua.data ?? [], hitam: hitam.data ?? [] } : null;
}

/** All that waits for a person in the DIK of the office; read by what is due, not item by item. Unless `aktif` nothing is read. */
export function useTugasDik(aktif = true): Live<TugasDik[]> {
  const { satkerId, jenjang } = useAkun();
  const { kalender } = useKantor();
  const hari = useHari();
  const masa = useLive<Butir[]>(aktif ? `masa-dik/${satkerId}/${hari}` : null, (next, fail) =>
    watchMasaDik(satkerId, jenjang === 'RI', [hari, geserTanggal(hari, HARI_JELANG)], next, fail),
  );
  const dip = useLive<ButirDip[]>(aktif ? `dip-menunggu/${satkerId}` : null, (next, fail) =>
    watchDipMenunggu(satkerId, next, fail),
  );
  const belum = useBelumDidokumentasikan();
  const tugas = useMemo(
    () => (masa.data && dip.data ? susunTugas(masa.data, dip.data, belum, hari, kalender) : null),
    [masa.data, dip.data, belum, hari, kalender],
  );
  if (!aktif) return { status: 'ada', data: [] };
  const gagal = [masa, dip].find((live) => live.status === 'gagal');
  if (gagal?.status === 'gagal') return gagal;
  return tugas ? { status: 'ada', data: tugas } : { status: 'memuat' };
}
