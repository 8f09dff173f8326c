import { SaringDik } from '@ppid/domain/laporan/saringDik';
import { KELOMPOK_TUGAS, type KelompokTugas } from './tugas-butir.js';

/** What the page of the DIK shows: the filters, one group of the worklist, a page of the list. */
export interface TampilanDik {
  saring: SaringDik;
  tugas: KelompokTugas | null;
  halaman: number;
}

const KUNCI = Object.keys(SaringDik.shape) as (keyof SaringDik)[];

/** The list that the address asks for; what the address says wrongly counts as not said. */
export function bacaAlamatDik(param: URLSearchParams): TampilanDik {
  const isi = KUNCI.flatMap((kunci) => {
    const teks = param.get(kunci);
    if (!teks) return [];
    const hasil = SaringDik.shape[kunci].safeParse(kunci === 'tahun' ? Number(teks) : teks);
    return hasil.success ? [[kunci, hasil.data]] : [];
  });
  const halaman = Number(param.get('halaman'));
  return {
    saring: Object.fromEntries(isi) as SaringDik,
    tugas: KELOMPOK_TUGAS.find((k) => k === param.get('tugas')) ?? null,
    halaman: Number.isInteger(halaman) && halaman > 1 ? halaman : 1,
  };
}

/** The address of what is shown; the inverse of `bacaAlamatDik`. */
export function tulisAlamatDik({ saring, tugas, halaman }: TampilanDik): Record<string, string> {
  return {
    ...(tugas ? { tugas } : {}),
    ...Object.fromEntries(KUNCI.flatMap((k) => (saring[k] ? [[k, String(saring[k])]] : []))),
    ...(halaman > 1 ? { halaman: String(halaman) } : {}),
  };
}
