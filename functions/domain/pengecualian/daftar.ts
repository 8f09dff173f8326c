import type { PeranStaf } from '../akses/peran.js';
import type { Instan, Tanggal } from '../calendar/types.js';
import { masihTertutup } from './keadaanButir.js';
import type { Butir, Jangka } from './types.js';

/** One line of the list: only what may stand in the public one. */
export interface BarisJangka {
  butirId: string;
  informasi: string;
  bagian: string;
  pasal17: string[];
  undangUndang: string | null;
  unit: string;
  jangka: Jangka;
  penetapan: { nomor: string; tanggal: Tanggal };
}

/** TERBUKA: no longer in force on the day of the list, which then says so instead of leaving it out. */
export const SIFAT_KELOMPOK = ['SETAHUN', 'TAHUN', 'PERISTIWA', 'TANPA_BATAS', 'TERBUKA'] as const;

export interface KelompokJangka {
  sifat: (typeof SIFAT_KELOMPOK)[number];
  /** Year of the end, for sifat TAHUN. */
  tahun: number | null;
  judul: string;
  baris: BarisJangka[];
}

/** The list by period of exclusion (seed 1 langkah 3), as it was on `hari`. */
export interface DaftarJangka {
  hari: Tanggal;
  jumlah: number;
  kelompok: KelompokJangka[];
}

/**
 * A list that was published, exactly as it was agreed. Document `satker/{s}/terbitanDik/{versi as 4 digits}`, server only,
 * immutable: a later version leaves it as it is. The public page offers its file as PDF and as XLSX.
 */
export interface TerbitanDik {
  versi: number;
  satkerId: string;
  berkasId: string;
  daftar: DaftarJangka;
  keputusan: { nomor: string; tanggal: Tanggal; tentang: string };
  oleh: string;
  peran: PeranStaf;
  pada: Instan;
}

type Letak = Pick<KelompokJangka, 'sifat' | 'tahun' | 'judul'>;

/**
 * The items of the DIK by when their exclusion ends: within a year of `hari` (office-local), then by year of the end, then
 * by event, then without end. Sorted, and the same for the same items in any order.
 */
export function daftarMenurutJangka(butir: readonly Butir[], hari: Tanggal): DaftarJangka {
  const kelompok = new Map<string, KelompokJangka>();
  for (const satu of [...butir].sort(bandingkan)) {
    const letak = letakButir(satu, hari);
    const ada = kelompok.get(letak.judul) ?? { ...letak, baris: [] };
    kelompok.set(letak.judul, { ...ada, baris: [...ada.baris, baris(satu)] });
  }
  const urut = [...kelompok.values()].sort(
    (a, b) =>
      SIFAT_KELOMPOK.indexOf(a.sifat) - SIFAT_KELOMPOK.indexOf(b.sifat) || (a.tahun ?? 0) - (b.tahun ?? 0),
  );
  return { hari, jumlah: butir.length, kelompok: urut };
}

function letakButir(butir: Butir, hari: Tanggal): Letak {
  const { akhir, tanpaBatas } = butir.jangka;
  if (!masihTertutup(butir, hari)) return { sifat: 'TERBUKA', tahun: null, judul: 'Sudah terbuka' };
  if (akhir === null)
    return tanpaBatas
      ? { sifat: 'TANPA_BATAS', tahun: null, judul: 'Tanpa batas waktu' }
      : { sifat: 'PERISTIWA', tahun: null, judul: 'Berakhir oleh suatu peristiwa' };
  const tahun = Number(akhir.slice(0, 4));
  // Dates sort as text; 29 February plus a year is compared as a day that does not exist, which is right as well.
  return akhir <= `${String(Number(hari.slice(0, 4)) + 1)}${hari.slice(4)}`
    ? { sifat: 'SETAHUN', tahun: null, judul: 'Berakhir dalam satu tahun' }
    : { sifat: 'TAHUN', tahun, judul: `Berakhir tahun ${String(tahun)}` };
}

const baris = (b: Butir): BarisJangka => ({
  butirId: b.id,
  informasi: b.informasi,
  bagian: b.bagian,
  pasal17: b.pasal17,
  undangUndang: b.undangUndang,
  unit: b.unit,
  jangka: b.jangka,
  penetapan: { nomor: b.penetapan.nomor, tanggal: b.penetapan.tanggal },
});

/** What ends first stands first; then by what is excluded, so that the order never hangs on the reading. */
function bandingkan(a: Butir, b: Butir): number {
  const kunci = ({ jangka, informasi, bagian, id }: Butir): string[] => [
    jangka.akhir ?? jangka.tinjau ?? '9999',
    informasi,
    bagian,
    id,
  ];
  const [x, y] = [kunci(a), kunci(b)];
  for (const [i, teks] of x.entries()) {
    const lain = y[i] ?? '';
    if (teks !== lain) return teks < lain ? -1 : 1;
  }
  return 0;
}
