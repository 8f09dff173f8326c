import { z } from 'zod';
import type { Tanggal } from '../calendar/types.js';
import { formatTanggal } from '../calendar/format.js';
import { JENIS_REGISTER } from './baris.js';
import { Saring } from './saring.js';

/** More lines than this are a matter for a shorter period: one answer must fit a call and a screen. */
export const BATAS_REGISTER = 2000;

/** What a register is asked for: the lines numbered in a year, or between two days, then `saring`. */
export const MintaRegister = z
  .object({
    jenis: z.enum(JENIS_REGISTER),
    tahun: z.number().int().min(2000).max(2100).optional(),
    dari: z.iso.date().optional(),
    sampai: z.iso.date().optional(),
    saring: Saring.default({}),
    /** Masked also for those who may see all of it. */
    publik: z.boolean().default(false),
  })
  .refine(
    (m) => m.tahun !== undefined || (m.dari !== undefined && m.sampai !== undefined && m.dari <= m.sampai),
  );
export type MintaRegister = z.infer<typeof MintaRegister>;

/** First and last day, inclusive, office-local. */
export function masaRegister({ tahun, dari, sampai }: MintaRegister): { dari: Tanggal; sampai: Tanggal } {
  return tahun === undefined
    ? { dari: dari ?? '', sampai: sampai ?? '' }
    : { dari: `${tahun}-01-01`, sampai: `${tahun}-12-31` };
}

export function sebutMasa(minta: MintaRegister): string {
  const { dari, sampai } = masaRegister(minta);
  return minta.tahun === undefined
    ? `${formatTanggal(dari)} sampai ${formatTanggal(sampai)}`
    : `Tahun ${minta.tahun}`;
}
