import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Alat } from './alat.js';

/** A stored file as it lies on this machine, with a folder for what is made of it. */
export interface Lokal {
  berkas: string;
  dir: string;
}

/** Fetches a file into a folder of its own, which is gone afterwards. Where it is missing, `hilang` is thrown. */
export async function denganBerkas<T>(
  alat: Alat,
  jalur: string | null,
  kerja: (lokal: Lokal) => Promise<T>,
  hilang = (): Error => new Error('the file is missing'),
): Promise<T> {
  const dir = await mkdtemp(path.join(tmpdir(), 'dokumen-'));
  try {
    const berkas = path.join(dir, 'asli');
    if (jalur === null || !(await alat.simpanan.unduhKe(jalur, berkas))) throw hilang();
    return await kerja({ berkas, dir });
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
