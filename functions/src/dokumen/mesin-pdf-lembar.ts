import type { BatasDokumen } from '@ppid/domain/dokumen/batas';
import type { BerkasPdf } from './mesin-pdf-berkas.js';
import { uraikanGambar } from './mesin-pdf-bukti.js';
import type { Cadangan } from './mesin-pdf-cadangan.js';
import { denganHalaman, type HalamanPdf } from './mesin-pdf-halaman.js';
import { isiHalaman } from './mesin-pdf-isi.js';
import { jpegHalaman } from './mesin-pdf-jpeg.js';
import type { Pdfium } from './mesin-pdf-pdfium.js';
import { gambarkan } from './mesin-pdf-rupa.js';
import type { Lembar } from './mesin.js';
import { Tolak } from './protokol.js';
import { dariMentah, lembarPutih, mentahBertinta, uraikanBita, type Mentah } from './tulis.js';

// Runs in the child process only.

export interface AlatPdf {
  m: Pdfium;
  file: BerkasPdf;
  kedua: Cadangan;
  batas: BatasDokumen;
}

/** Size of a page that even its size cannot be asked of: A4 in points. */
const A4 = { lebar: 595, tinggi: 842 };

const ada = (mentah: Mentah): Lembar => ({ gambar: dariMentah(mentah), tinta: 'ada' });

/**
 * A page as a picture, by the first way that shows something: the scan itself, PDFium, pdf.js, the pictures in the page.
 * @throws Tolak TERLALU_BANYAK_PIKSEL when decoding one of its pictures would take more than the limit.
 */
export async function lihatHalaman(alat: AlatPdf, no: number, lebar: number): Promise<Lembar> {
  const pertama = await caraPertama(alat, no, lebar);
  if (pertama.lembar) return pertama.lembar;
  const png = await alat.kedua.gambarkan(no, pertama.ukuran, lebar);
  const kedua = png && (await uraikanBita(png, lebar, alat.batas.piksel).catch(() => null));
  if (kedua && mentahBertinta(kedua)) return ada(kedua);
  return pertama.tersemat
    ? { ...ada(pertama.tersemat), pengganti: true }
    : { gambar: lembarPutih(), tinta: 'diragukan' };
}

/** `lembar` null: something should be seen and was not; `tersemat` is then the largest picture that shows something. */
interface Pertama {
  lembar: Lembar | null;
  ukuran: { lebar: number; tinggi: number };
  tersemat: Mentah | null;
}

async function caraPertama(alat: AlatPdf, no: number, lebar: number): Promise<Pertama> {
  const { m, file } = alat;
  let ukuran = A4;
  try {
    return await denganHalaman(m, file.dok, no, async (h) => {
      ukuran = { lebar: h.lebar, tinggi: h.tinggi };
      const scan = await dariScan(alat, h, lebar);
      if (scan && mentahBertinta(scan)) return { lembar: ada(scan), ukuran, tersemat: null };
      const mentah = gambarkan(m, h, lebar, alat.batas);
      if (mentahBertinta(mentah)) return { lembar: ada(mentah), ukuran, tersemat: null };
      const { kosong, tersemat } = await periksaIsi(alat, h, lebar);
      return { lembar: kosong ? { gambar: dariMentah(mentah), tinta: 'kosong' } : null, ukuran, tersemat };
    });
  } catch (galat) {
    if (galat instanceof Tolak) throw galat;
    return { lembar: null, ukuran, tersemat: null };
  }
}

/** The embedded JPEG of a plain scan; one that does not decode is left to the renderers. */
async function dariScan({ m, file, batas }: AlatPdf, h: HalamanPdf, lebar: number): Promise<Mentah | null> {
  const jpeg = jpegHalaman(m, file, h);
  return jpeg && uraikanBita(jpeg.data, lebar, batas.piksel, jpeg.putar).catch(() => null);
}

/** Why a page came out white: nothing on it is to be seen, or some of it was not shown. */
async function periksaIsi(
  { m, batas }: AlatPdf,
  h: HalamanPdf,
  lebar: number,
): Promise<{ kosong: boolean; tersemat: Mentah | null }> {
  const isi = isiHalaman(m, h);
  let kosong = !isi.teks && !isi.lain;
  let tersemat: Mentah | null = null;
  for (const g of isi.gambar.sort((a, b) => b.lebar * b.tinggi - a.lebar * a.tinggi)) {
    const hasil = await uraikanGambar(m, g, lebar, batas);
    if (hasil.keadaan !== 'putih') kosong = false;
    if (hasil.keadaan === 'bertinta') tersemat ??= hasil.mentah;
  }
  return { kosong, tersemat };
}
