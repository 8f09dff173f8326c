import { AKSI_BUKA, type Berkas, type Riwayat, type Tindakan } from '../berkas/types.js';
import type { Konteks } from './engine.js';
import { cariLangkah } from './langkah.js';
import { bukaBerkas, pindahkan } from './transisi.js';
import type { Sop } from './types.js';

/**
 * Rebuilds the berkas from its history alone: the proof that the history is complete, and the repair when a berkas
 * document is damaged. Throws when an entry does not fit the SOP.
 */
export function replay(sop: Sop, riwayat: Riwayat[], konteks: Konteks): Berkas {
  let berkas: Berkas | null = null;
  for (const entri of riwayat) {
    const tindakan: Tindakan = { ...entri, id: entri.tindakanId, pribadi: null };
    if (entri.aksi === AKSI_BUKA) {
      berkas = bukaBerkas(sop, tindakan, entri.data, konteks).berkas;
      continue;
    }
    const aksi = cariLangkah(sop, entri.langkah)?.aksi.find((a) => a.kode === entri.aksi);
    if (!berkas || !aksi)
      throw new Error(`history entry ${entri.urutan} does not fit SOP ${sop.kunci}@${sop.versi}`);
    berkas = pindahkan(sop, berkas, aksi, tindakan, entri.data, konteks).berkas;
  }
  if (!berkas) throw new Error('empty history');
  return berkas;
}
