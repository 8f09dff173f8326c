import type { BagianUji } from '../data/tertutup.js';

/** What was opened, and the berkas's history entry at which it was fetched. */
interface Terbuka extends BagianUji {
  urutan: number;
}

/** Only in memory, and only until the reason runs out. */
const terbuka = new Map<string, Terbuka>();
const penyimak = new Set<() => void>();
const kabarkan = (): void => penyimak.forEach((satu) => satu());

export const ambil = (kunci: string): Terbuka | null => terbuka.get(kunci) ?? null;

export function simak(satu: () => void): () => void {
  penyimak.add(satu);
  return () => penyimak.delete(satu);
}

export function simpan(kunci: string, bagian: BagianUji | null, urutan: number): void {
  if (bagian === null) terbuka.delete(kunci);
  else {
    const isi = { ...bagian, urutan };
    terbuka.set(kunci, isi);
    setTimeout(
      () => {
        if (ambil(kunci) !== isi) return;
        terbuka.delete(kunci);
        kabarkan();
      },
      Math.max(0, Date.parse(bagian.sampai) - Date.now()),
    );
  }
  kabarkan();
}

/** Forgets what was opened; another account may sign in on the same desk. */
export function tutupBagian(): void {
  terbuka.clear();
  kabarkan();
}
