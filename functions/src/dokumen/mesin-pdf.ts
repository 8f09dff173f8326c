import { ekorPdfUtuh } from '@ppid/domain/dokumen/tipe';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PDFParse } from 'pdf-parse';
import sharp from 'sharp';
import type { Lembar, Mesin } from './mesin.js';
import { Tolak } from './protokol.js';
import { bertinta, lembarPutih } from './tulis.js';

// Runs in the child process only.

/** A page of the size of a bed sheet is rendered smaller, not refused. */
const PIKSEL_RENDER = 12_000_000;

function terjemahkan(galat: unknown): Tolak {
  if (galat instanceof Tolak) return galat;
  const nama = galat instanceof Error ? galat.name : '';
  return new Tolak(nama === 'PasswordException' ? 'TERENKRIPSI' : 'RUSAK', nama || 'unknown');
}

async function rendering(pdf: PDFParse, no: number, lebar: number): Promise<Buffer | null> {
  const info = await pdf.getInfo({ parsePageInfo: true, partial: [no] });
  const { width = 595, height = 842 } = info.pages[0] ?? {};
  const batas = Math.sqrt(PIKSEL_RENDER / Math.max(1, width * height));
  try {
    const { pages } = await pdf.getScreenshot({
      partial: [no],
      scale: Math.min(lebar / width, batas),
      imageDataUrl: false,
      imageBuffer: true,
    });
    return pages[0] ? Buffer.from(pages[0].data) : null;
  } catch {
    // A renderer that throws is treated like one that returns a white sheet: ask for the pictures themselves.
    return null;
  }
}

/** The largest picture embedded in a page: what a scanner put there, when the renderer could not show it. */
async function tersemat(pdf: PDFParse, no: number): Promise<Buffer | null> {
  try {
    const { pages } = await pdf.getImage({ partial: [no], imageDataUrl: false, imageBuffer: true });
    const terbesar = pages[0]?.images.sort((a, b) => b.width * b.height - a.width * a.height)[0];
    return terbesar ? Buffer.from(terbesar.data) : null;
  } catch {
    return null;
  }
}

export const bukaPdf: Mesin = async (berkas, batas) => {
  const data = await readFile(berkas);
  if (!ekorPdfUtuh(data)) throw new Tolak('RUSAK', 'no %%EOF');
  const akar = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const pdf = new PDFParse({
    data: new Uint8Array(data),
    isEvalSupported: false,
    maxImageSize: batas.piksel,
    standardFontDataUrl: `${akar}/standard_fonts/`,
    wasmUrl: `${akar}/wasm/`,
    cMapUrl: `${akar}/cmaps/`,
    cMapPacked: true,
  });
  try {
    const jumlah = (await pdf.getInfo()).total;
    return {
      jumlah,
      bergambar: true,
      // Per page, not the joined text: a pure scan yields "-- 1 of 1 --" there.
      teks: async (no) => (await pdf.getText({ partial: [no] })).pages[0]?.text ?? '',
      async lembar(no, lebar): Promise<Lembar> {
        for (const cara of [rendering, tersemat]) {
          const isi = await cara(pdf, no, lebar);
          if (isi && (await bertinta(sharp(isi)))) return { gambar: sharp(isi), tinta: 'ada' };
        }
        return { gambar: lembarPutih(), tinta: 'diragukan' };
      },
      tutup: () => pdf.destroy(),
    };
  } catch (galat) {
    await pdf.destroy();
    throw terjemahkan(galat);
  }
};
