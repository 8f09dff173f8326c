import type { Timestamp } from 'firebase-admin/firestore';

/**
 * A tindakan that nobody of the staff does, as it lies in the store. Whoever creates it gives it an id that names the
 * occasion, so that a second round changes nothing.
 */
export const tindakanSistem = (
  langkah: number,
  aksi: string,
  data: Record<string, unknown>,
  pada: Timestamp,
) => ({
  langkah,
  aksi,
  data,
  pribadi: null,
  dokumenIds: [],
  catatan: '',
  oleh: 'sistem',
  peran: 'SISTEM',
  pada,
  hasil: null,
});
