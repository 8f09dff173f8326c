import type { Instan } from '../calendar/types.js';

/** Why a part is blacked out (UU 14/2008 Pasal 17 huruf a–j; personal data also UU 27/2022). */
export const ALASAN_HITAM = ['17a', '17b', '17c', '17d', '17e', '17f', '17g', '17h', '17i', '17j'] as const;
export type AlasanHitam = (typeof ALASAN_HITAM)[number];

/** One rectangle on one page, in fractions 0–1 of the upright page as the viewer shows it; origin top left. */
export interface Tanda {
  id: string;
  halaman: number;
  x: number;
  y: number;
  lebar: number;
  tinggi: number;
  alasan: AlasanHitam;
  /** Free text for the log, e.g. "nama anggota keluarga"; never printed on the page. */
  catatan: string;
}

/** KONSEP: being drawn. DITERAPKAN: the flattened copy exists and the marks no longer change. */
export const STATUS_HITAM = ['KONSEP', 'DIPROSES', 'DITERAPKAN', 'GAGAL'] as const;

/** A set of marks. Document `satker/{s}/dokumen/{d}/penghitaman/{p}`; at most one KONSEP per document. */
export interface Penghitaman {
  id: string;
  satkerId: string;
  dokumenId: string;
  status: (typeof STATUS_HITAM)[number];
  tanda: Tanda[];
  dibuatOleh: string;
  dibuat: Instan;
  diubah: Instan;
  diterapkanOleh: string | null;
  diterapkanPada: Instan | null;
  /** The redacted copy, an ordinary document of the same berkas (kategori jawaban). */
  hasilDokumenId: string | null;
  galat: string | null;
}
