import type { Gagal } from '@ppid/domain/publik/types';

export type KodeGagal = Gagal['kode'];

/** A refusal that the public may read; whatever else is thrown becomes GANGGUAN without a word about its cause. */
export class GagalPublik extends Error {
  constructor(
    readonly kode: KodeGagal,
    alasan: string,
    readonly bidang: Record<string, string> = {},
    /** HTTP status and seconds to wait, where the code alone does not say it. */
    readonly rinci: { status?: number; tunggu?: number } = {},
  ) {
    super(alasan);
  }
}

export const STATUS: Readonly<Record<KodeGagal, number>> = {
  ISIAN_TIDAK_SAH: 400,
  TIDAK_DITEMUKAN: 404,
  DITOLAK: 409,
  TERLALU_SERING: 429,
  GANGGUAN: 500,
};
