import type { Methods } from '@embedpdf/pdfium';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';

// Runs in the child process only.

/** What is used of the Emscripten module; the package's own types lean on a package of types that it does not bring. */
interface Timbunan {
  /** Read it anew after every call: the heap moves when it grows. */
  readonly HEAPU8: Uint8Array;
  readonly wasmExports: { malloc(bita: number): number; free(letak: number): void };
  getValue(letak: number, jenis: 'i32' | 'float'): number;
  setValue(letak: number, nilai: number, jenis: 'i32'): void;
  addFunction(fungsi: (...isi: number[]) => number, tanda: string): number;
  removeFunction(fungsi: number): void;
}
export type Pdfium = Methods & { readonly pdfium: Timbunan };

let termuat: Promise<Pdfium> | null = null;

/** PDFium as WebAssembly, loaded once per process. */
export function pdfium(): Promise<Pdfium> {
  termuat ??= muat();
  return termuat;
}

async function muat(): Promise<Pdfium> {
  // The module is our own and sound: checking each function when it is first used starts a quarter faster.
  setFlagsFromString('--wasm-lazy-validation');
  const wasm = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
  const [{ init }, isi] = await Promise.all([import('@embedpdf/pdfium'), readFile(wasm)]);
  const diam = (): void => undefined;
  const opsi = { wasmBinary: isi, print: diam, printErr: diam };
  const m = (await init(opsi)) as unknown as Pdfium;
  m.PDFiumExt_Init();
  return m;
}

/** Lends memory of PDFium's heap for one call; nothing of it outlives `pakai`. */
export function pinjam<T>(m: Pdfium, bita: number, pakai: (letak: number) => T): T {
  const letak = m.pdfium.wasmExports.malloc(Math.max(4, bita));
  if (letak === 0) throw new Error('PDFium is out of memory');
  try {
    m.pdfium.HEAPU8.fill(0, letak, letak + Math.min(bita, 64));
    return pakai(letak);
  } finally {
    m.pdfium.wasmExports.free(letak);
  }
}

/** Reads `n` floats or integers that a call has written. The heap may have moved since, so it is looked up anew. */
export const bacaAngka = (m: Pdfium, letak: number, n: number, jenis: 'float' | 'i32'): number[] =>
  Array.from({ length: n }, (_, i) => m.pdfium.getValue(letak + i * 4, jenis));

/** A copy outside the heap: what PDFium holds is freed with its page. */
export const salin = (m: Pdfium, letak: number, bita: number): Buffer =>
  Buffer.from(m.pdfium.HEAPU8.subarray(letak, letak + bita));

/** Text that ends with a zero byte. */
export function bacaUtf8(m: Pdfium, letak: number, bita: number): string {
  const isi = salin(m, letak, bita);
  const akhir = isi.indexOf(0);
  return isi.toString('utf8', 0, akhir < 0 ? bita : akhir);
}

/** Text that a PDFium call writes as UTF-16, told its length by a first call without a buffer (in bytes, end included). */
export function bacaUtf16(m: Pdfium, tulis: (letak: number, bita: number) => number): string {
  const bita = tulis(0, 0);
  if (bita <= 2) return '';
  return pinjam(m, bita, (letak) => {
    tulis(letak, bita);
    return salin(m, letak, bita - 2).toString('utf16le');
  });
}
