import type { Transaction } from 'firebase-admin/firestore';
import { AKSI_BUKA, type Berkas, type Riwayat } from '@ppid/domain/berkas/types';
import { BUTIR_BERLAKU, type Butir } from '@ppid/domain/pengecualian/types';
import { larik } from '@ppid/domain/surat/isian';
import { refButir } from '../ports/firestore.js';

/**
 * A classification that was opened to extend items is known to them from its first moment: the mails before the end say so.
 * `butir` = the items it names, as read in this transaction; those of KPU RI are extended by KPU RI alone.
 */
export function tautkanPerpanjangan(
  tx: Transaction,
  berkas: Berkas,
  { aksi, pada }: Riwayat,
  butir: readonly Butir[],
): void {
  if (aksi !== AKSI_BUKA || berkas.jenis !== 'pengecualian' || berkas.data['pemicu'] !== 'PERPANJANGAN')
    return;
  const disebut = larik(berkas.data, 'butirDiperpanjang');
  for (const { id, lingkup, status } of butir) {
    if (lingkup !== 'KANTOR' || !BUTIR_BERLAKU.includes(status) || !disebut.includes(id)) continue;
    tx.update(refButir(berkas.satkerId, id), { perpanjangan: berkas.id, diubah: pada });
  }
}
