import { PERHATIAN_MAKSIMAL } from '@ppid/domain/dokumen/batas';
import type { Perhatian } from '@ppid/domain/dokumen/types';

const sama = (a: Perhatian, b: Perhatian): boolean => a.halaman === b.halaman && a.sebab === b.sebab;

/** The marks without those that `diganti` names, and with the new ones, each once, in the order of the pages. */
export function gantiPerhatian(
  lama: readonly Perhatian[],
  diganti: (p: Perhatian) => boolean,
  baru: readonly Perhatian[],
): Perhatian[] {
  const tetap = lama.filter((p) => !diganti(p));
  return [...tetap, ...baru.filter((p) => !tetap.some((t) => sama(t, p)))]
    .sort((a, b) => a.halaman - b.halaman)
    .slice(0, PERHATIAN_MAKSIMAL);
}
