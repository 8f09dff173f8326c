import type { Instan } from '../calendar/types.js';

/** A reason holds for one sitting with one classification: who reads its sheets goes to and fro between them. */
export const SESI_BACA_MENIT = 30;

/** Until when a reason given at `pada` holds. */
export const sesiSampai = (pada: Instan): Instan =>
  new Date(Date.parse(pada) + SESI_BACA_MENIT * 60_000).toISOString();
