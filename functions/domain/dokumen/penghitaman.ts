import type { Instan } from '../calendar/types.js';
import { dasar17, periksaPasal17 } from '../pengecualian/pasal17.js';
import type { Jenis } from '../sop/types.js';
import type { Kelas } from './types.js';

/** One rectangle on one page, in fractions 0–1 of the upright page as the viewer shows it; origin top left. */
export interface Tanda {
  id: string;
  halaman: number;
  x: number;
  y: number;
  lebar: number;
  tinggi: number;
  /** Ground of exclusion, a code of PILIHAN_PASAL17 (UU 14/2008 Pasal 17). */
  alasan: string;
  /** For the log, e.g. "nama anggota keluarga"; never printed on the page. For 17.j it names the law and its article. */
  catatan: string;
}

/** As it is stored: with who drew or last changed it. */
export interface TandaTercatat extends Tanda {
  oleh: string;
  pada: Instan;
}

export const STATUS_HITAM = ['KONSEP', 'DIPROSES', 'DITERAPKAN', 'GAGAL'] as const;
export type StatusHitam = (typeof STATUS_HITAM)[number];

/**
 * A set of marks and, once applied, their log. Document `satker/{s}/dokumen/{d}/penghitaman/{0001}`. KONSEP and GAGAL can
 * be drawn on, at most one per document; DITERAPKAN never changes again.
 */
export interface Penghitaman {
  id: string;
  satkerId: string;
  dokumenId: string;
  /** Class of the document that it was drawn on: decides who may read the marks. */
  kelas: Kelas;
  jenis: Jenis;
  berkasId: string;
  status: StatusHitam;
  /** Counts the savings; who saves on an older one is told so instead of overwriting. */
  versi: number;
  tanda: TandaTercatat[];
  dibuatOleh: string;
  dibuat: Instan;
  diubah: Instan;
  diterapkanOleh: string | null;
  diterapkanPada: Instan | null;
  /** Class of the document when it was applied: what was agreed to on an ordinary one was not judged as excluded. */
  diterapkanKelas: Kelas | null;
  /** Pages of the copy that are ready; null unless DIPROSES. */
  kemajuan: { selesai: number; dari: number } | null;
  /** The redacted copy, an ordinary document of the same berkas (kategori jawaban). */
  hasilDokumenId: string | null;
  /** Why it is GAGAL, for a person. */
  galat: string | null;
}

export const MAKS_TANDA = 500;
export const MAKS_CATATAN = 200;
/** Smaller than about half a millimetre on A4 is a slip of the hand, not a mark. */
export const SISI_MINIMAL = 0.003;
/** Fractions come from a screen and back; this much rounding is nobody's fault. */
const KELONGGARAN = 1e-6;
/** The copy is painted this much beyond a mark, so that no blurred edge of a letter stays. */
const LEBIH_PIKSEL = 2;

/** Ids of redacted copies; storage.rules refuses them to clients, so that what lies there is the server's own. */
export const AWALAN_HITAM = 'hitam-';
/** The same of copies of documents of an opened item (`bukaDokumenDik`): nobody blacked anything out in them. */
export const AWALAN_BUKA = 'buka-';

/** Sets that can be drawn on. */
export const dapatDiubah = ({ status }: Pick<Penghitaman, 'status'>): boolean =>
  status === 'KONSEP' || status === 'GAGAL';

/** What is wrong with a set, for a person; null = sound. */
export function periksaTanda(tanda: readonly Tanda[], jumlahHalaman: number): string | null {
  if (tanda.length > MAKS_TANDA)
    return `Paling banyak ${String(MAKS_TANDA)} tanda dalam satu konsep. Buat dahulu salinan dari sebagiannya, lalu mulai yang baru.`;
  if (new Set(tanda.map(({ id }) => id)).size < tanda.length) return 'Ada tanda yang tercatat dua kali.';
  for (const [i, satu] of tanda.entries()) {
    const salah = salahSatu(satu, jumlahHalaman);
    if (salah) return `Tanda ${String(i + 1)} (halaman ${String(satu.halaman)}): ${salah}`;
  }
  return null;
}

function salahSatu(t: Tanda, jumlahHalaman: number): string | null {
  if (!Number.isInteger(t.halaman) || t.halaman < 1 || t.halaman > jumlahHalaman)
    return `dokumen ini hanya ${String(jumlahHalaman)} halaman.`;
  if (![t.x, t.y, t.lebar, t.tinggi].every((n) => Number.isFinite(n) && n >= 0))
    return 'letaknya tidak terbaca. Hapus, lalu gambar lagi.';
  if (t.lebar < SISI_MINIMAL || t.tinggi < SISI_MINIMAL) return 'terlalu kecil. Hapus, lalu gambar lagi.';
  if (t.x + t.lebar > 1 + KELONGGARAN || t.y + t.tinggi > 1 + KELONGGARAN)
    return 'keluar dari tepi halaman. Hapus, lalu gambar lagi.';
  if (t.alasan === '') return 'pilih alasannya.';
  if (t.catatan.length > MAKS_CATATAN) return `catatannya lebih dari ${String(MAKS_CATATAN)} huruf.`;
  return Object.values(periksaPasal17([t.alasan], t.catatan))[0] ?? null;
}

/** "Ps. 17 h.3", as printed into the black box. */
export function capAlasan(kode: string): string {
  const dasar = dasar17(kode);
  if (!dasar) return 'Ps. 17';
  return `Ps. 17 ${dasar.huruf}${dasar.butir === null ? '' : `.${String(dasar.butir)}`}`;
}

export interface Kotak {
  kiri: number;
  atas: number;
  lebar: number;
  tinggi: number;
}

/** Pixels that a mark blackens on a picture of the page: rounded outwards and a little more, cut at the edges. */
export function kotakPiksel(t: Tanda, lebar: number, tinggi: number): Kotak {
  const rentang = (mulai: number, panjang: number, sisi: number): [number, number] => {
    const dari = Math.max(0, Math.floor(mulai * sisi) - LEBIH_PIKSEL);
    const sampai = Math.min(sisi, Math.ceil((mulai + panjang) * sisi) + LEBIH_PIKSEL);
    return [Math.min(dari, sisi), Math.max(0, sampai - dari)];
  };
  const [kiri, l] = rentang(t.x, t.lebar, lebar);
  const [atas, b] = rentang(t.y, t.tinggi, tinggi);
  return { kiri, atas, lebar: l, tinggi: b };
}

const inti = ({ id, halaman, x, y, lebar, tinggi, alasan, catatan }: Tanda): string =>
  JSON.stringify([id, halaman, x, y, lebar, tinggi, alasan, catatan]);
/** Whether two marks say the same, whoever drew them. */
export const tandaSama = (a: Tanda | undefined, b: Tanda | undefined): boolean =>
  a !== undefined && b !== undefined ? inti(a) === inti(b) : a === b;

/**
 * My changes on top of what others saved meanwhile; `awal` is what I started from. Nothing drawn is lost: a mark that one
 * side removed and the other changed stays, and where both changed one, mine counts.
 */
export function gabungTanda<T extends Tanda>(
  awal: readonly T[],
  saya: readonly T[],
  mereka: readonly T[],
): T[] {
  const peta = (daftar: readonly T[]): Map<string, T> => new Map(daftar.map((t) => [t.id, t]));
  const [a, s, m] = [peta(awal), peta(saya), peta(mereka)];
  const urutan = new Set([...mereka, ...saya].map(({ id }) => id));
  return [...urutan].flatMap((id) => {
    const sayaUbah = !tandaSama(a.get(id), s.get(id));
    const merekaUbah = !tandaSama(a.get(id), m.get(id));
    const pilih = sayaUbah ? (s.get(id) ?? (merekaUbah ? m.get(id) : undefined)) : m.get(id);
    return pilih ? [pilih] : [];
  });
}
