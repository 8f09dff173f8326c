import { BATAS } from '@ppid/domain/dokumen/batas';
import { BITA_KEPALA, kenaliTipe, type Tipe } from '@ppid/domain/dokumen/tipe';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bukaKantor } from '../../../functions/src/dokumen/mesin-kantor.js';

/** The text of each page of an office file, read in this process. */
export async function teksKantor(isi: Buffer): Promise<string[]> {
  const dir = await mkdtemp(path.join(tmpdir(), 'uji-kantor-'));
  try {
    const berkas = path.join(dir, 'asli');
    await writeFile(berkas, isi);
    const tipe = kenaliTipe(isi.subarray(0, BITA_KEPALA)) as Extract<Tipe, `application/vnd${string}`>;
    const buku = await bukaKantor(tipe)(berkas, BATAS);
    return await Promise.all(Array.from({ length: buku.jumlah }, (_, i) => buku.teks(i + 1)));
  } finally {
    await rm(dir, { recursive: true });
  }
}
