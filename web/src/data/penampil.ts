import { limit, orderBy, query, where } from 'firebase/firestore';
import { LEBAR, type Lebar } from '@ppid/domain/dokumen/batas';
import { jalurHalaman } from '@ppid/domain/dokumen/halaman';
import type { Penghitaman, Tanda } from '@ppid/domain/dokumen/penghitaman';
import type { Dokumen, Halaman, Kelas } from '@ppid/domain/dokumen/types';
import { paths, watchList, type Fail, type Next } from './firestore.js';
import { panggil } from './functions.js';
import type { HalamanIdentitas } from './pribadi.js';
import { fetchBlob } from './storage.js';

/**
 * One document, null while there is none that I may see. A query and not a get, which would be refused for a document that
 * is still to come (a redacted copy on its way).
 */
export function watchSatuDokumen(
  satkerId: string,
  id: string,
  kelas: readonly Kelas[],
  next: Next<Dokumen | null>,
  fail: Fail,
): () => void {
  const source = query(
    paths.dokumen(satkerId),
    where('id', '==', id),
    where('kelas', 'in', [...kelas]),
    limit(1),
  );
  return watchList<Dokumen>(source, ([satu]) => next(satu ?? null), fail);
}

/** A query for the same reason: a page may have no text yet. */
export function watchSatuHalaman(
  dokumen: Dokumen,
  no: number,
  next: Next<Halaman | null>,
  fail: Fail,
): () => void {
  const source = query(
    paths.halaman(dokumen.satkerId, dokumen.samaDengan ?? dokumen.id),
    where('kelas', '==', dokumen.kelas),
    where('no', '==', no),
    limit(1),
  );
  return watchList<Halaman>(source, ([satu]) => next(satu ?? null), fail);
}

/** Every set of marks of a document, oldest first. */
export function watchPenghitaman(dokumen: Dokumen, next: Next<Penghitaman[]>, fail: Fail): () => void {
  const source = query(
    paths.penghitaman(dokumen.satkerId, dokumen.id),
    where('kelas', '==', dokumen.kelas),
    orderBy('__name__'),
  );
  return watchList<Penghitaman>(source, next, fail);
}

/** The picture of a page of class biasa where it lies already; null when it was not made yet. */
export async function gambarTersimpan(dokumen: Dokumen, no: number, lebar: Lebar): Promise<Blob | null> {
  const sampul =
    no !== 1 ? null : lebar === LEBAR.kecil ? dokumen.kecil : lebar === LEBAR.besar ? dokumen.besar : null;
  const path = sampul ?? jalurHalaman(dokumen.satkerId, dokumen.samaDengan ?? dokumen.id, no, lebar);
  return fetchBlob(path).catch(() => null);
}

/** Has it made where needed. @throws Error with a message for a person. */
export async function buatGambar(dokumen: Dokumen, halaman: number, lebar: Lebar): Promise<Blob> {
  const { path } = await panggil<object, { path: string }>(
    'halamanDokumen',
    { dokumenId: dokumen.id, halaman, lebar },
    { timeout: 120_000 },
  );
  return fetchBlob(path);
}

/** Each look is logged with its reason. @throws Error with a message for a person. */
export const lihatDikecualikan = (isi: {
  dokumenId: string;
  halaman: number;
  alasan: string;
}): Promise<HalamanIdentitas> => panggil('lihatDikecualikan', isi);

/** @throws Error with a message for a person. */
export const simpanPenghitaman = (isi: {
  dokumenId: string;
  penghitamanId: string | null;
  versi: number;
  tanda: Tanda[];
}): Promise<{ penghitamanId: string; versi: number }> => panggil('simpanPenghitaman', isi);

/** @throws Error with a message for a person. */
export const terapkanPenghitaman = (isi: {
  dokumenId: string;
  penghitamanId: string;
  versi: number;
}): Promise<{ hasilDokumenId: string }> => panggil('terapkanPenghitaman', isi);
