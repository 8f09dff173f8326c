import { AWALAN_BUKA, AWALAN_HITAM } from '@ppid/domain/dokumen/penghitaman';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import type { InfoBerkas } from '../ports/storage.js';

/** What the server says of a redacted copy as it puts it at the entrance. */
export const keteranganAsal = (asal: NonNullable<Dokumen['asal']>): Record<string, string> => ({
  asalDokumen: asal.dokumenId,
  asalPenghitaman: asal.penghitamanId,
});

/** Believed only under an id that storage.rules refuse to clients: nobody can pass a file of his own off as a redacted copy. */
export function bacaAsal(dokumenId: string, { metadata }: InfoBerkas): Dokumen['asal'] {
  const { asalDokumen, asalPenghitaman } = metadata;
  if (!dokumenId.startsWith(AWALAN_HITAM) || !asalDokumen || !asalPenghitaman) return null;
  return { dokumenId: asalDokumen, penghitamanId: asalPenghitaman };
}

/** The same of the copy of a document of an opened item. */
export const keteranganBuka = (dari: NonNullable<Dokumen['dibukaDari']>): Record<string, string> => ({
  asalDokumen: dari.dokumenId,
  asalDip: dari.dipId,
});

export function bacaDibukaDari(dokumenId: string, { metadata }: InfoBerkas): Dokumen['dibukaDari'] {
  const { asalDokumen, asalDip } = metadata;
  if (!dokumenId.startsWith(AWALAN_BUKA) || !asalDokumen || !asalDip) return null;
  return { dokumenId: asalDokumen, dipId: asalDip };
}
