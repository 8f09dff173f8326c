import { BATAS, type Lebar } from '@ppid/domain/dokumen/batas';
import { adalahKantor, TIPE_DIDUKUNG, type Tipe } from '@ppid/domain/dokumen/tipe';
import type { Dokumen, SebabPerhatian } from '@ppid/domain/dokumen/types';
import { readFile } from 'node:fs/promises';
import { AppError } from '../errors.js';
import type { Alat } from './alat.js';
import { Tolak, type HasilGambar } from './protokol.js';
import { denganBerkas, type Lokal } from './unduhan.js';

/** A page as WebP; `isi` null where nothing could be made of it. */
export interface GambarHalaman {
  no: number;
  isi: Buffer | null;
  sebab: SebabPerhatian | null;
}

/** The stored original and its type. @throws AppError failed-precondition when the document has no pages to show. */
export function asliBerhalaman(dok: Dokumen): { asli: string; tipe: Tipe; jumlah: number } {
  const gagal = (pesan: string): AppError => new AppError('failed-precondition', pesan);
  if (dok.status === 'DIHAPUS')
    throw gagal('Isi dokumen ini sudah dihapus karena masa simpannya habis; yang tersisa hanya catatannya.');
  const tipe = TIPE_DIDUKUNG.find((t) => t === dok.tipe);
  if (dok.asli === null || dok.halaman === null || !tipe)
    throw gagal('Dokumen ini belum selesai diolah atau ditolak. Lihat keterangannya di daftar dokumen.');
  if (adalahKantor(tipe))
    throw gagal(
      'Dokumen Word dan Excel tidak mempunyai gambar halaman. Baca teksnya, atau unduh aslinya; untuk menghitamkan, simpan dahulu sebagai PDF lalu unggah.',
    );
  return { asli: dok.asli, tipe, jumlah: dok.halaman };
}

/** For a person: the catalogue names a file that the archive does not hold. */
export const asliHilang = (): AppError =>
  new AppError('failed-precondition', 'File asli dokumen ini tidak ditemukan. Hubungi Admin kantor Anda.');

/** @throws AppError invalid-argument */
export function pastikanHalaman(halaman: number, jumlah: number): void {
  if (halaman <= jumlah) return;
  throw new AppError('invalid-argument', `Dokumen ini hanya ${jumlah} halaman.`, {
    halaman: 'Halaman tidak ada.',
  });
}

/**
 * Pages of a stored document. The original is an upload, so it is opened in the watched child process, as on its way in.
 * The first of `halaman` is the one that is wanted; where a neighbour takes the child down, it is made alone.
 */
export async function gambarHalaman(
  dok: Dokumen,
  halaman: readonly number[],
  lebar: Lebar,
  alat: Alat,
): Promise<GambarHalaman[]> {
  const { asli, tipe } = asliBerhalaman(dok);
  const kerja = async ({ berkas, dir }: Lokal): Promise<GambarHalaman[]> => {
    const { jalankanAnak } = await import('./anak.js');
    const buat = async (daftar: readonly number[]): Promise<HasilGambar['halaman']> => {
      try {
        const tugas = { kerja: 'gambar', berkas, tipe, lebar, keluaran: dir, batas: BATAS } as const;
        return (await jalankanAnak({ ...tugas, halaman: [...daftar] }, alat.batasProses)).halaman;
      } catch (galat) {
        if (!(galat instanceof Tolak)) throw galat;
        const [satu = 1] = daftar;
        return daftar.length > 1 ? buat([satu]) : [{ no: satu, gambar: null, sebab: 'TAK_TERBACA' }];
      }
    };
    const hasil = await buat(halaman);
    return await Promise.all(
      hasil.map(async ({ no, gambar, sebab }) => ({
        no,
        isi: gambar === null ? null : await readFile(gambar),
        sebab,
      })),
    );
  };
  return denganBerkas(alat, asli, kerja, asliHilang);
}
