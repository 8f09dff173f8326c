/** Conditions of a printing, all of which must hold: `slot` or `!slot`. */
export type Syarat = readonly string[];

const nama = (syarat: string): string => syarat.replace(/^!/, '');

/** More questions than this in one letter, and nobody could say when a content appears. */
const BATAS_TANYA = 10;

/**
 * Whether at least one of the printings happens in every case in which `diandaikan` holds: a walk through the whole truth
 * table of the conditions, so the answer is a proof and not a sample.
 */
export function selaluTercetak(tercetak: readonly Syarat[], diandaikan: Syarat): boolean {
  const pasti = new Map(diandaikan.map((s) => [nama(s), !s.startsWith('!')]));
  const tanya = [...new Set(tercetak.flat().map(nama))].filter((n) => !pasti.has(n));
  if (tanya.length > BATAS_TANYA) return false;
  for (let kasus = 0; kasus < 2 ** tanya.length; kasus += 1) {
    const benar = (s: string): boolean => {
      const n = nama(s);
      const nilai = pasti.get(n) ?? Boolean((kasus >> tanya.indexOf(n)) & 1);
      return s.startsWith('!') ? !nilai : nilai;
    };
    if (!tercetak.some((syarat) => syarat.every(benar))) return false;
  }
  return true;
}
