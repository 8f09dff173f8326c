import {
  AKSI_BUKA,
  AKSI_HITUNG_ULANG,
  AKSI_LEWAT,
  AKSI_PERINTAH,
  type Berkas,
  type JamHukum,
  type Riwayat,
  type Tindakan,
} from '../berkas/types.js';
import type { Konteks } from './engine.js';
import { cariLangkah } from './langkah.js';
import { bukaBerkas, gantiJam, pindahkan, tandaiLewat, terimaPerintah } from './transisi.js';
import type { Sop } from './types.js';

export interface Tahap {
  entri: Riwayat;
  sebelum: Berkas | null;
  sesudah: Berkas;
}

/** The berkas after each entry of its history, in order. Throws when an entry does not fit the SOP. */
export function* replayBertahap(sop: Sop, riwayat: Riwayat[], konteks: Konteks): Generator<Tahap> {
  let sebelum: Berkas | null = null;
  for (const entri of riwayat) {
    const sesudah = ulangi(sop, sebelum, entri, konteks);
    yield { entri, sebelum, sesudah };
    sebelum = sesudah;
  }
}

/**
 * Rebuilds the berkas from its history alone: the proof that the history is complete, and the repair when a berkas
 * document is damaged. Throws on an empty history.
 */
export function replay(sop: Sop, riwayat: Riwayat[], konteks: Konteks): Berkas {
  const terakhir = [...replayBertahap(sop, riwayat, konteks)].at(-1);
  if (!terakhir) throw new Error('empty history');
  return terakhir.sesudah;
}

function ulangi(sop: Sop, berkas: Berkas | null, entri: Riwayat, konteks: Konteks): Berkas {
  const tindakan: Tindakan = { ...entri, id: entri.tindakanId, pribadi: null };
  if (entri.aksi === AKSI_BUKA) return bukaBerkas(sop, tindakan, entri.data, konteks).berkas;
  if (berkas && entri.aksi === AKSI_LEWAT) return tandaiLewat(sop, berkas, tindakan, konteks).berkas;
  if (berkas && entri.aksi === AKSI_PERINTAH) return terimaPerintah(sop, berkas, tindakan, konteks).berkas;
  if (berkas && entri.aksi === AKSI_HITUNG_ULANG) {
    return gantiJam(sop, berkas, tindakan, entri.data['jam'] as JamHukum, konteks).berkas;
  }
  const aksi = cariLangkah(sop, entri.langkah)?.aksi.find((a) => a.kode === entri.aksi);
  if (!berkas || !aksi)
    throw new Error(`history entry ${entri.urutan} does not fit SOP ${sop.kunci}@${sop.versi}`);
  return pindahkan(sop, berkas, aksi, tindakan, entri.data, konteks).berkas;
}
