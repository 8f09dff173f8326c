import {
  PEMBACA_DIKECUALIKAN,
  PEMBACA_IDENTITAS,
  PEMBACA_PRIBADI,
  PEMBACA_ISI_DIKECUALIKAN,
  PENCARI_SEMUA_KANTOR,
  STAF,
} from '../akses/golongan.js';
import type { Jenjang, PeranStaf } from '../akses/peran.js';
import type { Kelas } from '../dokumen/types.js';
import { GOLONGAN_INDEKS, type GolonganIndeks } from './types.js';

/**
 * Who may find which entries of the own office. An excluded document is found by its text only by those who may open it: a
 * search that matches is an answer about the content.
 */
export const PEMBACA_GOLONGAN: Readonly<Record<GolonganIndeks, readonly PeranStaf[]>> = {
  biasa: STAF,
  pribadi: PEMBACA_PRIBADI,
  identitas: PEMBACA_IDENTITAS,
  katalog: PEMBACA_DIKECUALIKAN,
  tertutup: PEMBACA_ISI_DIKECUALIKAN,
};

export const golonganTerbaca = (peran: readonly PeranStaf[]): GolonganIndeks[] =>
  GOLONGAN_INDEKS.filter((g) => PEMBACA_GOLONGAN[g].some((boleh) => peran.includes(boleh)));

/** Only at KPU RI, and only what every member of staff of the other office finds there. */
export const bolehSemuaKantor = (jenjang: Jenjang, peran: readonly PeranStaf[]): boolean =>
  jenjang === 'RI' && PENCARI_SEMUA_KANTOR.some((boleh) => peran.includes(boleh));

/**
 * What a query asks for in place of the group: everything but the ordinary is bound to its office, so that a query over
 * all offices cannot reach it in another one.
 */
export const lingkupIndeks = (satkerId: string, golongan: GolonganIndeks): string =>
  golongan === 'biasa' ? golongan : `${satkerId}/${golongan}`;

/** The class a document must still have for an entry of this group to be shown; null for entries of no document. */
export const KELAS_GOLONGAN: Readonly<Record<GolonganIndeks, Kelas | null>> = {
  biasa: 'biasa',
  pribadi: null,
  identitas: 'identitas',
  katalog: 'dikecualikan',
  tertutup: 'dikecualikan',
};
