import type { Bidang, Formulir, Syarat } from './types.js';

export function terpenuhi(syarat: Syarat, nilai: unknown): boolean {
  const semua: unknown[] = Array.isArray(nilai) ? (nilai.length > 0 ? nilai : ['']) : [nilai ?? ''];
  return semua.some((satu) => typeof satu === 'string' && syarat.nilai.includes(satu));
}

/** The fields that belong to the form as it is filled in now; a field that hangs on a hidden one is hidden too. */
export function bidangTampil(formulir: Formulir, nilai: (kunci: string) => unknown): Bidang[] {
  const tampil = (bidang: Bidang, dalam: number): boolean => {
    const syarat = bidang.tampilBila;
    if (!syarat) return true;
    const penentu = formulir.bidang.find((lain) => lain.kunci === syarat.kunci);
    return terpenuhi(syarat, nilai(syarat.kunci)) && (!penentu || dalam > 5 || tampil(penentu, dalam + 1));
  };
  return formulir.bidang.filter((bidang) => tampil(bidang, 0));
}
