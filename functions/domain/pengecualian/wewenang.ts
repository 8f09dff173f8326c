import type { Jenjang } from '../akses/peran.js';
import type { Tanggal } from '../calendar/types.js';
import type { JalurUji, Wewenang } from './types.js';

/** KPU tests and decides; a Kab/Kota applies through its KPU Provinsi, a Provinsi directly. */
const LEWAT_PROVINSI: Wewenang['jalur'] = {
  KABKOTA: ['KPU_PROVINSI', 'KPU_RI'],
  PROVINSI: ['KPU_RI'],
  RI: [],
};

/** What an office setting may say instead: KPU Provinsi decides for itself and for its Kab/Kota. */
const PROVINSI_MEMUTUS: Wewenang['jalur'] = { KABKOTA: ['KPU_PROVINSI'], PROVINSI: [], RI: [] };

/**
 * Oldest first. PKPU 4/2025 speaks of testing "di KPU dan KPU Provinsi"; its articles could not be read (UNVERIFIED), so
 * its row keeps the stricter way and `pengaturan.wewenangUji` moves the decision where an office knows better.
 */
export const WEWENANG: readonly [Wewenang, ...Wewenang[]] = [
  { dari: '2023-11-01', dasar: 'PKPU 22/2023 Pasal 24-25', jalur: LEWAT_PROVINSI },
  { dari: '2025-12-29', dasar: 'PKPU 22/2023 jo. PKPU 4/2025', jalur: LEWAT_PROVINSI },
];

/** An office's own row (`pengaturan.wewenangUji`): from this day that level decides. */
export interface WewenangKantor {
  dari: Tanggal;
  dasar: string;
  pemutus: 'KPU_PROVINSI' | 'KPU_RI';
}

/** Who decides on exclusions on that day; before the first row the first one (dossier F.3: follow the newer rule). */
export function wewenangPada(tanggal: Tanggal, kantor: readonly WewenangKantor[] = []): Wewenang {
  const berlaku = <T extends { dari: Tanggal }>(baris: readonly T[]): T | undefined =>
    [...baris].sort((a, b) => a.dari.localeCompare(b.dari)).findLast(({ dari }) => dari <= tanggal);
  const sendiri = berlaku(kantor);
  if (!sendiri) return berlaku(WEWENANG) ?? WEWENANG[0];
  const { dari, dasar, pemutus } = sendiri;
  return { dari, dasar, jalur: pemutus === 'KPU_RI' ? LEWAT_PROVINSI : PROVINSI_MEMUTUS };
}

/** The way of a proposal that leaves an office of this level on that day. */
export function jalurUji(
  jenjang: Jenjang,
  tanggal: Tanggal,
  kantor: readonly WewenangKantor[] = [],
): JalurUji {
  const { dasar, jalur } = wewenangPada(tanggal, kantor);
  const lewat = jalur[jenjang];
  return { dasar, lewat, pemutus: lewat.at(-1) ?? (jenjang === 'RI' ? 'KPU_RI' : 'KPU_PROVINSI') };
}

/** An office whose own SOP does not test anything extends nothing here. */
export const TANPA_SOP_UJI = 'Kantor ini belum mempunyai SOP klasifikasi informasi.';
