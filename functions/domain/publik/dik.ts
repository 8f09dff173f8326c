import type { Tanggal } from '../calendar/types.js';
import { tanggalLokal } from '../calendar/zona.js';
import { barisDik, type BarisDik } from '../laporan/barisDik.js';
import { saringDik } from '../laporan/saringDik.js';
import { sedangBerlaku } from '../pengecualian/keadaanButir.js';
import type { TerbitanDik } from '../pengecualian/daftar.js';
import type { Butir } from '../pengecualian/types.js';
import type { Zona } from '../satker/satker.js';

/** An item as the public list shows it: what is excluded and why, never what it says, where it lies or which berkas knows. */
export interface ButirPublik {
  lingkup: Butir['lingkup'];
  informasi: string;
  bagian: string;
  dasar: string;
  konsekuensi: string;
  pertimbangan: string;
  jangka: string;
  unit: string;
  penetapan: string;
  /** In force on the day asked; otherwise `keterangan` says what became of it. */
  berlaku: boolean;
  keterangan: string;
  dibukaSejak: Tanggal | null;
}

/** An office whose list can be read on the web. */
export interface KantorDik {
  id: string;
  nama: string;
  kota: string;
}

/** `dik`: the Daftar Informasi yang Dikecualikan of one office, KPU RI's items among them. */
export interface DikPublik {
  kantor: KantorDik;
  /** The office-local day on which the list stands so. */
  hari: Tanggal;
  butir: ButirPublik[];
  /** What the office published, newest first; each version stays as it was. */
  terbitan: { versi: number; hari: Tanggal; tanggal: Tanggal; jumlah: number; keputusan: string }[];
}

/** What a decision determined, up to that day. */
const ditetapkan = ({ penetapan: { nomor, tanggal } }: Butir, hari: Tanggal): boolean =>
  nomor.trim() !== '' && tanggal !== '' && tanggal <= hari;

/** Lines that may be published, without what the public does not see. */
export function barisDikPublik(butir: readonly Butir[], hari: Tanggal, zona: Zona): BarisDik[] {
  return butir
    .filter((b) => ditetapkan(b, hari))
    .map((b) => ({
      ...barisDik(b, hari, zona),
      // The id holds that of the berkas.
      ...{ butirId: '', lembar: '', bentuk: '', retensi: '', lokasi: '' },
    }));
}

/** In force first, then what was opened or replaced. */
export function daftarDikPublik(butir: readonly Butir[], hari: Tanggal, zona: Zona): ButirPublik[] {
  const semua = saringDik(barisDikPublik(butir, hari, zona), {}).map(keButirPublik);
  return [...semua.filter((b) => b.berlaku), ...semua.filter((b) => !b.berlaku)];
}

function keButirPublik(b: BarisDik): ButirPublik {
  const { lingkup, informasi, bagian, dasar, konsekuensi, pertimbangan, jangka, unit, penetapan } = b;
  return {
    ...{ lingkup, informasi, bagian, dasar, konsekuensi, pertimbangan, jangka, unit, penetapan },
    berlaku: sedangBerlaku(b.keadaan),
    keterangan: b.keterangan,
    dibukaSejak: b.dibukaSejak,
  };
}

/** Published versions as the public page names them. */
export const daftarTerbitan = (semua: readonly TerbitanDik[], zona: Zona): DikPublik['terbitan'] =>
  semua.map(({ versi, daftar, keputusan, pada }) => ({
    ...{ versi, hari: daftar.hari, tanggal: tanggalLokal(pada, zona), jumlah: daftar.jumlah },
    keputusan: keputusan.nomor,
  }));
