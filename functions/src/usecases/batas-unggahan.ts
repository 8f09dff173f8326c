import { BATAS, batasKantor, type BatasDokumen } from '@ppid/domain/dokumen/batas';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import type { Pengaturan } from '@ppid/domain/satker/satker';
import { refSatker } from '../ports/firestore.js';

/**
 * The office's own limits for new files. What is stored already is worked on within the hard ones, and so is a redacted
 * copy: its original was taken in, and a copy that was promised must not be refused.
 */
export async function batasUnggahan({
  satkerId,
  asal,
}: Pick<Dokumen, 'satkerId' | 'asal'>): Promise<BatasDokumen> {
  if (asal) return BATAS;
  const isi = (await refSatker(satkerId).get()).get('pengaturan') as Partial<Pengaturan> | undefined;
  return batasKantor(isi?.batasDokumen);
}
