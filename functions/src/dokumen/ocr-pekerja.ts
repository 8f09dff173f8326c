import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Worker as UtasKerja } from 'node:worker_threads';
import type { PSM, Worker } from 'tesseract.js';
import type { Piksel } from './ocr-piksel.js';
import { kePgm } from './pgm.js';

/** What the reader saw in one band of print. */
export interface Potongan {
  teks: string;
  /** 0–100. */
  keyakinan: number;
}

/** Indonesian reads first, English is asked where it is at a loss. */
const BAHASA = ['ind', 'eng'] as const;

/** A band of print takes a second; a starved machine twenty times that. */
const BATAS_PITA_MS = 90_000;

const SETELAN = {
  // One block of even print: the bands are cut that way. SINGLE_BLOCK; the enum would load the library.
  tessedit_pageseg_mode: '6' as PSM,
  user_defined_dpi: '200',
  // Print is dark on light here; reading doubtful words again in negative only costs time.
  tessedit_do_invert: '0',
  debug_file: '/dev/null',
};

/** The two languages ship in two packages, the reader wants one folder. Nothing is downloaded or cached. */
async function kumpulkanData(): Promise<string> {
  const dir = await mkdtemp(path.join(tmpdir(), 'ocr-data-'));
  for (const kode of BAHASA) {
    const paket = createRequire(import.meta.url).resolve(`@tesseract.js-data/${kode}/package.json`);
    // best_int reads as well as the full model and is a third of its size.
    const dari = path.join(path.dirname(paket), '4.0.0_best_int', `${kode}.traineddata.gz`);
    await copyFile(dari, path.join(dir, path.basename(dari)));
  }
  return dir;
}

async function siapkan(): Promise<Worker> {
  const { createWorker, OEM } = await import('tesseract.js');
  const langPath = await kumpulkanData();
  try {
    const worker = await createWorker([...BAHASA], OEM.LSTM_ONLY, {
      langPath,
      gzip: true,
      cacheMethod: 'none',
      // Without it tesseract.js throws outside the promise and takes the process down; the promise rejects all the same.
      errorHandler: () => undefined,
    });
    await worker.setParameters(SETELAN);
    return worker;
  } finally {
    await rm(langPath, { recursive: true, force: true });
  }
}

/** A reader in a thread of its own. One that died or hangs is put away; the next page starts a new one. */
export class Pekerja {
  private mesin: Promise<Worker> | null = null;
  /** Rejects when the thread ends before it was told to. */
  private ajal: Promise<never> | null = null;

  private mulai(): Promise<Worker> {
    return (this.mesin ??= siapkan().then((worker) => {
      // tesseract.js keeps the thread on the object but does not listen: its death would be an uncaught error, or silence.
      const utas = (worker as Worker & { worker: UtasKerja }).worker;
      this.ajal = new Promise<never>((_, tolak) => {
        utas.once('error', (galat: Error) => tolak(galat));
        utas.once('exit', (kode) => tolak(new Error(`reader ended: ${kode}`)));
      });
      this.ajal.catch(() => undefined);
      return worker;
    }));
  }

  /** @throws when the reader dies or takes longer than `batasMs`; reading the page again may succeed. */
  async baca(pita: Piksel, batasMs = BATAS_PITA_MS): Promise<Potongan> {
    let jam: NodeJS.Timeout | undefined;
    const habis = new Promise<never>((_, tolak) => {
      jam = setTimeout(() => tolak(new Error(`reader took longer than ${batasMs} ms`)), batasMs);
    });
    try {
      const worker = await Promise.race([this.mulai(), habis]);
      const hasil = await Promise.race([worker.recognize(kePgm(pita)), this.ajal ?? habis, habis]);
      return { teks: hasil.data.text.trim(), keyakinan: hasil.data.confidence };
    } catch (galat) {
      await this.tutup();
      throw galat instanceof Error ? galat : new Error(String(galat));
    } finally {
      clearTimeout(jam);
    }
  }

  async tutup(): Promise<void> {
    const lama = this.mesin;
    this.mesin = null;
    this.ajal = null;
    // A reader that cannot even be prepared must not keep the caller waiting.
    const akhiri = lama?.then((w) => w.terminate()).catch(() => undefined);
    await Promise.race([akhiri, new Promise((terima) => setTimeout(terima, 1_000).unref())]);
  }
}
