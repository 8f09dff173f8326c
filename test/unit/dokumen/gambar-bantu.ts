import { BATAS, type Lebar } from '@ppid/domain/dokumen/batas';
import { BITA_KEPALA, kenaliTipe } from '@ppid/domain/dokumen/tipe';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { jalankanAnak } from '../../../functions/src/dokumen/anak.js';
import type { HasilGambar, HasilPeriksa } from '../../../functions/src/dokumen/protokol.js';

/** What a file looks like after the child process: the answer, and the pictures it wrote (`besar`, `kecil`, or page numbers). */
export interface Terlihat<H> {
  hasil: H;
  gambar: Readonly<Record<string, Buffer>>;
}

async function pada<H>(
  isi: Buffer,
  jalankan: (dasar: { berkas: string; tipe: never; keluaran: string; batas: typeof BATAS }) => Promise<H>,
  nama: readonly string[],
): Promise<Terlihat<H>> {
  const keluaran = await mkdtemp(path.join(tmpdir(), 'uji-gambar-'));
  try {
    const berkas = path.join(keluaran, 'asli');
    await writeFile(berkas, isi);
    const tipe = kenaliTipe(isi.subarray(0, BITA_KEPALA)) as never;
    const hasil = await jalankan({ berkas, tipe, keluaran, batas: BATAS });
    const gambar: Record<string, Buffer> = {};
    for (const n of nama) {
      const satu = await readFile(path.join(keluaran, `${n}.webp`)).catch(() => null);
      if (satu) gambar[n] = satu;
    }
    return { hasil, gambar };
  } finally {
    await rm(keluaran, { recursive: true });
  }
}

export const periksa = (isi: Buffer): Promise<Terlihat<HasilPeriksa>> =>
  pada(isi, (dasar) => jalankanAnak({ ...dasar, kerja: 'periksa', bagian: { cilik: true, teks: true } }), [
    'kecil',
    'besar',
  ]);

export const halaman = (isi: Buffer, nomor: number[], lebar: Lebar = 320): Promise<Terlihat<HasilGambar>> =>
  pada(isi, (dasar) => jalankanAnak({ ...dasar, kerja: 'gambar', halaman: nomor, lebar }), nomor.map(String));

/** Colour of a picture at a place, both as shares of its sides. */
export async function warna(gambar: Buffer | undefined, x: number, y: number): Promise<number[]> {
  const { data, info } = await sharp(gambar).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const di = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
  return [...data.subarray(di, di + info.channels)];
}

export const ukuran = async (gambar: Buffer | undefined): Promise<number[]> => {
  const { width = 0, height = 0 } = await sharp(gambar).metadata();
  return [width, height];
};
