import { createContext, use, useMemo, type ReactNode } from 'react';
import type { AcuanLibur, Kalender } from '@ppid/domain/calendar/types';
import type { Satker } from '@ppid/domain/satker/satker';
import type { Berkas } from '@ppid/domain/berkas/types';
import type { Sop } from '@ppid/domain/sop/types';
import { semuaLangkah } from '../lib/langkah.js';
import { kalenderKantor } from '../lib/kalender.js';
import { watchAcuanLibur, watchPengguna, watchSatker, watchSop, type NamaPengguna } from '../data/kantor.js';
import { useLive } from '../lib/use-live.js';
import { useAkun } from './session.js';

/** What every staff page needs of the office: settings, calendar, SOPs and names. */
export interface Kantor {
  satker: Satker;
  kalender: Kalender;
  /** National decrees later than the built-in table; part of the calendar. */
  acuan: AcuanLibur | null;
  sop: Sop[];
  nama: (uid: string) => string;
}

const KantorContext = createContext<Kantor | null>(null);

export function KantorProvider({ children, tunggu }: { children: ReactNode; tunggu: ReactNode }) {
  const { satkerId } = useAkun();
  const satker = useLive<Satker | null>(`satker/${satkerId}`, (next, fail) =>
    watchSatker(satkerId, next, fail),
  );
  const sop = useLive<Sop[]>(`sop/${satkerId}`, (next, fail) => watchSop(satkerId, next, fail));
  const orang = useLive<NamaPengguna[]>(`pengguna/${satkerId}`, (next, fail) =>
    watchPengguna(satkerId, next, fail),
  );
  const libur = useLive<AcuanLibur | null>('acuan/libur', (next, fail) => watchAcuanLibur(next, fail));
  const kantor = useMemo<Kantor | null>(() => {
    // A date counted without the later decrees would be a wrong date: better to wait for them.
    if (!satker.data || !sop.data || libur.data === undefined) return null;
    const nama = new Map((orang.data ?? []).map((p) => [p.id, p.nama]));
    return {
      satker: satker.data,
      kalender: kalenderKantor(satker.data, libur.data),
      acuan: libur.data,
      sop: sop.data,
      nama: (uid) => nama.get(uid) ?? BUKAN_ORANG[uid] ?? 'Staf',
    };
  }, [satker.data, sop.data, orang.data, libur.data]);
  const gagal = [satker, sop, libur].find((live) => live.status === 'gagal');
  if (gagal?.status === 'gagal') {
    return (
      <main className="halaman">
        <p className="pesan pesan-gagal" role="alert">
          Data kantor tidak dapat dibuka. {gagal.pesan}
        </p>
      </main>
    );
  }
  return kantor ? <KantorContext value={kantor}>{children}</KantorContext> : tunggu;
}

export function useKantor(): Kantor {
  const kantor = use(KantorContext);
  if (!kantor) throw new Error('useKantor di luar halaman staf');
  return kantor;
}

/** The SOP version a berkas froze when it was opened. */
export function sopBerkas(kantor: Kantor, berkas: Berkas): Sop | undefined {
  return kantor.sop.find((sop) => sop.kunci === berkas.sop.kunci && sop.versi === berkas.sop.versi);
}

/** Authors that are nobody of the staff. */
const BUKAN_ORANG: Readonly<Record<string, string>> = {
  sistem: 'Sistem',
  SISTEM: 'Sistem',
  publik: 'pemohon lewat laman',
};

export function namaLangkah(sop: Sop | undefined, no: number): string {
  const langkah = sop && semuaLangkah(sop).find((l) => l.no === no);
  return langkah ? (langkah.uraianTerkoreksi ?? langkah.uraian) : '';
}
