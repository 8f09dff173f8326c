import { limit, orderBy, query, where } from 'firebase/firestore';
import type { CatatanAkses, Retensi } from '@ppid/domain/pribadi/types';
import type { Jenis } from '@ppid/domain/sop/types';
import { paths, watchList, type Fail, type Next } from './firestore.js';
import { panggil } from './functions.js';

export const BATAS_CATATAN = 200;

/** Newest first. */
export function watchAkses(
  satkerId: string,
  next: Next<(CatatanAkses & { id: string })[]>,
  fail: Fail,
): () => void {
  return watchList<CatatanAkses & { id: string }>(
    query(paths.akses(satkerId), orderBy('pada', 'desc'), limit(BATAS_CATATAN)),
    next,
    fail,
  );
}

/** The same of one berkas. */
export function watchAksesBerkas(
  satkerId: string,
  berkasId: string,
  next: Next<(CatatanAkses & { id: string })[]>,
  fail: Fail,
): () => void {
  return watchList<CatatanAkses & { id: string }>(
    query(
      paths.akses(satkerId),
      where('berkasId', '==', berkasId),
      orderBy('pada', 'desc'),
      limit(BATAS_CATATAN),
    ),
    next,
    fail,
  );
}

const URUTAN: readonly Retensi['status'][] = ['DIUSULKAN', 'DISETUJUI', 'DITAHAN', 'DITOLAK', 'DILAKSANAKAN'];

/** What waits for a decision first, then the newest. */
export function watchRetensi(satkerId: string, next: Next<Retensi[]>, fail: Fail): () => void {
  return watchList<Retensi>(
    query(paths.retensi(satkerId), orderBy('diubah', 'desc'), limit(BATAS_CATATAN)),
    (list) => next(list.sort((a, b) => URUTAN.indexOf(a.status) - URUTAN.indexOf(b.status))),
    fail,
  );
}

/** Each look is logged with its reason. @throws Error with a message for a person. */
export const lihatNik = (isi: { jenis: Jenis; berkasId: string; alasan: string }): Promise<{ nik: string }> =>
  panggil('lihatNik', isi);

/** `gambar` is base64. */
export interface HalamanIdentitas {
  gambar: string;
  tipe: string;
  halaman: number;
  jumlah: number;
}

/** Each look is logged with its reason. @throws Error with a message for a person. */
export const lihatIdentitas = (isi: {
  dokumenId: string;
  halaman: number;
  alasan: string;
}): Promise<HalamanIdentitas> => panggil('lihatIdentitas', isi);

/** @throws Error with a message for a person. */
export const putuskanRetensi = (isi: {
  retensiId: string;
  setuju: boolean;
  catatan: string;
}): Promise<{ status: Retensi['status']; alasan: string }> => panggil('putuskanRetensi', isi);
