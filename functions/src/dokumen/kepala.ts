import type { BatasDokumen } from '@ppid/domain/dokumen/batas';
import type { TipeGambar } from '@ppid/domain/dokumen/tipe';
import { kepalaHeic } from './kepala-heic.js';
import { kepalaTiff } from './kepala-tiff.js';
import { bacaBerkas, type Pembaca } from './pembaca.js';
import { Tolak } from './protokol.js';

// Runs in the child process only, before any library is loaded: a picture that is too large is refused without one.

/** What the header of a picture says about it. */
export interface Kepala {
  /** Of the largest page, as stored (before any turning). */
  lebar: number;
  tinggi: number;
  jumlah: number;
  /** Bytes a decoder must hold at once besides its few lines: all of it where the file is layered, not line by line. */
  perlu: number;
  /** Where a TIFF holds the pointer to the page at which its chain of pages breaks off. */
  putus?: { di: number; panjang: number };
}

/**
 * A child that shows a large picture line by line takes 80–110 MB; with this much more it stays below 150. About 20
 * megapixels of progressive JPEG (4:2:0) or interlaced PNG, 15 of lossless WebP.
 */
const MEMORI_SEKALIGUS = 60_000_000;

/** No format of scanners and cameras has longer sides (JPEG ends at 65,535), and a decoder holds some whole lines. */
const SISI = 65_535;

/** @throws Tolak when the file is broken, or larger than its limits allow */
export function periksaKepala(berkas: string, tipe: TipeGambar, batas: BatasDokumen): Kepala {
  return bacaBerkas(berkas, (p) => nilaiKepala(p, tipe, batas));
}

export function nilaiKepala(p: Pembaca, tipe: TipeGambar, batas: BatasDokumen): Kepala {
  const kepala = baca(p, tipe, batas);
  const { lebar, tinggi, jumlah, perlu } = kepala;
  if (lebar < 1 || tinggi < 1) throw new Tolak('RUSAK', `${lebar}x${tinggi}`);
  if (lebar * tinggi > batas.piksel) throw new Tolak('TERLALU_BANYAK_PIKSEL', `${lebar}x${tinggi}`);
  if (jumlah > batas.halaman) throw new Tolak('TERLALU_BANYAK_HALAMAN', `${jumlah}`);
  if (perlu > MEMORI_SEKALIGUS || Math.max(lebar, tinggi) > SISI)
    throw new Tolak('TERLALU_BANYAK_MEMORI', `${lebar}x${tinggi}: ${perlu}`);
  return kepala;
}

function baca(p: Pembaca, tipe: TipeGambar, batas: BatasDokumen): Kepala {
  try {
    switch (tipe) {
      case 'image/jpeg':
        return kepalaJpeg(p);
      case 'image/png':
        return kepalaPng(p);
      case 'image/webp':
        return kepalaWebp(p);
      case 'image/tiff':
        return kepalaTiff(p, batas.halaman);
      case 'image/heic':
        return kepalaHeic(p);
    }
  } catch (galat) {
    if (galat instanceof RangeError) throw new Tolak('RUSAK', galat.message);
    throw galat;
  }
}

/** No camera writes more; a file of nothing but markers must not keep the reader busy. */
const SEGMEN = 5_000;

function kepalaJpeg(p: Pembaca): Kepala {
  let bingkai: (Kepala & { komponen: number; lapis: number }) | null = null;
  let di = 2;
  for (let n = 0; n < SEGMEN; n++) {
    if (p.u8(di) !== 0xff) throw new RangeError(`no marker at ${di}`);
    while (p.u8(di + 1) === 0xff) di++;
    const tanda = p.u8(di + 1);
    if (tanda >= 0xc0 && tanda <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(tanda)) bingkai = bingkaiJpeg(p, di);
    if (tanda === 0xda && bingkai) {
      // A scan that carries only some of the components is layered like a progressive one.
      const { komponen, lapis, ...kepala } = bingkai;
      return { ...kepala, perlu: kepala.perlu || (p.u8(di + 4) < komponen ? lapis : 0) };
    }
    if (tanda === 0xd9) break;
    di += 2 + p.u16(di + 2);
  }
  throw new RangeError('no frame before the first scan');
}

function bingkaiJpeg(p: Pembaca, di: number): Kepala & { komponen: number; lapis: number } {
  const bertahap = (p.u8(di + 1) & 3) === 2;
  const [tinggi, lebar, komponen] = [p.u16(di + 5), p.u16(di + 7), p.u8(di + 9)];
  const sampel = Array.from({ length: komponen }, (_, i) => p.u8(di + 11 + 3 * i));
  const terbesar = (geser: number): number => Math.max(1, ...sampel.map((s) => (s >> geser) & 15));
  const [h, v] = [terbesar(4), terbesar(0)];
  // Two bytes for each coefficient, in blocks of eight by eight.
  const lapis = sampel.reduce(
    (jumlah, s) => jumlah + 2 * blok((lebar * (s >> 4)) / h) * blok((tinggi * (s & 15)) / v),
    0,
  );
  return { lebar, tinggi, jumlah: 1, perlu: bertahap ? lapis : 0, komponen, lapis };
}
const blok = (n: number): number => Math.ceil(n / 8) * 8;

/** Samples per pixel by colour type; a palette becomes RGB with alpha. */
const SALURAN_PNG: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 4, 4: 2, 6: 4 };

function kepalaPng(p: Pembaca): Kepala {
  if (p.aksara(12) !== 'IHDR') throw new RangeError('no IHDR');
  const [lebar, tinggi] = [p.u32(16), p.u32(20)];
  const perPiksel = (SALURAN_PNG[p.u8(25)] ?? 4) * (p.u8(24) === 16 ? 2 : 1);
  return { lebar, tinggi, jumlah: 1, perlu: p.u8(28) === 0 ? 0 : lebar * tinggi * perPiksel };
}

/** An animated WebP has frames, of which the first is the document. */
function kepalaWebp(p: Pembaca): Kepala {
  let kanvas: Kepala | null = null;
  let di = 12;
  for (let n = 0; n < SEGMEN; n++) {
    const [jenis, isi] = [p.aksara(di), di + 8];
    if (jenis === 'VP8 ') {
      const kepala = { lebar: p.u16(isi + 6, true) & 0x3fff, tinggi: p.u16(isi + 8, true) & 0x3fff };
      return kanvas ?? { ...kepala, jumlah: 1, perlu: 0 };
    }
    if (jenis === 'VP8L') {
      const bit = p.u32(isi + 1, true);
      const [lebar, tinggi] = kanvas
        ? [kanvas.lebar, kanvas.tinggi]
        : [(bit & 0x3fff) + 1, ((bit >>> 14) & 0x3fff) + 1];
      return { lebar, tinggi, jumlah: 1, perlu: lebar * tinggi * 4 };
    }
    if (jenis === 'VP8X') {
      const [lebar, tinggi] = [p.u24(isi + 4) + 1, p.u24(isi + 7) + 1];
      kanvas = { lebar, tinggi, jumlah: 1, perlu: 0 };
    }
    // A frame is drawn onto the canvas: both are held.
    if (jenis === 'ANMF' && kanvas) return { ...kanvas, perlu: kanvas.lebar * kanvas.tinggi * 8 };
    const panjang = p.u32(di + 4, true);
    di = isi + panjang + (panjang % 2);
  }
  throw new RangeError('no picture in the container');
}
