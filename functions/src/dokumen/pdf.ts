import { BATAS, LEBAR } from '@ppid/domain/dokumen/batas';
import { perluDibacaOcr, rapikan } from '@ppid/domain/dokumen/teks';
import { ekorPdfUtuh } from '@ppid/domain/dokumen/tipe';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PDFParse } from 'pdf-parse';
import { bertinta, tulisCilik, tulisUntukOcr } from './gambar.js';
import { Tolak, type HasilPeriksa, type HasilRender, type Kemajuan } from './protokol.js';

// Runs in the child process only.

/** 150 dpi grey is enough for clean print; 200 also keeps small type readable. */
const SKALA_OCR = 200 / 72;
/** A page of the size of a bed sheet is rendered smaller, not refused. */
const PIKSEL_RENDER = 12_000_000;

function buka(data: Buffer): PDFParse {
  const akar = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  return new PDFParse({
    data: new Uint8Array(data),
    isEvalSupported: false,
    maxImageSize: BATAS.piksel,
    standardFontDataUrl: `${akar}/standard_fonts/`,
    wasmUrl: `${akar}/wasm/`,
    cMapUrl: `${akar}/cmaps/`,
    cMapPacked: true,
  });
}

async function bukaUtuh(berkas: string): Promise<PDFParse> {
  const data = await readFile(berkas);
  if (!ekorPdfUtuh(data)) throw new Tolak('RUSAK', 'no %%EOF');
  return buka(data);
}

function terjemahkan(galat: unknown): Tolak {
  if (galat instanceof Tolak) return galat;
  const nama = galat instanceof Error ? galat.name : '';
  return new Tolak(nama === 'PasswordException' ? 'TERENKRIPSI' : 'RUSAK', nama || 'unknown');
}

/** The page as PNG, or null when it stays white and holds no picture that could be shown instead. */
async function gambarHalaman(pdf: PDFParse, no: number, skala: number): Promise<Buffer | null> {
  const info = await pdf.getInfo({ parsePageInfo: true, partial: [no] });
  const { width = 595, height = 842 } = info.pages[0] ?? {};
  const batas = Math.sqrt(PIKSEL_RENDER / Math.max(1, width * height));
  try {
    const { pages } = await pdf.getScreenshot({
      partial: [no],
      scale: Math.min(skala, batas),
      imageDataUrl: false,
      imageBuffer: true,
    });
    const lembar = pages[0] && Buffer.from(pages[0].data);
    if (lembar && (await bertinta(lembar))) return lembar;
  } catch {
    // A renderer that throws is treated like one that returns a white sheet: ask for the pictures themselves.
  }
  return gambarTersemat(pdf, no);
}

/** The largest picture embedded in a page: what a scanner put there, when the renderer could not show it. */
async function gambarTersemat(pdf: PDFParse, no: number): Promise<Buffer | null> {
  try {
    const { pages } = await pdf.getImage({ partial: [no], imageDataUrl: false, imageBuffer: true });
    const terbesar = pages[0]?.images.sort((a, b) => b.width * b.height - a.width * a.height)[0];
    const data = terbesar && Buffer.from(terbesar.data);
    return data && (await bertinta(data)) ? data : null;
  } catch {
    return null;
  }
}

const lembarPutih = async (): Promise<Buffer> => {
  const { default: sharp } = await import('sharp');
  return sharp({ create: { width: 905, height: 1280, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
};

export async function periksaPdf(
  berkas: string,
  keluaran: string,
  kemajuan: Kemajuan,
): Promise<HasilPeriksa> {
  let pdf: PDFParse | undefined;
  try {
    pdf = await bukaUtuh(berkas);
    const halaman = (await pdf.getInfo()).total;
    if (halaman > BATAS.halaman) throw new Tolak('TERLALU_BANYAK_HALAMAN', String(halaman));
    if (halaman < 1) throw new Tolak('RUSAK', 'no pages');
    const teks: string[] = [];
    for (let no = 1; no <= halaman; no++) {
      // Per page, not the joined text: a pure scan yields "-- 1 of 1 --" there.
      const satu = await pdf.getText({ partial: [no] });
      teks.push(rapikan(satu.pages[0]?.text ?? ''));
      kemajuan(no);
    }
    const sampul = await gambarHalaman(pdf, 1, LEBAR.besar / 595);
    await tulisCilik(sampul ?? (await lembarPutih()), keluaran);
    const perluOcr = teks.flatMap((t, i) => (perluDibacaOcr(t) ? [i + 1] : []));
    return { kerja: 'periksa', halaman, teks, perluOcr, sampulKosong: sampul === null };
  } catch (galat) {
    throw terjemahkan(galat);
  } finally {
    await pdf?.destroy();
  }
}

export async function renderPdf(
  berkas: string,
  keluaran: string,
  halaman: readonly number[],
  kemajuan: Kemajuan,
): Promise<HasilRender> {
  const hasil: HasilRender = { kerja: 'render', halaman: [] };
  const pdf = await bukaUtuh(berkas);
  try {
    for (const no of halaman) {
      const lembar = await gambarHalaman(pdf, no, SKALA_OCR);
      const gambar = lembar && path.join(keluaran, `${no}.png`);
      if (lembar && gambar) await tulisUntukOcr(lembar, 1, gambar);
      hasil.halaman.push({ no, gambar });
      kemajuan(hasil.halaman.length);
    }
    return hasil;
  } finally {
    await pdf.destroy();
  }
}
