import type { Peran } from '@ppid/domain/akses/peran';
import { formatHariTanggal } from '@ppid/domain/calendar/format';
import type { Kalender, Tanggal } from '@ppid/domain/calendar/types';
import { masaButir } from '@ppid/domain/pengecualian/masa';
import { BUTIR_BERLAKU, type Butir, type ButirDip } from '@ppid/domain/pengecualian/types';
import { mayBukaButir, mayCabutButir, mayPerpanjangButir } from './akses.js';

/** What an item of the DIK waits for a person with: groups of the worklist. */
export const KELOMPOK_TUGAS = ['akhir', 'periksa', 'buka'] as const;
export type KelompokTugas = (typeof KELOMPOK_TUGAS)[number];

export const NAMA_TUGAS: Readonly<Record<KelompokTugas, string>> = {
  akhir: 'Akan berakhir atau ditinjau',
  periksa: 'Menunggu pemeriksaan data pribadi',
  buka: 'Dokumen belum dibuka',
};

export interface TugasDik {
  kelompok: KelompokTugas;
  butirId: string;
  nama: string;
  /** What is to be done, in a few words. */
  apa: string;
  /** Day until which; null where none is set. */
  sampai: Tanggal | null;
  terlambat: boolean;
}

/** The item itself waits: its end or its review is near, and nobody has decided. */
export function tugasMasa(butir: Butir, hari: Tanggal, kalender: Kalender): TugasDik | null {
  if (!BUTIR_BERLAKU.includes(butir.status)) return null;
  const masa = masaButir(butir, hari, kalender);
  if (!masa || masa.keadaan === 'JAUH' || masa.keadaan === 'BERAKHIR') return null;
  const apa =
    masa.apa === 'AKHIR'
      ? `Berakhir ${formatHariTanggal(masa.sampai)}: perpanjang atau buka`
      : 'Tinjau: masih perlu dikecualikan?';
  return {
    ...{ kelompok: 'akhir', butirId: butir.id, nama: butir.informasi, apa },
    ...{ sampai: masa.tindak, terlambat: masa.keadaan === 'TERLAMBAT' },
  };
}

const APA_DIP: Readonly<Record<ButirDip['status'], { kelompok: KelompokTugas; apa: string }>> = {
  PERIKSA_PRIBADI: { kelompok: 'periksa', apa: 'Sudah terbuka: periksa data pribadi sebelum masuk DIP' },
  PERLU_DIHITAMKAN: { kelompok: 'periksa', apa: 'Hitamkan data pribadi, lalu periksa lagi' },
  SIAP: { kelompok: 'buka', apa: 'Sudah diperiksa: buka dokumennya' },
};

/** The opened item waits: a look for personal data, or documents that may be released. */
export const tugasDip = ({ asal, ringkasan, status }: ButirDip): TugasDik => ({
  ...APA_DIP[status],
  ...{ butirId: asal.butirId, nama: ringkasan, sampai: null, terlambat: false },
});

/** What has a day comes first, the earliest first. */
export function susunTugas(
  butir: readonly Butir[],
  dip: readonly ButirDip[],
  hari: Tanggal,
  kalender: Kalender,
): TugasDik[] {
  const masa = butir.flatMap((b) => tugasMasa(b, hari, kalender) ?? []);
  return [...masa, ...dip.map(tugasDip)].sort((a, b) => (a.sampai ?? '9').localeCompare(b.sampai ?? '9'));
}

/** Roles in whose inbox items of the DIK lie; for all others nothing is read. */
export const adaTugasDik = (peran: readonly Peran[]): boolean =>
  mayBukaButir(peran) || mayPerpanjangButir(peran) || mayCabutButir(peran);

/** What lies in the inbox: the work of my roles. Who may only revoke is told what is late, as the mails do. */
export const tugasSaya = (semua: readonly TugasDik[], peran: readonly Peran[]): TugasDik[] =>
  semua.filter(
    ({ kelompok, terlambat }) =>
      mayBukaButir(peran) || (kelompok === 'akhir' && (mayPerpanjangButir(peran) || terlambat)),
  );
