import type { Transaction } from 'firebase-admin/firestore';
import type { Keputusan } from '@ppid/domain/berkas/types';
import { butirDitetapkan, dapatDiganti } from '@ppid/domain/pengecualian/butir';
import type { Butir } from '@ppid/domain/pengecualian/types';
import type { Kantor } from '../ports/acuan.js';
import { refButir } from '../ports/firestore.js';

type Diterima = Extract<Keputusan, { diterima: true }>;

/**
 * The items that a decision brings into being, in the caller's transaction (dossier F.3). `lama`: the items that the berkas
 * is to extend, as they were read in it. What the decision extends ends with it; what it does not name stays as it is.
 * Returns the ids of the items that it replaced.
 */
export function tulisButir(
  tx: Transaction,
  { kalender }: Kantor,
  { berkas, riwayat, efek }: Diterima,
  lama: readonly Butir[],
): string[] {
  if (!efek.some((e) => e.efek === 'butir' && e.apa === 'tetapkan')) return [];
  const baru = butirDitetapkan(berkas, riwayat, kalender, lama);
  // `create`: an id comes from berkas and proposal, so a second time is an error and never a second item.
  for (const butir of baru) tx.create(refButir(berkas.satkerId, butir.id), butir);
  return lama.filter(dapatDiganti).flatMap(({ id }) => {
    const pengganti = baru.find((b) => b.menggantikan === id);
    if (!pengganti) return [];
    const isi = { status: 'DIUBAH', digantiOleh: pengganti.id, diubah: riwayat.pada };
    tx.update(refButir(berkas.satkerId, id), isi);
    return [id];
  });
}
