import type { Tipe } from '@ppid/domain/dokumen/tipe';
import type { KodeKarantina } from '@ppid/domain/dokumen/types';

/** One job for the child process; files are passed by path, never by message. */
export type Tugas =
  | { kerja: 'periksa'; berkas: string; tipe: Tipe; keluaran: string }
  | { kerja: 'render'; berkas: string; tipe: Tipe; keluaran: string; halaman: number[] };

/** `periksa`: the file is sound; thumbnails lie in `keluaran` as kecil.webp and besar.webp. */
export interface HasilPeriksa {
  kerja: 'periksa';
  halaman: number;
  /** Text per page, index 0 = page 1; empty for images. */
  teks: string[];
  perluOcr: number[];
  /** The first page shows nothing although it should (its thumbnail is a white sheet). */
  sampulKosong: boolean;
}

/** `render`: pages as grey PNG; `gambar` null = nothing could be made visible on that page. */
export interface HasilRender {
  kerja: 'render';
  halaman: { no: number; gambar: string | null }[];
}

export type Hasil = HasilPeriksa | HasilRender;
export type Pesan =
  | { jenis: 'siap' }
  | { jenis: 'kemajuan'; selesai: number }
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

export type Kemajuan = (selesai: number) => void;
