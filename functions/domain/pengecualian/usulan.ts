import type { Berkas } from '../berkas/types.js';
import type { LembarUji, Usulan } from './types.js';

/** Proposals of one berkas; more make a document that nobody can examine, and a record too large to send around. */
export const MAKS_USULAN = 40;

/** All proposals of a classification, whatever became of them; [] for any other berkas. */
export function bacaUsulan(data: Berkas['data']): Usulan[] {
  return Array.isArray(data['usulan']) ? (data['usulan'] as Usulan[]) : [];
}

/** Neither taken back nor decided. */
export function usulanAktif(data: Berkas['data']): Usulan[] {
  return bacaUsulan(data).filter(({ nasib }) => nasib === null);
}

/** The sheet that counts: none, if the proposal was corrected after it. */
export function lembarSah({ lembar, urutanUsul }: Usulan): LembarUji | null {
  return lembar !== null && lembar.urutan > urutanUsul ? lembar : null;
}

/** Proposals that go on to the decision: tested, and not found open. */
export function usulanDikecualikan(data: Berkas['data']): Usulan[] {
  return usulanAktif(data).filter((usulan) => {
    const lembar = lembarSah(usulan);
    return lembar !== null && lembar.kesimpulan !== 'TERBUKA';
  });
}
