import type { Transaction } from 'firebase-admin/firestore';
import type { Berkas } from '@ppid/domain/berkas/types';
import {
  idIndeksPemohon,
  indeksBerkas,
  indeksPemohon,
  indeksSurat,
  type Entri,
} from '@ppid/domain/pencarian/indeks';
import type { Jenis } from '@ppid/domain/sop/types';
import type { Surat } from '@ppid/domain/surat/types';
import { refIndeks } from '../ports/firestore.js';

const tulis = (tx: Transaction, entri: Entri): void => {
  tx.set(refIndeks(entri.isi.satkerId, entri.id), entri.isi);
};

/**
 * Makes a berkas findable by number and title, and the applicant by name, in the caller's transaction. Steps that change
 * neither write nothing.
 */
export function tulisIndeksBerkas(
  tx: Transaction,
  sebelum: Berkas | null,
  berkas: Berkas,
  pribadi: Record<string, unknown>,
): void {
  if (sebelum?.judul !== berkas.judul || sebelum.nomor !== berkas.nomor) tulis(tx, indeksBerkas(berkas));
  const pemohon = indeksPemohon(berkas, pribadi);
  if (pemohon) tulis(tx, pemohon);
}

/** The letter as it goes out: by then it has its number. */
export const tulisIndeksSurat = (tx: Transaction, surat: Surat): void => tulis(tx, indeksSurat(surat));

/** With the applicant's data the name leaves the search. Doing it again changes nothing. */
export async function hapusIndeksPemohon(satkerId: string, jenis: Jenis, berkasId: string): Promise<void> {
  await refIndeks(satkerId, idIndeksPemohon({ jenis, id: berkasId })).delete();
}
