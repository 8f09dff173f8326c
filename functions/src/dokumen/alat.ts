import type { BatasProses } from '@ppid/domain/dokumen/batas';
import { SEWA_MS } from '@ppid/domain/dokumen/batas';
import { antrekanMasuk, antrekanOcr, antrekanOlah } from '../ports/antrean.js';
import { simpanan, type Simpanan } from '../ports/storage.js';
import type { Bacaan } from './ocr.js';

/** What the document use-cases need of the world; tests replace single tools to let a worker die in the middle. */
export interface Alat {
  sekarang: () => Date;
  simpanan: Simpanan;
  antrekanOcr: typeof antrekanOcr;
  antrekanOlah: typeof antrekanOlah;
  antrekanMasuk: typeof antrekanMasuk;
  bacaGambar: (gambar: Buffer) => Promise<Bacaan>;
  batasProses: BatasProses | undefined;
  sewaMs: number;
  /** How long an upload may be ahead of the berkas it belongs to (both are written at the same moment). */
  tungguBerkasMs: number;
  /** An OCR task hands the rest to a new task after this long. */
  jatahOcrMs: number;
}

export const alatNyata = (): Alat => ({
  sekarang: () => new Date(),
  simpanan,
  antrekanOcr,
  antrekanOlah,
  antrekanMasuk,
  bacaGambar: async (gambar) => (await import('./ocr.js')).bacaGambar(gambar),
  batasProses: undefined,
  sewaMs: SEWA_MS,
  tungguBerkasMs: 10_000,
  jatahOcrMs: 400_000,
});
