import { selesaiTahap, type Kerja } from '@ppid/domain/dokumen/tahap';
import { gantiPerhatian } from '../dokumen/perhatian.js';
import { bacaKembar } from '../dokumen/kembar.js';
import type { Olahan } from '../dokumen/olahan.js';
import { indeksDokumen } from './indeks-dokumen.js';

/** Stage indeks: the document, and the twins whose name alone is searched. */
export async function tahapIndeks(o: Olahan): Promise<Kerja | null> {
  let berhenti: number | null;
  try {
    berhenti = await indeksDokumen(o.dok);
    for (const satu of await bacaKembar(o.dok)) await indeksDokumen(satu);
  } catch (galat) {
    return o.gagal(['indeks'], galat);
  }
  const baru = berhenti === null ? [] : [{ halaman: berhenti, sebab: 'TAK_DICARI' as const }];
  return o.lanjut({
    tahap: selesaiTahap(o.dok.tahap, ['indeks'], o.kini),
    perhatian: gantiPerhatian(o.dok.perhatian, (p) => p.sebab === 'TAK_DICARI', baru),
  });
}
