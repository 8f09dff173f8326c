import type { Berkas } from '../berkas/types.js';

/*
 * What the forms of a documentation (seeds 1 and 4) mean. Facts in `berkas.data`, besides each form under its own name:
 *   butirIds   items of the DIK that this berkas documents
 */

/** The documentation after the form of an accepted aksi was filed under its name. */
export function terapkanPendokumentasian(berkas: Berkas): Berkas {
  return berkas;
}
