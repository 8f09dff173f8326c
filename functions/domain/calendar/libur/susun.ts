import type { BarisLibur, JenisLibur } from '../types.js';

/** One day of a decree: MM-DD, kind, name, and what differs from the decree's own source. */
export type HariSkb = readonly [
  bulanHari: string,
  jenis: Extract<JenisLibur, 'LN' | 'CB'>,
  nama: string,
  lain?: { keputusan?: string; sumber?: string },
];

/** The joint decree (SKB 3 Menteri) of one year. */
export interface Skb {
  tahun: number;
  keputusan: string;
  sumber: string;
  hari: readonly HariSkb[];
}

export function susunSkb({ tahun, keputusan, sumber, hari }: Skb): readonly BarisLibur[] {
  return hari.map(([bulanHari, jenis, nama, lain]) => ({
    tanggal: `${tahun}-${bulanHari}`,
    jenis,
    nama: jenis === 'CB' ? `Cuti bersama ${nama}` : nama,
    lingkup: 'nasional',
    keputusan: lain?.keputusan ?? keputusan,
    status: 'ditetapkan',
    sumber: lain?.sumber ?? sumber,
  }));
}
