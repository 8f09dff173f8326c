import type { Transaction } from 'firebase-admin/firestore';
import { AKSI_BUKA, type Berkas, type Riwayat } from '@ppid/domain/berkas/types';
import { dapatDiganti } from '@ppid/domain/pengecualian/butir';
import type { Butir } from '@ppid/domain/pengecualian/types';
import { larik } from '@ppid/domain/surat/isian';
import { refButir } from '../ports/firestore.js';

/** Items by the test that this transaction has just opened for them: it cannot read what it is about to write. */
export type BukuPerpanjangan = Map<string, string>;

/** The items as they will stand when what was accepted before in the same transaction is written. */
export const sesudahDibuka = (butir: readonly Butir[], buku: BukuPerpanjangan): Butir[] =>
  butir.map((b) => ({ ...b, perpanjangan: buku.get(b.id) ?? b.perpanjangan }));

const disebut = ({ jenis, data }: Berkas): string[] =>
  jenis === 'pengecualian' && data['pemicu'] === 'PERPANJANGAN' ? larik(data, 'butirDiperpanjang') : [];

/** Notes which items an accepted opening takes. */
export function catatPerpanjangan(berkas: Berkas, { aksi }: Riwayat, buku: BukuPerpanjangan): void {
  if (aksi === AKSI_BUKA) for (const id of disebut(berkas)) buku.set(id, berkas.id);
}

/**
 * A classification that was opened to extend items is known to them from its first moment: the mails before the end say so,
 * and nobody opens a second one. When it has ended, the item knows that too, whether or not it was replaced. `butir` = the
 * items it names, as read in this transaction; those of KPU RI are extended by KPU RI alone.
 */
export function tautkanPerpanjangan(
  tx: Transaction,
  berkas: Berkas,
  { aksi, pada: diubah }: Riwayat,
  butir: readonly Butir[],
  diganti: readonly string[],
): void {
  const ids = disebut(berkas);
  for (const satu of butir.filter(({ id, lingkup }) => lingkup === 'KANTOR' && ids.includes(id))) {
    const ref = refButir(berkas.satkerId, satu.id);
    if (aksi === AKSI_BUKA && dapatDiganti(satu)) tx.update(ref, { perpanjangan: berkas.id, diubah });
    if (berkas.status !== 'SELESAI' || satu.perpanjangan !== berkas.id) continue;
    const ujiLalu = diganti.includes(satu.id) ? satu.ujiLalu : [...satu.ujiLalu, berkas.id];
    tx.update(ref, { perpanjangan: null, ujiLalu, diubah });
  }
}
