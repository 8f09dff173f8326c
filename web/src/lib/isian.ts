import { formatJam, instanLokal, tanggalLokal } from '@ppid/domain/calendar/zona';
import type { Instan } from '@ppid/domain/calendar/types';
import type { Bidang, Formulir } from '@ppid/domain/formulir/types';
import type { Zona } from '@ppid/domain/satker/satker';

/** What a control holds while a person types; the server's types come only at sending. */
export type Nilai = string | boolean | string[];
export type Isi = Record<string, Nilai>;

export function nilaiKosong(bidang: Bidang): Nilai {
  if (bidang.jenis === 'centang') return false;
  return bidang.jenis === 'pilihanBanyak' ? [] : '';
}

/** What a datetime-local control shows, on the office's clock whatever the zone of the browser. */
function lokal(instan: Instan, zona: Zona): string {
  return `${tanggalLokal(instan, zona)}T${formatJam(instan, zona).replace('.', ':')}`;
}

/** An empty form; a moment starts as now, which is what the desk means most of the time. */
export function isiAwal(formulir: Formulir, kini: Instan, zona: Zona): Isi {
  return Object.fromEntries(
    formulir.bidang.map((b) => [b.kunci, b.jenis === 'instan' ? lokal(kini, zona) : nilaiKosong(b)]),
  );
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

function toKirim(bidang: Bidang, nilai: Nilai, zona: Zona): unknown {
  const bagian = bidang.jenis === 'instan' && /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(String(nilai));
  return bagian ? instanLokal(bagian[1] ?? '', bagian[2] ?? '', zona) : nilai;
}

/** Values to check and send, personal data apart; what was left empty is left out. */
export function kumpulkan(
  formulir: Formulir,
  isi: Isi,
  zona: Zona,
): { data: Record<string, unknown>; pribadi: Record<string, unknown> } {
  const data: Record<string, unknown> = {};
  const pribadi: Record<string, unknown> = {};
  for (const bidang of formulir.bidang) {
    const nilai = isi[bidang.kunci] ?? nilaiKosong(bidang);
    if (nilai === '' || (Array.isArray(nilai) && nilai.length === 0)) continue;
    (bidang.pribadi ? pribadi : data)[bidang.kunci] = toKirim(bidang, nilai, zona);
  }
  return { data, pribadi };
}
