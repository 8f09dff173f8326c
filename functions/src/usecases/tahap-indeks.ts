import { selesaiTahap, type Kerja } from '@ppid/domain/dokumen/tahap';
import { bacaKembar } from '../dokumen/kembar.js';
import type { Olahan } from '../dokumen/olahan.js';
import { indeksDokumen } from './indeks-dokumen.js';

/** Stage indeks: the document, and the twins whose name alone is searched. */
export async function tahapIndeks(o: Olahan): Promise<Kerja | null> {
  try {
    for (const satu of [o.dok, ...(await bacaKembar(o.dok))]) await indeksDokumen(satu);
  } catch (galat) {
    return o.gagal(['indeks'], galat);
  }
  return o.lanjut({ tahap: selesaiTahap(o.dok.tahap, ['indeks'], o.kini) });
}
