import type { Instan } from '../calendar/types.js';
import type { Butir, ButirDip, SebabBuka } from './types.js';

/** Why an item was opened, as people say it. */
export const NAMA_SEBAB_BUKA: Readonly<Record<SebabBuka, string>> = {
  PENETAPAN: 'ditetapkan terbuka oleh PPID',
  OTOMATIS: 'jangka waktunya habis tanpa penetapan',
  DICABUT: 'pengecualiannya dicabut',
  PERISTIWA: 'peristiwa yang mengakhiri pengecualian sudah terjadi',
  PUTUSAN: 'dibuka oleh putusan Komisi Informasi atau pengadilan',
};

/** The line of the DIP of an opened item: nobody publishes it before a person has looked for personal data (F.5.7). */
export function butirDip(
  { id: butirId, informasi, bagian, unit }: Butir,
  id: string,
  satkerId: string,
  sebab: SebabBuka,
  pada: Instan,
): ButirDip {
  return {
    id,
    satkerId,
    ringkasan: bagian === '' ? informasi : `${informasi}: ${bagian}`,
    unit,
    asal: { butirId, sebab },
    status: 'PERIKSA_PRIBADI',
    diperiksa: null,
    dibuat: pada,
  };
}
