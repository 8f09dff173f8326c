import type { Instan } from '../calendar/types.js';
import type { Tingkat } from './kueri.js';

/** Where a page of results ended. It says where to go on, never what may be found: whoever forges one skips results. */
export interface Posisi {
  tingkat: Tingkat;
  tanggal: Instan;
  satkerId: string;
  indeksId: string;
}

const TANGGAL = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const SATKER = /^[a-z0-9-]{1,64}$/;
const ID = /^[A-Za-z0-9_-]{1,200}$/;

export const tulisPosisi = ({ tingkat, tanggal, satkerId, indeksId }: Posisi): string =>
  [tingkat, tanggal, satkerId, indeksId].join('~');

/** null when it was not written by `tulisPosisi`. */
export function bacaPosisi(teks: string): Posisi | null {
  if (teks.length > 400) return null;
  const [tingkat, tanggal = '', satkerId = '', indeksId = '', ...lain] = teks.split('~');
  if (lain.length > 0 || (tingkat !== '0' && tingkat !== '1')) return null;
  if (!TANGGAL.test(tanggal) || !SATKER.test(satkerId) || !ID.test(indeksId)) return null;
  return { tingkat: tingkat === '0' ? 0 : 1, tanggal, satkerId, indeksId };
}
