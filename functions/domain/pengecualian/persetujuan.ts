import type { Peran } from '../akses/peran.js';
import type { Berkas } from '../berkas/types.js';

/** Whose consent an office may ask for, in this order (seed 4 langkah 2). */
export const PENYETUJU = [
  'TIM_PERTIMBANGAN',
  'ATASAN_PPID',
  'PEMBINA_PPID',
] as const satisfies readonly Peran[];
export type Penyetuju = (typeof PENYETUJU)[number];

/** Who was asked when the list was put forward, and who agreed so far. */
export interface Persetujuan {
  diminta: Penyetuju[];
  diberikan: Penyetuju[];
}

/** aksi by which each agrees. */
export const AKSI_SETUJU: Readonly<Record<string, Penyetuju>> = {
  setujuiTimPertimbangan: 'TIM_PERTIMBANGAN',
  setujuiAtasan: 'ATASAN_PPID',
  setujuiPembina: 'PEMBINA_PPID',
};

/** What `giliran` says when nobody is left to ask. */
export const LENGKAP = 'LENGKAP';

/** The consents of a documentation; nobody asked and nobody agreed before a list was put forward. */
export function persetujuanBerkas({ data }: Pick<Berkas, 'data'>): Persetujuan {
  const isi = data['persetujuan'] as Partial<Persetujuan> | undefined;
  return { diminta: isi?.diminta ?? [], diberikan: isi?.diberikan ?? [] };
}

/** Whose turn it is; null when all agreed. */
export const giliranSetuju = ({ diminta, diberikan }: Persetujuan): Penyetuju | null =>
  diminta.find((peran) => !diberikan.includes(peran)) ?? null;

/**
 * The consents after this aksi, or null when it changes nothing. A list that is put forward anew starts from nothing: an
 * earlier consent was to another list. `giliran` is for the mails: only who comes next is told.
 */
export function majukanPersetujuan(
  berkas: Berkas,
  { kode, formulir }: { kode: string; formulir: string | null },
  diminta: readonly Penyetuju[],
): { persetujuan: Persetujuan; giliran: string } | null {
  const penyetuju = AKSI_SETUJU[kode];
  const lama = persetujuanBerkas(berkas);
  const persetujuan: Persetujuan | null =
    formulir === 'klasifikasiDokumen'
      ? { diminta: PENYETUJU.filter((peran) => diminta.includes(peran)), diberikan: [] }
      : penyetuju
        ? { ...lama, diberikan: [...lama.diberikan, penyetuju] }
        : null;
  return persetujuan && { persetujuan, giliran: giliranSetuju(persetujuan) ?? LENGKAP };
}
