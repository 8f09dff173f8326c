import { GAGAL_BERTURUT, PERCOBAAN_MAKSIMAL } from '@ppid/domain/dokumen/batas';
import { kerjaBerikut, KERJA, mulaiTahap, terbuka, type Kerja } from '@ppid/domain/dokumen/tahap';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import type { TugasDokumen } from '../ports/antrean.js';
import { db, refDokumen } from '../ports/firestore.js';
import type { Alat } from './alat.js';
import { BelumWaktunya, sedangDisewa, Sewa, sewaSampai } from './sewa.js';

export interface Klaim {
  dok: Dokumen;
  sewa: Sewa;
  /** What is to be done; null = only the status has to be put right. */
  kerja: Kerja | null;
  /** Earlier workers died on it so often that it is not begun again. */
  terhenti: boolean;
}

/**
 * Takes a stored or released document for the stage that is open, and marks that as begun in the same write; a released
 * one starts anew, its stages begin later. null when nothing is open, 'ocr' when that is for the other queue.
 * @throws BelumWaktunya while the upload is on its way in, its files follow its class, or another worker lives.
 */
export async function klaimDokumen(
  tugas: TugasDokumen,
  alat: Alat,
  bolehOcr: boolean,
): Promise<Klaim | 'ocr' | null> {
  const ref = refDokumen(tugas.satkerId, tugas.dokumenId);
  const sampai = sewaSampai(alat);
  const hasil = await db().runTransaction(async (tx) => {
    const isi = (await tx.get(ref)).data() as Dokumen | undefined;
    if (!isi) throw new BelumWaktunya(tugas.dokumenId);
    const kerja = kerjaTerbuka(isi);
    if (kerja === 'tidak ada') return null;
    const baruMasuk = isi.asli === null && isi.samaDengan === null;
    if (isi.pindah || sedangDisewa(isi, alat) || (baruMasuk && isi.karantina === null))
      throw new BelumWaktunya(tugas.dokumenId);
    if (kerja === 'ocr' && !bolehOcr) return 'ocr';
    const terhenti = kerja !== null && !baruMasuk && habis(isi, kerja);
    const mulai = kerja !== null && !baruMasuk && !terhenti;
    const tahap = mulai ? mulaiTahap(isi.tahap, KERJA[kerja], alat.sekarang().toISOString()) : isi.tahap;
    const baru = { tahap, percobaan: isi.percobaan + 1, sewaSampai: sampai };
    tx.update(ref, baru);
    return { dok: { ...isi, ...baru }, kerja, terhenti };
  });
  return typeof hasil === 'string' || hasil === null
    ? hasil
    : { ...hasil, sewa: new Sewa(ref, sampai, alat) };
}

/** A twin has no stages of its own but the search by its name; the others are its original's. */
function kerjaTerbuka(dok: Dokumen): Kerja | null | 'tidak ada' {
  if (dok.samaDengan !== null) return terbuka(dok.tahap.indeks) ? 'indeks' : 'tidak ada';
  return dok.status === 'DIOLAH' || dok.status === 'MENUNGGU_OCR' ? kerjaBerikut(dok.tahap) : 'tidak ada';
}

/** Used up before it begins: whoever began it last did not come to write down a failure. */
export const habis = ({ tahap, percobaan }: Dokumen, kerja: Kerja): boolean =>
  percobaan >= GAGAL_BERTURUT ||
  (kerja !== 'indeks' &&
    KERJA[kerja].some((t) => terbuka(tahap[t]) && tahap[t].percobaan >= PERCOBAAN_MAKSIMAL));
