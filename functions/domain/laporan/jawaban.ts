import { NAMA_JAWABAN } from '../berkas/hasil.js';
import type { Berkas } from '../berkas/types.js';
import type { Instan } from '../calendar/types.js';
import { adalahTutup } from '../permohonan/fakta.js';
import { larik, teks } from '../surat/isian.js';

export type HasilJawaban = keyof typeof NAMA_JAWABAN;
export const HASIL_JAWABAN = Object.keys(NAMA_JAWABAN) as HasilJawaban[];

/** The written answer given so far. */
export interface Jawaban {
  pada: Instan;
  hasil: HasilJawaban;
  /** Grounds of a refusal or of the withheld part: Pasal 17 codes, or the outcome itself for what the office does not hold. */
  alasan: string[];
}

/**
 * Reads what the engine noted on the berkas when the answer was issued (permohonan/fakta.ts); null if unanswered, also
 * when the request was closed without one. After a decision made anew `pada` stays the first answer's.
 */
export function jawaban({ data }: Pick<Berkas, 'data'>): Jawaban | null {
  const pada = teks(data, 'dijawab');
  if (pada === '' || adalahTutup(data['hasil'])) return null;
  const hasil = HASIL_JAWABAN.find((h) => h === teks(data, 'hasil')) ?? 'DITERIMA_SELURUHNYA';
  return { pada, hasil, alasan: alasan(hasil, larik(data, 'pasal17')) };
}

/** DICABUT, DUPLIKAT or TIDAK_LENGKAP; null for a request that was not closed without an answer (dossier C.4.5). */
export function kodeTutup({ data }: Pick<Berkas, 'data'>): string | null {
  return adalahTutup(data['hasil']) ? teks(data, 'hasil') : null;
}

function alasan(hasil: HasilJawaban, pasal17: string[]): string[] {
  if (hasil === 'DITERIMA_SELURUHNYA') return [];
  if (hasil === 'TIDAK_DIKUASAI') return ['TIDAK_DIKUASAI'];
  return pasal17.length > 0 ? pasal17 : ['LAINNYA'];
}
