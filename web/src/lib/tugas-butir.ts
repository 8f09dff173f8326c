import type { Peran } from '@ppid/domain/akses/peran';
import { formatHariTanggal } from '@ppid/domain/calendar/format';
import type { Kalender, Tanggal } from '@ppid/domain/calendar/types';
import { masaButir, type Masa } from '@ppid/domain/pengecualian/masa';
import { masihTertutup } from '@ppid/domain/pengecualian/keadaanButir';
import { BUTIR_BERLAKU, type Butir, type ButirDip } from '@ppid/domain/pengecualian/types';
import { mayBukaButir, mayCabutButir, mayPerpanjangButir } from './akses.js';

/** What an item of the DIK waits for a person with: groups of the worklist. */
export const KELOMPOK_TUGAS = ['akhir', 'periksa', 'buka', 'dokumentasi'] as const;
export type KelompokTugas = (typeof KELOMPOK_TUGAS)[number];

export const NAMA_TUGAS: Readonly<Record<KelompokTugas, string>> = {
  akhir: 'Akan berakhir atau ditinjau',
  periksa: 'Menunggu pemeriksaan data pribadi',
  buka: 'Dokumen belum dibuka',
  dokumentasi: 'Belum didokumentasikan',
};

export const TANPA_SOP_DOKUMENTASI =
  'Kantor ini belum mempunyai SOP pendokumentasian, jadi naskahnya disimpan menurut cara kantor.';

/** Who documents what was determined (seeds 1 and 4), and PPID who answers for it. */
const PENDOKUMENTASI: readonly Peran[] = ['DESK', 'PETUGAS_PPID', 'PPID'];

export interface TugasDik {
  kelompok: KelompokTugas;
  butirId: string;
  nama: string;
  /** What is to be done, in a few words. */
  apa: string;
  /** Day until which; null where none is set. */
  sampai: Tanggal | null;
  terlambat: boolean;
  /** Where it is worked on, if not on the page of the item: path in this app. */
  tautan?: string;
}

/** The item itself waits: its end or its review is near, and nobody has decided. */
export function tugasMasa(butir: Butir, hari: Tanggal, kalender: Kalender): TugasDik | null {
  if (!BUTIR_BERLAKU.includes(butir.status)) return null;
  const masa = masaButir(butir, hari, kalender);
  if (!masa || masa.keadaan === 'JAUH' || masa.keadaan === 'BERAKHIR') return null;
  if (butir.perpanjangan !== null) return tugasDiuji(butir, masa);
  const apa =
    masa.apa === 'AKHIR'
      ? `Berakhir ${formatHariTanggal(masa.sampai)}: perpanjang atau buka`
      : 'Tinjau: buka, atau ajukan uji baru';
  return {
    ...{ kelompok: 'akhir', butirId: butir.id, nama: butir.informasi, apa },
    ...{ sampai: masa.tindak, terlambat: masa.keadaan === 'TERLAMBAT' },
  };
}

/** Somebody has decided to test it anew: what is due now is the decision, before the last day where there is one. */
const tugasDiuji = ({ id, informasi, perpanjangan }: Butir, { apa, sampai }: Masa): TugasDik => ({
  ...{ kelompok: 'akhir', butirId: id, nama: informasi, terlambat: false },
  apa:
    apa === 'AKHIR'
      ? `Berakhir ${formatHariTanggal(sampai)}: perpanjangan sedang diuji`
      : 'Ditinjau: uji baru sedang berjalan',
  sampai: apa === 'AKHIR' ? sampai : null,
  tautan: `/berkas/pengecualian/${String(perpanjangan)}`,
});

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

/** Determined, and its papers are not filed yet; an item that was opened meanwhile belongs into no special folder. */
export const tugasDokumentasi = (butir: Butir, hari: Tanggal): TugasDik | null =>
  masihTertutup(butir, hari)
    ? {
        ...{ kelompok: 'dokumentasi', butirId: butir.id, nama: butir.informasi },
        ...{ apa: 'Sudah ditetapkan: dokumentasikan', sampai: null, terlambat: false },
      }
    : null;

/** What has a day comes first, the earliest first. */
export function susunTugas(
  butir: readonly Butir[],
  dip: readonly ButirDip[],
  belum: readonly Butir[],
  hari: Tanggal,
  kalender: Kalender,
): TugasDik[] {
  const masa = butir.flatMap((b) => tugasMasa(b, hari, kalender) ?? []);
  const dokumentasi = belum.flatMap((b) => tugasDokumentasi(b, hari) ?? []);
  return [...masa, ...dip.map(tugasDip), ...dokumentasi].sort((a, b) =>
    (a.sampai ?? '9').localeCompare(b.sampai ?? '9'),
  );
}

const mayDokumentasi = (peran: readonly Peran[]): boolean => peran.some((p) => PENDOKUMENTASI.includes(p));

/** Roles in whose inbox items of the DIK lie; for all others nothing is read. */
export const adaTugasDik = (peran: readonly Peran[]): boolean =>
  mayBukaButir(peran) || mayPerpanjangButir(peran) || mayCabutButir(peran) || mayDokumentasi(peran);

/** What lies in the inbox: the work of my roles. Who may only revoke is told what is late, as the mails do. */
export const tugasSaya = (semua: readonly TugasDik[], peran: readonly Peran[]): TugasDik[] =>
  semua.filter(
    ({ kelompok, terlambat }) =>
      mayBukaButir(peran) ||
      (kelompok === 'dokumentasi' && mayDokumentasi(peran)) ||
      (kelompok === 'akhir' && (mayPerpanjangButir(peran) || terlambat)),
  );
