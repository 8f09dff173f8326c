import type { HariKantor } from './hariKantor.js';
import type { Hitungan } from './types.js';

type CariHari = (nomor: number) => Pick<HariKantor, 'tanggal' | 'status'>;

/** Counts from day `pertama` on until `cukup` says so; `cukup` sees the day and how many working days are counted. */
export function cacah(
  cari: CariHari,
  pertama: number,
  cukup: (nomor: number, terhitung: number, kerja: boolean) => boolean,
): Hitungan {
  const hasil: Hitungan = { tanggal: '', dihitung: [], dilewati: [], sementara: false };
  for (let nomor = pertama; ; nomor++) {
    const { tanggal, status } = cari(nomor);
    if (status.kerja) hasil.dihitung.push(tanggal);
    else hasil.dilewati.push({ tanggal, sebab: status.sebab ?? '' });
    hasil.sementara ||= status.sementara;
    if (cukup(nomor, hasil.dihitung.length, status.kerja)) return { ...hasil, tanggal };
  }
}

/** The n-th working day from day `pertama` on (n ≥ 1). */
export function cacahHariKerja(cari: CariHari, pertama: number, n: number): Hitungan {
  return cacah(cari, pertama, (_, terhitung) => terhitung >= n);
}
