import { idHalaman } from '@ppid/domain/dokumen/halaman';
import type { Dokumen, Halaman } from '@ppid/domain/dokumen/types';
import type { CollectionReference, DocumentReference } from 'firebase-admin/firestore';
import { refDokumen } from '../ports/firestore.js';

export const koleksiHalaman = (satkerId: string, dokumenId: string): CollectionReference =>
  refDokumen(satkerId, dokumenId).collection('halaman');

export const refHalaman = (satkerId: string, dokumenId: string, no: number): DocumentReference =>
  koleksiHalaman(satkerId, dokumenId).doc(idHalaman(no));

/** Counted from the page documents, not added up: a page written twice by two deliveries counts once. */
export async function hitungTeks(satkerId: string, dokumenId: string): Promise<NonNullable<Dokumen['teks']>> {
  const { docs } = await koleksiHalaman(satkerId, dokumenId).select('sumber', 'keyakinan').get();
  const isi = docs.map((d) => d.data() as Pick<Halaman, 'sumber' | 'keyakinan'>);
  const jumlah = (sumber: Halaman['sumber']): number => isi.filter((h) => h.sumber === sumber).length;
  const keyakinan = isi.flatMap((h) => (h.sumber === 'ocr' && h.keyakinan !== null ? [h.keyakinan] : []));
  return {
    dariBerkas: jumlah('berkas'),
    dariOcr: jumlah('ocr'),
    kosong: jumlah('kosong'),
    keyakinanTerendah: keyakinan.length > 0 ? Math.min(...keyakinan) : null,
  };
}
