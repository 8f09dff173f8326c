import { larik, teks, type Isian } from '../surat/isian.js';
import { periksaJangka } from './jangka.js';
import type { Jangka, KesimpulanUji, LembarUji, PemicuUji } from './types.js';

/** The period as the sheet's fields give it; null where the conclusion is TERBUKA. */
export function jangkaDari(isi: Isian): Jangka | null {
  if (teks(isi, 'kesimpulan') === 'TERBUKA') return null;
  const cara = teks(isi, 'caraBerakhir');
  const bila = (satu: string, kunci: string): string | null => (cara === satu && teks(isi, kunci)) || null;
  return {
    mulai: teks(isi, 'mulai'),
    akhir: bila('TANGGAL', 'akhir'),
    peristiwa: bila('PERISTIWA', 'peristiwa'),
    tanpaBatas: cara === 'TANPA_BATAS',
    tinjau: bila('PERISTIWA', 'tinjau') ?? bila('TANPA_BATAS', 'tinjau'),
  };
}

/** Messages per field of the sheet about its period; {} = sound, or too little filled in to tell. */
export function periksaJangkaLembar(isi: Isian): Record<string, string> {
  const jangka = jangkaDari(isi);
  if (!jangka || jangka.mulai === '' || teks(isi, 'caraBerakhir') === '') return {};
  const { tanpaBatas, ...lain } = periksaJangka(larik(isi, 'pasal17'), jangka);
  // What is missing is said at the field that is empty.
  const kosong = jangka.akhir === null && jangka.peristiwa === null && !jangka.tanpaBatas;
  return { ...lain, ...(tanpaBatas === undefined || kosong ? {} : { caraBerakhir: tanpaBatas }) };
}

/** What is kept of an accepted sheet at its proposal. */
export function lembarDari(isi: Isian, dari: Pick<LembarUji, 'urutan' | 'versi' | 'oleh'>): LembarUji {
  return {
    ...dari,
    nomor: teks(isi, 'nomor'),
    tanggal: teks(isi, 'tanggal'),
    pemicu: teks(isi, 'pemicu') as PemicuUji,
    kesimpulan: teks(isi, 'kesimpulan') as KesimpulanUji,
    jangka: jangkaDari(isi),
    bentuk: larik(isi, 'bentuk') as LembarUji['bentuk'],
    retensi: teks(isi, 'retensi'),
  };
}
