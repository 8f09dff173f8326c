import { alatNyata, type Alat } from '../dokumen/alat.js';
import type { TugasDokumen } from '../ports/antrean.js';
import { olahDokumen, type HasilOlah } from './olah-dokumen.js';

/**
 * Reads the pages of one document that carry no text, and what follows from it. Pages already read (by a delivery that
 * died) are not read again. Throws `BelumWaktunya` when the upload is still in work or another delivery is reading.
 */
export const bacaOcr = (tugas: TugasDokumen, alat: Alat = alatNyata()): Promise<HasilOlah> =>
  olahDokumen(tugas, alat, true);
