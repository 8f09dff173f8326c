import { rapikan } from '@ppid/domain/dokumen/teks';
import type { Halaman } from '@ppid/domain/dokumen/types';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Worker } from 'tesseract.js';

export interface Bacaan {
  teks: string;
  /** 0–100. */
  keyakinan: number;
  /** Degrees clockwise by which the picture had to be turned. */
  putaran: Halaman['putaran'];
}

let pekerja: Promise<Worker> | null = null;

/** The data ships with the package: nothing is downloaded, nothing is cached outside it. */
function direktoriData(): string {
  const paket = createRequire(import.meta.url).resolve('@tesseract.js-data/ind/package.json');
  // best_int reads as well as the full model and is a third of its size.
  return path.join(path.dirname(paket), '4.0.0_best_int');
}

async function siapkan(): Promise<Worker> {
  const { createWorker, OEM } = await import('tesseract.js');
  return createWorker('ind', OEM.LSTM_ONLY, {
    langPath: direktoriData(),
    gzip: true,
    cacheMethod: 'none',
    // Without it tesseract.js throws outside the promise and takes the process down; the promise rejects all the same.
    errorHandler: () => undefined,
  });
}

/** Reads one upright page image. One worker per process is kept: loading the model takes longer than a page. */
export async function bacaGambar(gambar: Buffer): Promise<Bacaan> {
  pekerja ??= siapkan();
  try {
    const { data } = await (await pekerja).recognize(gambar);
    return { teks: rapikan(data.text), keyakinan: Math.round(data.confidence), putaran: 0 };
  } catch (galat) {
    await tutupOcr();
    throw galat instanceof Error ? galat : new Error(String(galat));
  }
}

/** Ends the worker; the next page starts a new one. Tests and long-lived tools call it, a function instance need not. */
export async function tutupOcr(): Promise<void> {
  const lama = pekerja;
  pekerja = null;
  await lama?.then((w) => w.terminate()).catch(() => undefined);
}
