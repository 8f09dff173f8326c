import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { PDFParse } from 'pdf-parse';

// Runs in the child process only.

/** The second renderer, pdf.js: slower and heavier, blind to other files than the first. Loaded when it is needed. */
export interface Cadangan {
  /** A page about `lebar` px wide as PNG; null when it cannot be drawn. */
  gambarkan(no: number, titik: { lebar: number; tinggi: number }, lebar: number): Promise<Buffer | null>;
  tutup(): Promise<void>;
}

const PIKSEL_RENDER = 12_000_000;

export function cadangan(berkas: string, piksel: number): Cadangan {
  let pdf: Promise<PDFParse> | null = null;
  return {
    async gambarkan(no, { lebar: width, tinggi: height }, lebar) {
      try {
        pdf ??= buka(berkas, piksel);
        const { pages } = await (
          await pdf
        ).getScreenshot({
          partial: [no],
          scale: Math.min(lebar / width, Math.sqrt(PIKSEL_RENDER / Math.max(1, width * height))),
          imageDataUrl: false,
          imageBuffer: true,
        });
        return pages[0] ? Buffer.from(pages[0].data) : null;
      } catch {
        return null;
      }
    },
    async tutup() {
      await (await pdf?.catch(() => null))?.destroy();
    },
  };
}

async function buka(berkas: string, piksel: number): Promise<PDFParse> {
  const { PDFParse } = await import('pdf-parse');
  const akar = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const isi = await readFile(berkas);
  return new PDFParse({
    // Not a Buffer, which pdf.js refuses, and not a second copy of the file either.
    data: new Uint8Array(isi.buffer, isi.byteOffset, isi.length),
    isEvalSupported: false,
    maxImageSize: piksel,
    standardFontDataUrl: `${akar}/standard_fonts/`,
    wasmUrl: `${akar}/wasm/`,
    cMapUrl: `${akar}/cmaps/`,
    cMapPacked: true,
  });
}
