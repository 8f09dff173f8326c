import type { BerkasPdf } from './mesin-pdf-berkas.js';
import { kotakHalaman, type HalamanPdf } from './mesin-pdf-halaman.js';
import { gambarTunggal, matriks, type GambarPdf } from './mesin-pdf-isi.js';
import { bacaAngka, bacaUtf16, pinjam, salin, type Pdfium } from './mesin-pdf-pdfium.js';

// Runs in the child process only.

export interface JpegHalaman {
  data: Buffer;
  /** Degrees clockwise that it has to be turned by to stand as the page does. */
  putar: HalamanPdf['putar'];
}

/** FPDF_COLORSPACE_*: DeviceGray, DeviceRGB, CalGray, CalRGB, ICCBased. */
const WARNA_POLOS = new Set([1, 2, 4, 5, 7]);
/** What may differ between the edge of the page and that of the picture: the rounding of scanners, in points. */
const SELISIH = 2;
/** Longest dictionary of a picture that is looked at. */
const KAMUS_BITA = 4096;

/**
 * The JPEG of a page that is one plain scan and nothing else to be seen: taking it is many times faster than drawing the
 * page, and loses nothing. Null when drawing could give anything else: mask, CMYK, inverted or indexed colours, a cut, a
 * stretch, a turned or mirrored picture, a second object, a hidden layer.
 */
export function jpegHalaman(m: Pdfium, berkas: BerkasPdf, h: HalamanPdf): JpegHalaman | null {
  if (h.beranotasi || berkas.terenkripsi) return null;
  const g = gambarTunggal(m, h);
  if (!g || g.filter.join() !== 'DCTDecode' || !WARNA_POLOS.has(g.warna)) return null;
  if (g.bitPerPiksel !== 8 && g.bitPerPiksel !== 24) return null;
  if (!menutupi(m, h, g) || m.FPDFPageObj_HasTransparency(g.ptr) || berlapis(m, g.ptr)) return null;
  const bita = m.FPDFImageObj_GetImageDataRaw(g.ptr, 0, 0);
  if (bita === 0 || !kamusPolos(berkas, bita)) return null;
  const data = pinjam(m, bita, (letak) => {
    m.FPDFImageObj_GetImageDataRaw(g.ptr, letak, bita);
    return salin(m, letak, bita);
  });
  return { data, putar: h.putar };
}

/** Upright, as large as the page within the rounding, not stretched, not clipped. */
function menutupi(m: Pdfium, h: HalamanPdf, g: GambarPdf): boolean {
  const [kiri = 0, atas = 0, kanan = 0, bawah = 0] = kotakHalaman(m, h);
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = matriks(m, g.ptr);
  const sama = (x: number, y: number): boolean => Math.abs(x - y) <= SELISIH;
  if (a <= 0 || d <= 0 || Math.abs(b) > 0.01 || Math.abs(c) > 0.01) return false;
  if (!sama(e, kiri) || !sama(f, bawah) || !sama(e + a, kanan) || !sama(f + d, atas)) return false;
  if (Math.abs((g.lebar * d) / (g.tinggi * a) - 1) > 0.01) return false;
  return titikPotong(m, g.ptr).every(
    ([x, y]) =>
      (x <= kiri + SELISIH || x >= kanan - SELISIH) && (y <= bawah + SELISIH || y >= atas - SELISIH),
  );
}

/** The corners of what the picture is clipped to. */
function titikPotong(m: Pdfium, ptr: number): [number, number][] {
  const potong = m.FPDFPageObj_GetClipPath(ptr);
  const titik: [number, number][] = [];
  const jalur = potong === 0 ? 0 : Math.max(0, m.FPDFClipPath_CountPaths(potong));
  for (let i = 0; i < jalur; i++)
    for (let j = 0; j < m.FPDFClipPath_CountPathSegments(potong, i); j++) {
      const ruas = m.FPDFClipPath_GetPathSegment(potong, i, j);
      titik.push(
        pinjam(m, 8, (letak) => {
          m.FPDFPathSegment_GetPoint(ruas, letak, letak + 4);
          const [x = 0, y = 0] = bacaAngka(m, letak, 2, 'float');
          return [x, y];
        }),
      );
    }
  return titik;
}

/** Belongs to a layer that a reader may have switched off. */
function berlapis(m: Pdfium, ptr: number): boolean {
  for (let i = 0; i < m.FPDFPageObj_CountMarks(ptr); i++) {
    const tanda = m.FPDFPageObj_GetMark(ptr, i);
    const nama = bacaUtf16(m, (letak, bita) =>
      pinjam(m, 4, (panjang) => {
        m.FPDFPageObjMark_GetName(tanda, letak, bita, panjang);
        return m.pdfium.getValue(panjang, 'i32');
      }),
    );
    if (nama === 'OC') return true;
  }
  return false;
}

/**
 * PDFium does not tell of masks, so the picture's dictionary is read where it stands in the file, right before the data
 * that PDFium has fetched. Not found means not plain.
 */
function kamusPolos(berkas: BerkasPdf, bita: number): boolean {
  const letak = [...new Set(berkas.letakAliran(bita))];
  return (
    letak.length > 0 &&
    letak.every((di) => {
      const mulai = Math.max(0, di - KAMUS_BITA);
      const kepala = berkas.baca(mulai, di - mulai).toString('latin1');
      const kamus = /obj\b((?:(?!\bendobj\b)[^])*)stream\r?\n?$/.exec(kepala)?.[1];
      return kamus !== undefined && !/\/(?:SMask|SMaskInData|Mask|Decode|ImageMask|Matte|OC)\b/.test(kamus);
    })
  );
}
