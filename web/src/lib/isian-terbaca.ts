import { formatHariTanggal } from '@ppid/domain/calendar/format';
import { formatInstan } from '@ppid/domain/calendar/zona';
import type { Bidang, Formulir } from '@ppid/domain/formulir/types';
import type { Zona } from '@ppid/domain/satker/satker';

/** One field as a person reads it; '' when it was left empty. */
function terbaca(bidang: Bidang, nilai: unknown, zona: Zona): string {
  if (bidang.jenis === 'tabel') return baris(bidang, nilai, zona);
  if (Array.isArray(nilai)) return nilai.map((satu: unknown) => terbaca(bidang, satu, zona)).join('; ');
  if (typeof nilai === 'boolean') return nilai ? 'Ya' : 'Tidak';
  if (typeof nilai === 'number') return String(nilai);
  if (typeof nilai !== 'string' || nilai === '') return '';
  if (bidang.jenis === 'tanggal') return formatHariTanggal(nilai);
  if (bidang.jenis === 'instan') return formatInstan(nilai, zona);
  return bidang.pilihan?.find((p) => p.nilai === nilai)?.label ?? nilai;
}

/** A row on a line of its own. */
function baris({ kolom = [] }: Bidang, nilai: unknown, zona: Zona): string {
  if (!Array.isArray(nilai)) return '';
  return nilai
    .map((satu: unknown, i) => {
      const isi = satu as Record<string, unknown>;
      const sel = kolom.map((k) => [k.label, terbaca(k, isi[k.kunci], zona)] as const);
      return `${i + 1}. ${sel.flatMap(([label, teks]) => (teks ? [`${label}: ${teks}`] : [])).join('; ')}`;
    })
    .join('\n');
}

/** Label and value of what was filled in, in the order of the form; personal data never stands in `data`. */
export function isianTerbaca(
  formulir: Formulir,
  data: Record<string, unknown>,
  zona: Zona,
  kecuali: readonly string[] = [],
): [label: string, nilai: string][] {
  return formulir.bidang.flatMap((b) => {
    // Items stand in words in another field (kutipan.ts); their ids tell nobody anything.
    if (b.pribadi || b.sumber === 'butir' || kecuali.includes(b.kunci)) return [];
    const nilai = terbaca(b, data[b.kunci], zona);
    return nilai === '' ? [] : [[b.label, nilai] as [string, string]];
  });
}
