import type { Dokumen } from '@ppid/domain/dokumen/types';
import type { Butir, KeputusanKpu } from '@ppid/domain/pengecualian/types';
import { watchKeputusanKpu } from '../data/keputusan-kpu.js';
import { useDik } from './use-dik.js';
import { petakan, useLive, type Live } from './use-live.js';

/** Follows nothing unless `perlu`. */
export const useSemuaKeputusan = (perlu = true): Live<KeputusanKpu[]> =>
  useLive<KeputusanKpu[]>(perlu ? 'keputusanKpu' : null, (next, fail) => watchKeputusanKpu(next, fail));

/** The decision that this file belongs to; null where it belongs to a berkas. */
export function useKeputusanDokumen({ jenis, kategori, berkasId }: Dokumen): KeputusanKpu | null {
  const semua = useSemuaKeputusan(jenis === 'pengecualian' && kategori === 'keputusan').data;
  return semua?.find(({ id }) => id === berkasId) ?? null;
}

/** The items of a decision, replacements included, in the order they were made. */
export const butirMilik = (semua: readonly Butir[], keputusanId: string): Butir[] =>
  semua
    .filter((b) => b.lingkup === 'NASIONAL' && b.penetapan.keputusanId === keputusanId)
    .sort((a, b) => a.id.localeCompare(b.id));

/** One decision (null: there is none of this id) and its items. */
export function useKeputusan(id: string): { keputusan: Live<KeputusanKpu | null>; butir: Live<Butir[]> } {
  return {
    keputusan: petakan(useSemuaKeputusan(), (semua) => semua.find((k) => k.id === id) ?? null),
    butir: petakan(useDik(), (semua) => butirMilik(semua, id)),
  };
}
