import type { Jenjang, Peran } from '@ppid/domain/akses/peran';
import type { Berkas } from '@ppid/domain/berkas/types';
import { aksiTersedia } from '@ppid/domain/sop/langkah';
import { yangDinanti } from '@ppid/domain/sop/menanti';
import type { Aksi, Langkah, Sop } from '@ppid/domain/sop/types';
import { peranUntuk } from './akses.js';

/** The office's own steps followed by the added ones, where those are switched on. */
export function semuaLangkah(sop: Sop): Langkah[] {
  return sop.lanjutanAktif ? [...sop.langkah, ...sop.lanjutan] : sop.langkah;
}

/** Returns and side aksi stand apart: they are not the way the work goes. */
export const menyamping = (aksi: Aksi): boolean => aksi.sampingan || aksi.formulir === 'pengembalian';

export interface AksiMenanti {
  aksi: Aksi;
  /** What has to be there first. */
  sebab: string;
}

/** The aksi on the way that one of my roles could do at this step and that still wait for something. */
export function aksiMenanti(
  { aksi: semua }: Langkah,
  berkas: Berkas,
  mine: readonly Peran[],
  jenjang: Jenjang,
): AksiMenanti[] {
  const dilakukan = berkas.langkahAktif?.dilakukan ?? [];
  return semua.flatMap((aksi) => {
    if (menyamping(aksi) || !aksiTersedia(aksi, dilakukan) || !peranUntuk(mine, aksi.peran, jenjang))
      return [];
    const sebab = yangDinanti(aksi, berkas);
    return sebab === null ? [] : [{ aksi, sebab }];
  });
}
