import type { BatasDokumen, Lebar } from '@ppid/domain/dokumen/batas';
import type { Tanda } from '@ppid/domain/dokumen/penghitaman';
import type { Tipe } from '@ppid/domain/dokumen/tipe';
import type { KodeKarantina, Perhatian } from '@ppid/domain/dokumen/types';

/** What every job of the child process says; files are passed by path, never by message. */
interface Dasar {
  berkas: string;
  tipe: Tipe;
  /** Folder for the results. */
  keluaran: string;
  batas: BatasDokumen;
}

export type Tugas =
  | (Dasar & { kerja: 'periksa'; bagian: { cilik: boolean; teks: boolean } })
  | (Dasar & { kerja: 'render'; halaman: number[] })
  | (Dasar & { kerja: 'gambar'; halaman: number[]; lebar: Lebar })
  | (Dasar & { kerja: 'hitamkan'; tanda: Tanda[] });

/** The file is sound; of what was asked for, thumbnails lie in `keluaran` as kecil.webp and besar.webp. */
export interface HasilPeriksa {
  kerja: 'periksa';
  halaman: number;
  /**
   * kosong: nothing is to be seen on page 1, its thumbnail is a white sheet. gagal: it could not be made, the rest of the
   * result holds. tanpa: none can be or was to be made.
   */
  sampul: 'ada' | 'kosong' | 'gagal' | 'tanpa';
  /** Text per page, index 0 = page 1; empty when not asked for. */
  teks: string[];
  perluOcr: number[];
}

/** `render`: pages for OCR as PGM files `{no}.pgm`; `gambar` null = nothing is to be seen, and `sebab` null as well = a blank sheet. */
export interface HasilRender {
  kerja: 'render';
  halaman: { no: number; gambar: string | null; sebab: Perhatian['sebab'] | null }[];
}

/** `gambar`: pages for the viewer as WebP files `{no}.webp`. */
export interface HasilGambar {
  kerja: 'gambar';
  halaman: { no: number; gambar: string | null; sebab: Perhatian['sebab'] | null }[];
}

/** `hitamkan`: a new PDF of pictures only, `hitam.pdf`. */
export interface HasilHitamkan {
  kerja: 'hitamkan';
  pdf: string;
  halaman: number;
}

export type Hasil = HasilPeriksa | HasilRender | HasilGambar | HasilHitamkan;
export type HasilDari<K extends Tugas['kerja']> = Extract<Hasil, { kerja: K }>;
export type Pesan =
  | { jenis: 'siap' }
  | { jenis: 'kemajuan'; selesai: number; dari: number }
  | { jenis: 'hasil'; hasil: Hasil }
  | { jenis: 'tolak'; kode: KodeKarantina; rinci: string };

/** The file itself is at fault; retrying it would give the same answer. */
export class Tolak extends Error {
  constructor(
    readonly kode: KodeKarantina,
    rinci: string = kode,
  ) {
    super(rinci);
    this.name = 'Tolak';
  }
}

/** Pages finished, and of how many. */
export type Kemajuan = (selesai: number, dari: number) => void;
