import type { BatasDokumen } from '@ppid/domain/dokumen/batas';
import type { GambarPdf } from './mesin-pdf-isi.js';
import { pinjam, salin, type Pdfium } from './mesin-pdf-pdfium.js';
import { periksaPiksel } from './mesin-pdf-rupa.js';
import { dariMentah, mentahBertinta, uraikan, uraikanBita, type Mentah } from './tulis.js';

// Runs in the child process only.

/**
 * What a picture of a page that came out white really holds. putih: decoded without doubt, and white. gagal: it could not
 * be decoded, or the decoder returned white where the data must say more.
 */
export type IsiGambar = { keadaan: 'bertinta'; mentah: Mentah } | { keadaan: 'putih' | 'gagal' };

/** The picture as it is stored, without mask, place or turning. */
export async function uraikanGambar(
  m: Pdfium,
  g: GambarPdf,
  lebar: number,
  batas: BatasDokumen,
): Promise<IsiGambar> {
  periksaPiksel(g, batas);
  const isi = dataMentah(m, g);
  if (g.filter.at(-1) === 'DCTDecode' && g.filter.length === 1) return jpeg(isi, lebar, batas);
  const bitmap = bitmapGambar(m, g);
  if (!bitmap) return { keadaan: 'gagal' };
  const mentah = await uraikan(dariMentah(bitmap), lebar);
  if (mentahBertinta(mentah)) return { keadaan: 'bertinta', mentah };
  return { keadaan: putihTerbukti(g, isi, bitmap) ? 'putih' : 'gagal' };
}

/** libjpeg through sharp says when data is missing; PDFium fills the rest with grey. */
async function jpeg(isi: Buffer, lebar: number, batas: BatasDokumen): Promise<IsiGambar> {
  try {
    const mentah = await uraikanBita(isi, lebar, batas.piksel);
    return mentahBertinta(mentah) ? { keadaan: 'bertinta', mentah } : { keadaan: 'putih' };
  } catch {
    return { keadaan: 'gagal' };
  }
}

const dataMentah = (m: Pdfium, g: GambarPdf): Buffer => {
  const bita = m.FPDFImageObj_GetImageDataRaw(g.ptr, 0, 0);
  return pinjam(m, bita, (letak) => {
    m.FPDFImageObj_GetImageDataRaw(g.ptr, letak, bita);
    return salin(m, letak, bita);
  });
};

/** FPDFBitmap formats: bytes per pixel. */
const BITA: Readonly<Record<number, number>> = { 1: 1, 2: 3, 3: 4, 4: 4 };

function bitmapGambar(m: Pdfium, g: GambarPdf): Mentah | null {
  const bitmap = m.FPDFImageObj_GetBitmap(g.ptr);
  if (bitmap === 0) return null;
  try {
    const [width, height] = [m.FPDFBitmap_GetWidth(bitmap), m.FPDFBitmap_GetHeight(bitmap)];
    const bita = BITA[m.FPDFBitmap_GetFormat(bitmap)];
    if (bita === undefined || width < 1 || height < 1) return null;
    const langkah = m.FPDFBitmap_GetStride(bitmap);
    const sumber = m.pdfium.HEAPU8.subarray(m.FPDFBitmap_GetBuffer(bitmap)).subarray(0, langkah * height);
    const channels = bita === 1 ? 1 : 3;
    const data = Buffer.alloc(width * height * channels);
    for (let y = 0, ke = 0; y < height; y++)
      for (let x = 0, dari = y * langkah; x < width; x++, dari += bita, ke += channels) {
        // Stored blue first.
        data[ke] = sumber[dari + channels - 1] ?? 0;
        if (channels === 3) {
          data[ke + 1] = sumber[dari + 1] ?? 0;
          data[ke + 2] = sumber[dari] ?? 0;
        }
      }
    return { data, width, height, channels };
  } finally {
    m.FPDFBitmap_Destroy(bitmap);
  }
}

/**
 * Decoders of fax and JBIG2 data return white for what they cannot read. Pure white packs to almost nothing, and needs
 * at least a bit per line (fax) or one whole region (JBIG2): too much or too little data is no white page.
 */
function putihTerbukti(g: GambarPdf, isi: Buffer, { data }: Mentah): boolean {
  const terakhir = g.filter.at(-1) ?? '';
  if (isi.length === 0) return false;
  // Black all over is what some decoders make of nothing.
  if (data.every((nilai) => nilai < 200)) return false;
  if (!['CCITTFaxDecode', 'JBIG2Decode', 'JPXDecode'].includes(terakhir)) return true;
  const berbintik = data.some((nilai) => nilai < 200);
  if (!berbintik && isi.length > 512 + (g.lebar * g.tinggi) / 2000) return false;
  if (terakhir === 'CCITTFaxDecode') return isi.length * 8 >= g.tinggi;
  return terakhir !== 'JBIG2Decode' || jbig2Utuh(isi);
}

/** Segment types that bring pixels: immediate text, halftone, generic and refinement regions. */
const WILAYAH = new Set([6, 7, 22, 23, 38, 39, 42, 43]);

/** Whether an embedded JBIG2 stream is a chain of whole segments with at least one region in it. */
function jbig2Utuh(isi: Buffer): boolean {
  let wilayah = false;
  let di = 0;
  while (di + 11 <= isi.length) {
    const nomor = isi.readUInt32BE(di);
    const tanda = isi.readUInt8(di + 4);
    const acuan = isi.readUInt8(di + 5) >> 5;
    // Seven in the upper bits: the number of segments referred to stands in four bytes.
    const jumlah = acuan === 7 ? isi.readUInt32BE(di + 5) & 0x1fffffff : acuan;
    const bitaAcuan = nomor <= 256 ? 1 : nomor <= 65_536 ? 2 : 4;
    const kepala =
      5 + (acuan === 7 ? 4 + Math.ceil((jumlah + 1) / 8) : 1) + jumlah * bitaAcuan + (tanda & 0x40 ? 4 : 1);
    if (di + kepala + 4 > isi.length) return false;
    const panjang = isi.readUInt32BE(di + kepala);
    // Unknown length: allowed for an immediate generic region that is the last of the page.
    const akhir = panjang === 0xffffffff ? isi.length : di + kepala + 4 + panjang;
    if (akhir > isi.length) return false;
    // A region starts with 17 bytes about itself; without data behind them it says nothing.
    if (WILAYAH.has(tanda & 0x3f) && akhir - di - kepala - 4 > 18) wilayah = true;
    di = akhir;
  }
  return wilayah;
}
