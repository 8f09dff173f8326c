import { FieldValue, type Transaction } from 'firebase-admin/firestore';
import type { Keputusan, Tindakan } from '@ppid/domain/berkas/types';
import { pindaianBerkas, type ButirBerkas } from '@ppid/domain/pengecualian/pendokumentasian';
import { refButir } from '../ports/firestore.js';

type Diterima = Extract<Keputusan, { diterima: true }>;

/**
 * Marks the items of a documentation as filed in the special folder, in the transaction that files them. Blind writes:
 * nothing else of an item changes, and an item is never deleted. What KPU RI decided for all offices carries no mark of
 * one of them; there the berkas alone says it.
 */
export function tulisSimpan(tx: Transaction, { berkas }: Diterima, { pada }: Tindakan): void {
  const pindaian = pindaianBerkas(berkas);
  const butir = (berkas.data['butir'] ?? []) as ButirBerkas[];
  for (const { id } of butir.filter(({ lingkup }) => lingkup === 'KANTOR')) {
    tx.update(refButir(berkas.satkerId, id), {
      didokumentasikan: { berkasId: berkas.id, pada },
      ...(pindaian.length > 0 ? { dokumenIds: FieldValue.arrayUnion(...pindaian) } : {}),
      diubah: pada,
    });
  }
}
