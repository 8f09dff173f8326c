import type { Berkas } from '../berkas/types.js';

/*
 * What the forms of a classification mean. Facts in `berkas.data`, besides each form under its own name:
 *   keadaan   state of the chain (KeadaanUsul)
 *   usulan    Usulan[]: what the units proposed, with the latest sheet of each
 */

/** The classification after the form of an accepted aksi was filed under its name. */
export function terapkanPengecualian(berkas: Berkas): Berkas {
  return berkas;
}
