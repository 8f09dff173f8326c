import type { Kerja } from '@ppid/domain/dokumen/tahap';
import type { Olahan } from '../dokumen/olahan.js';
import { tahapIndeks } from './tahap-indeks.js';
import { tahapIsi } from './tahap-isi.js';
import { tahapOcr } from './tahap-ocr.js';

/** A piece of work writes down how it ended and says which one it has begun next; null = the lease is given back. */
const LANGKAH: Readonly<Record<Kerja, (o: Olahan) => Promise<Kerja | null>>> = {
  isi: (o) => tahapIsi(o),
  ocr: tahapOcr,
  indeks: tahapIndeks,
};

/** Does what has begun and all that follows from it, as far as this worker may. */
export async function jalankan(o: Olahan, kerja: Kerja | null): Promise<void> {
  for (let berikut = kerja; berikut !== null;) berikut = await LANGKAH[berikut](o);
}
