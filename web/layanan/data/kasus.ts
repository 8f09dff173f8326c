import { useSyncExternalStore } from 'react';
import type { Kunci, LacakanPublik } from '@ppid/domain/publik/types';
import { panggil, type Jawaban } from './layanan.js';

/** The case that is open in this page. Number and code stay in memory: they end with the page. */
export interface Kasus {
  kunci: Kunci;
  lacakan: LacakanPublik;
}

let kasus: Kasus | null = null;
const pendengar = new Set<() => void>();

function pasang(baru: Kasus | null): void {
  kasus = baru;
  pendengar.forEach((kabari) => kabari());
}

export function useKasus(): Kasus | null {
  return useSyncExternalStore(
    (kabari) => {
      pendengar.add(kabari);
      return () => pendengar.delete(kabari);
    },
    () => kasus,
  );
}

export const tutupKasus = (): void => pasang(null);

/** People copy the code by hand: small letters, spaces and a missing dash are forgiven. */
export function rapikanKode(kode: string): string {
  const rapat = kode.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return rapat.length === 10 ? `${rapat.slice(0, 5)}-${rapat.slice(5)}` : rapat;
}

export async function bukaKasus(kunci: Kunci): Promise<Jawaban<LacakanPublik>> {
  const jawaban = await panggil('lacak', kunci);
  if (jawaban.sukses) pasang({ kunci, lacakan: jawaban.isi });
  return jawaban;
}
