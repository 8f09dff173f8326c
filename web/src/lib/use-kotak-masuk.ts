import type { Berkas } from '@ppid/domain/berkas/types';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { watchKotakMasuk } from '../data/berkas.js';
import { useAkun } from '../session/session.js';
import { mayProses } from './akses.js';
import { SEMUA_JENIS } from './jenis.js';
import { dapatDitindak } from './perhatian.js';
import { adaTugasDik, tugasSaya, type TugasDik } from './tugas-butir.js';
import { useTugasDik } from './use-butir.js';
import { petakan, useLive, type Live } from './use-live.js';
import { useDitutup, useGagalDiolah, usePenghitamanMenunggu } from './use-perhatian.js';

export interface KotakMasuk {
  berkas: Live<Berkas[]>;
  dik: Live<TugasDik[]>;
  penghitaman: Live<Dokumen[]>;
  /** Documents that a button of mine may bring on, and all others that did not come through. */
  dokumen: Live<Dokumen[]>;
  ditutup: Live<Dokumen[]>;
}

/** Everything that lies in my inbox, part by part; what my roles have nothing to do with is empty and not read. */
export function useKotakMasuk(): KotakMasuk {
  const { satkerId, peran } = useAkun();
  const proses = mayProses(peran);
  const berkas = useLive<Berkas[]>(proses ? `kotak/${satkerId}/${peran.join()}` : null, (next, fail) =>
    watchKotakMasuk(satkerId, SEMUA_JENIS, peran, next, fail),
  );
  const dik = petakan(useTugasDik(adaTugasDik(peran)), (semua) => tugasSaya(semua, peran));
  const dokumen = petakan(useGagalDiolah(), (semua) => semua.filter((d) => dapatDitindak(d, peran)));
  const kosong: Live<Berkas[]> = { status: 'ada', data: [] };
  return {
    ...{ berkas: proses ? berkas : kosong, dik, dokumen },
    ...{ penghitaman: usePenghitamanMenunggu(), ditutup: useDitutup() },
  };
}
