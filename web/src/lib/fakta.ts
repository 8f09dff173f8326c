import type { Berkas, PermintaanUnit } from '@ppid/domain/berkas/types';

type Kotak = Record<string, unknown>;

/** A text among the facts of a berkas; '' when it is not there. */
export function teksFakta(data: Kotak, kunci: string): string {
  const nilai = data[kunci];
  return typeof nilai === 'string' ? nilai : '';
}

/** A form's values, or another map among the facts; null when it is not there. */
export function petaFakta(data: Kotak, kunci: string): Kotak | null {
  const nilai = data[kunci];
  return nilai !== null && typeof nilai === 'object' && !Array.isArray(nilai) ? (nilai as Kotak) : null;
}

/** What is missing, line by line: written at intake as a field, later as a form of its own. */
export function daftarKekurangan({ data }: Pick<Berkas, 'data'>): string[] {
  const peta = petaFakta(data, 'kekurangan');
  return (peta ? teksFakta(peta, 'kekurangan') : teksFakta(data, 'kekurangan'))
    .split('\n')
    .map((b) => b.trim())
    .filter((b) => b !== '');
}

/** Units asked that have not answered by their due instant. */
export function unitTerlambat({ koordinasi, langkahAktif }: Berkas, kini: string): number {
  if (!langkahAktif?.aksi.includes('jawabUnit')) return 0;
  return koordinasi.filter((p) => p.dijawab === null && kini > p.batasInstan).length;
}

/**
 * How a unit stands. Its step ends with the decision: who had time left then did not fail to answer, and only who let the
 * date pass did (seed 2 langkah 4).
 */
export function keadaanUnit(
  { langkah, langkahAktif, selesai }: Pick<Berkas, 'langkah' | 'langkahAktif' | 'selesai'>,
  { dijawab, diminta, batasInstan }: PermintaanUnit,
): 'MENJAWAB' | 'DITUNGGU' | 'DIPUTUS' | 'LEWAT' {
  if (dijawab) return 'MENJAWAB';
  if (langkahAktif?.aksi.includes('jawabUnit')) return 'DITUNGGU';
  const akhir = langkah.flatMap((l) => (l.selesai && l.selesai >= diminta ? [l.selesai] : []));
  const diputus = akhir.sort()[0] ?? selesai;
  return diputus && diputus > batasInstan ? 'LEWAT' : 'DIPUTUS';
}

export const NAMA_STATUS: Readonly<Record<Berkas['status'], { teks: string; nada: string }>> = {
  MENUNGGU_KELENGKAPAN: { teks: 'Menunggu kelengkapan', nada: 'dekat' },
  BERJALAN: { teks: 'Berjalan', nada: 'biru' },
  SELESAI: { teks: 'Selesai', nada: 'aman' },
};
