import type { PekerjaanGagal } from '@ppid/domain/berkas/gagal';
import { refGagal } from '../ports/firestore.js';
import { log } from '../ports/log.js';

/** Puts work that was given up on the visible dead-letter list, once. `alasan` is for a person and names no one. */
export async function menyerah(
  satkerId: string,
  { kerja, kunci, berkas, alasan }: Omit<PekerjaanGagal, 'id' | 'pada'>,
): Promise<void> {
  const id = `${kerja}-${kunci}`.replace(/[^A-Za-z0-9-]/g, '_');
  const pada = new Date().toISOString();
  const isi: PekerjaanGagal = { id, kerja, kunci, berkas: ringkas(berkas), alasan, pada };
  await refGagal(satkerId, id).set(isi);
  log.problem('kerja.menyerah', { satkerId, kerja, kunci });
}

/** Whatever else the caller's record holds stays out of the list. */
const ringkas = (berkas: PekerjaanGagal['berkas']): PekerjaanGagal['berkas'] =>
  berkas && { jenis: berkas.jenis, berkasId: berkas.berkasId };
