import { NAMA_PERAN, peranTersedia, type Jenjang, type PeranStaf } from '@ppid/domain/akses/peran';
import { instanLokal } from '@ppid/domain/calendar/zona';
import type { Satker } from '@ppid/domain/satker/satker';
import { KANTOR } from './kantor.js';

/** One password for every seeded account; they exist in local emulators only. */
export const SANDI = 'demo-ppid-2026';

const BERLAKU_DARI = '2024-01-01';
const BERLAKU_SAMPAI = '2030-12-31';

/** Document `satker/{s}/pengguna/{uid}`. */
interface Pengguna {
  uid: string;
  nama: string;
  surel: string;
  jabatan: string;
  peran: PeranStaf[];
  keputusan: string;
  berlakuDari: string;
  berlakuSampai: string;
  plt: boolean;
}

export interface Akun {
  uid: string;
  surel: string;
  sandi: string;
  satkerId: string;
  peran: PeranStaf;
  klaim: { satkerId: string; jenjang: Jenjang; peran: PeranStaf[]; sampai: number };
  pengguna: Pengguna;
}

const tanda = (peran: PeranStaf): string => peran.toLowerCase().replaceAll('_', '-');

/** `desk@prov-bengkulu.ppid.test` (docs/contract.md). */
export const surelAkun = (peran: PeranStaf, satkerId: string): string =>
  `${tanda(peran)}@${satkerId}.ppid.test`;

function akun(satker: Satker, peran: PeranStaf): Akun {
  const uid = `${satker.id}-${tanda(peran)}`;
  const surel = surelAkun(peran, satker.id);
  // The appointment ends with its last day, at midnight of the office.
  const sampai = Math.floor(Date.parse(instanLokal(BERLAKU_SAMPAI, '24:00', satker.zona)) / 1000);
  return {
    uid,
    surel,
    sandi: SANDI,
    satkerId: satker.id,
    peran,
    klaim: { satkerId: satker.id, jenjang: satker.jenjang, peran: [peran], sampai },
    pengguna: {
      uid,
      nama: `${NAMA_PERAN[peran]} ${satker.kota} (contoh)`,
      surel,
      jabatan: `${NAMA_PERAN[peran]} ${satker.nama}`,
      peran: [peran],
      keputusan: 'Keputusan Nomor 1 Tahun 2024 (contoh)',
      berlakuDari: BERLAKU_DARI,
      berlakuSampai: BERLAKU_SAMPAI,
      plt: false,
    },
  };
}

/** One account for every role that each office's level has. */
export const AKUN: Akun[] = KANTOR.flatMap((satker) =>
  peranTersedia(satker.jenjang).map((peran) => akun(satker, peran)),
);
