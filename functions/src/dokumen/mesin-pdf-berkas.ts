import { ekorPdfUtuh } from '@ppid/domain/dokumen/tipe';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Pdfium } from './mesin-pdf-pdfium.js';
import { Tolak } from './protokol.js';

// Runs in the child process only.

/** PDFium asks for 512 bytes at a time while it looks for objects. */
const JENDELA = 64 * 1024;
/** Requests from this size on are the data of one stream. */
const BESAR = 1024;

/** Codes of FPDF_GetLastError. */
const SANDI = 4;
const PENGAMAN = 5;

/** A PDF that PDFium reads from the disk piece by piece: neither side ever holds the whole file. */
export interface BerkasPdf {
  readonly dok: number;
  readonly terenkripsi: boolean;
  /** Where PDFium has read stream data of exactly this length. */
  letakAliran(panjang: number): readonly number[];
  baca(di: number, panjang: number): Buffer;
  tutup(): void;
}

/** @throws Tolak TERENKRIPSI when it needs a password, RUSAK when it was cut off or is no PDF. */
export function bukaBerkas(m: Pdfium, berkas: string): BerkasPdf {
  const fd = openSync(berkas, 'r');
  const ukuran = fstatSync(fd).size;
  const aliran = new Map<number, number[]>();
  let jendela: { di: number; isi: Buffer } = { di: 0, isi: Buffer.alloc(0) };

  const baca = (di: number, panjang: number): Buffer => {
    const isi = Buffer.alloc(Math.max(0, Math.min(panjang, ukuran - di)));
    return isi.subarray(0, readSync(fd, isi, 0, isi.length, di));
  };
  const ambil = (_: number, di = 0, ke = 0, panjang = 0): number => {
    try {
      if (panjang >= BESAR) {
        aliran.set(panjang, [...(aliran.get(panjang) ?? []), di]);
        return readSync(fd, m.pdfium.HEAPU8, ke, panjang, di) === panjang ? 1 : 0;
      }
      if (di < jendela.di || di + panjang > jendela.di + jendela.isi.length)
        jendela = { di, isi: baca(di, JENDELA) };
      const mulai = di - jendela.di;
      if (mulai + panjang > jendela.isi.length) return 0;
      m.pdfium.HEAPU8.set(jendela.isi.subarray(mulai, mulai + panjang), ke);
      return 1;
    } catch {
      return 0;
    }
  };

  // FPDF_FILEACCESS: length, function, its parameter.
  const akses = m.pdfium.wasmExports.malloc(12);
  const fungsi = m.pdfium.addFunction(ambil, 'iiiii');
  [ukuran, fungsi, 0].forEach((nilai, i) => m.pdfium.setValue(akses + i * 4, nilai, 'i32'));
  const lepas = (): void => {
    m.pdfium.removeFunction(fungsi);
    m.pdfium.wasmExports.free(akses);
    closeSync(fd);
  };

  try {
    // Readers would silently show what is left of a file that was cut off on its way.
    if (!ekorPdfUtuh(baca(Math.max(0, ukuran - 2048), 2048))) throw new Tolak('RUSAK', 'no %%EOF');
    const dok = m.FPDF_LoadCustomDocument(akses, '');
    if (dok === 0) {
      const galat = m.FPDF_GetLastError();
      throw new Tolak(galat === SANDI || galat === PENGAMAN ? 'TERENKRIPSI' : 'RUSAK', `PDFium ${galat}`);
    }
    const tutup = (): void => {
      m.FPDF_CloseDocument(dok);
      lepas();
    };
    const terenkripsi = m.EPDF_IsEncrypted(dok);
    return { dok, terenkripsi, letakAliran: (panjang) => aliran.get(panjang) ?? [], baca, tutup };
  } catch (galat) {
    lepas();
    throw galat;
  }
}
