import type { Bidang, Formulir } from '@ppid/domain/formulir/types';

/** What a control holds while a person types; the server's types come only at sending. */
export type Nilai = string | boolean | string[];
export type Isi = Record<string, Nilai>;

export function nilaiKosong(bidang: Bidang): Nilai {
  if (bidang.jenis === 'centang') return false;
  return bidang.jenis === 'pilihanBanyak' ? [] : '';
}

export function isiKosong(formulir: Formulir): Isi {
  return Object.fromEntries(formulir.bidang.map((b) => [b.kunci, nilaiKosong(b)]));
}

/** Required now: always, or because of what another field holds. */
export function isWajib(bidang: Bidang, isi: Isi): boolean {
  if (bidang.wajib) return true;
  const syarat = bidang.wajibBila;
  if (!syarat) return false;
  const nilai = isi[syarat.kunci];
  return Array.isArray(nilai)
    ? nilai.some((n) => syarat.nilai.includes(n))
    : syarat.nilai.includes(String(nilai));
}

function toKirim(bidang: Bidang, nilai: Nilai): unknown {
  if (typeof nilai !== 'string') return nilai;
  if (bidang.jenis === 'angka') return nilai.trim() === '' ? '' : Number(nilai.replace(',', '.'));
  // The control speaks the local time of the desk; the record speaks UTC.
  if (bidang.jenis === 'instan' && !Number.isNaN(Date.parse(nilai))) return new Date(nilai).toISOString();
  return nilai;
}

/** Values to check and send, personal data apart; what was left empty is left out. */
export function kumpulkan(
  formulir: Formulir,
  isi: Isi,
): { data: Record<string, unknown>; pribadi: Record<string, unknown> } {
  const data: Record<string, unknown> = {};
  const pribadi: Record<string, unknown> = {};
  for (const bidang of formulir.bidang) {
    const nilai = isi[bidang.kunci] ?? nilaiKosong(bidang);
    if (nilai === '' || (Array.isArray(nilai) && nilai.length === 0)) continue;
    (bidang.pribadi ? pribadi : data)[bidang.kunci] = toKirim(bidang, nilai);
  }
  return { data, pribadi };
}
