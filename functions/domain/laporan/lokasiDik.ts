import { cariFormulir } from '../formulir/registry.js';
import type { Bidang } from '../formulir/types.js';
import type { Tertutup } from '../pengecualian/types.js';

/** Where the paper and the folder are, from the sealed part of a documentation: "Lemari: A; Rak: 2". */
export function sebutLokasi({ formulir, isi }: Pick<Tertutup, 'formulir' | 'isi'>): string {
  const bidang = cariFormulir(formulir)?.bidang ?? [];
  return bidang.flatMap((b) => uraikan(b, isi[b.kunci])).join('; ');
}

function uraikan(bidang: Bidang, nilai: unknown): string[] {
  if (Array.isArray(nilai))
    return nilai.flatMap((satu: unknown) =>
      typeof satu === 'object' && satu !== null
        ? (bidang.kolom ?? []).flatMap((k) => uraikan(k, (satu as Record<string, unknown>)[k.kunci]))
        : uraikan(bidang, satu),
    );
  if (typeof nilai !== 'string' && typeof nilai !== 'number') return [];
  const teks = bidang.pilihan?.find((p) => p.nilai === nilai)?.label ?? String(nilai);
  return teks === '' ? [] : [`${bidang.label}: ${teks}`];
}
