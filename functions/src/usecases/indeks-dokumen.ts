import type { Dokumen } from '@ppid/domain/dokumen/types';

/**
 * Writes what makes a document findable: its name and the words of each page that has text. Complete and repeatable: what
 * is no longer there is taken away. A twin (`samaDengan`) is found by its name only.
 */
export function indeksDokumen(_dok: Dokumen): Promise<void> {
  return Promise.resolve();
}

/** Takes a document out of the search, e.g. past its retention. */
export function hapusIndeksDokumen(_satkerId: string, _dokumenId: string): Promise<void> {
  return Promise.resolve();
}
