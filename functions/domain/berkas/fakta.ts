import type { Berkas } from './types.js';

/** A text among the facts of a berkas (`berkas.data`); null where it is missing, empty or something else. */
export function bacaFakta(data: Berkas['data'], kunci: string): string | null {
  const isi = data[kunci];
  return typeof isi === 'string' && isi !== '' ? isi : null;
}
