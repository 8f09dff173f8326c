import type { Langkah, Sop } from '@ppid/domain/sop/types';

/** The office's own steps followed by the added ones, where those are switched on. */
export function semuaLangkah(sop: Sop): Langkah[] {
  return sop.lanjutanAktif ? [...sop.langkah, ...sop.lanjutan] : sop.langkah;
}
