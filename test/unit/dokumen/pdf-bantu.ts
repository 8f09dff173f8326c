import { BATAS, type BatasDokumen } from '@ppid/domain/dokumen/batas';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Lembar, Terbuka } from '../../../functions/src/dokumen/mesin.js';
import { bukaPdf } from '../../../functions/src/dokumen/mesin-pdf.js';

/** Opens bytes with the PDF engine in this process, closes and deletes them afterwards. */
export async function denganPdf<T>(
  isi: Buffer,
  pakai: (pdf: Terbuka) => Promise<T>,
  batas: BatasDokumen = BATAS,
): Promise<T> {
  const dir = await mkdtemp(path.join(tmpdir(), 'uji-pdf-'));
  try {
    const berkas = path.join(dir, 'asli');
    await writeFile(berkas, isi);
    const pdf = await bukaPdf(berkas, batas);
    return await pakai(pdf).finally(() => pdf.tutup());
  } finally {
    await rm(dir, { recursive: true });
  }
}

export interface Terlihat {
  tinta: Lembar['tinta'];
  lebar: number;
  tinggi: number;
  /** Grey at a place, in fractions of the page from the upper left. */
  abu(x: number, y: number): number;
}

export async function lihat(pdf: Terbuka, no = 1, lebar = 800): Promise<Terlihat> {
  const { gambar, tinta } = await pdf.lembar(no, lebar);
  const { data, info } = await gambar.greyscale().raw().toBuffer({ resolveWithObject: true });
  return {
    tinta,
    lebar: info.width,
    tinggi: info.height,
    abu: (x, y) =>
      data[(Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels] ?? -1,
  };
}
