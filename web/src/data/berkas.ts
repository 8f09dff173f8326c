import { limit, orderBy, query, where, type Query } from 'firebase/firestore';
import type { Peran } from '@ppid/domain/akses/peran';
import type { Berkas, Riwayat, StatusBerkas } from '@ppid/domain/berkas/types';
import type { Jenis } from '@ppid/domain/sop/types';
import { gabungkan } from './gabung.js';
import { paths, watchDoc, watchList, type Fail, type Next } from './firestore.js';

/** Merges one live query per jenis; answers when every one of them has answered. */
function watchPerJenis(
  daftar: readonly Jenis[],
  toQuery: (jenis: Jenis) => Query,
  next: Next<Berkas[]>,
  fail: Fail,
): () => void {
  return gabungkan<Berkas>(daftar.map(toQuery), next, fail);
}

/** Firestore sorts null first; a step without a deadline belongs last. Among equals the oldest berkas comes first. */
function compareTenggat(a: Berkas, b: Berkas): number {
  const x = a.langkahAktif?.tenggat ?? '9';
  const y = b.langkahAktif?.tenggat ?? '9';
  return x === y ? a.dibuka.localeCompare(b.dibuka) : x.localeCompare(y);
}

export function watchKotakMasuk(
  satkerId: string,
  daftar: readonly Jenis[],
  peran: readonly Peran[],
  next: Next<Berkas[]>,
  fail: Fail,
): () => void {
  return watchPerJenis(
    daftar,
    (jenis) =>
      query(
        paths.berkas(satkerId, jenis),
        where('langkahAktif.menunggu', 'array-contains-any', [...peran]),
        orderBy('langkahAktif.tenggat'),
      ),
    (list) => next(list.sort(compareTenggat)),
    fail,
  );
}

export const BATAS_SEMUA = 50;

export function watchSemua(
  satkerId: string,
  daftar: readonly Jenis[],
  status: StatusBerkas | null,
  next: Next<Berkas[]>,
  fail: Fail,
): () => void {
  return watchPerJenis(
    daftar,
    (jenis) =>
      query(
        paths.berkas(satkerId, jenis),
        ...(status ? [where('status', '==', status)] : []),
        orderBy('diubah', 'desc'),
        limit(BATAS_SEMUA),
      ),
    (list) => next(list.sort((a, b) => b.diubah.localeCompare(a.diubah)).slice(0, BATAS_SEMUA)),
    fail,
  );
}

export function watchBerkas(
  satkerId: string,
  jenis: Jenis,
  id: string,
  next: Next<Berkas | null>,
  fail: Fail,
): () => void {
  return watchDoc<Berkas>(paths.satuBerkas(satkerId, jenis, id), next, fail);
}

/** The request with a register number; null when this office has none. */
export function watchNomor(
  satkerId: string,
  nomor: string,
  next: Next<Berkas | null>,
  fail: Fail,
): () => void {
  return watchList<Berkas>(
    query(paths.berkas(satkerId, 'permohonan'), where('nomor', '==', nomor), limit(1)),
    (list) => next(list[0] ?? null),
    fail,
  );
}

/** Objections to a request, oldest first. */
export function watchKeberatanAtas(
  satkerId: string,
  permohonanId: string,
  next: Next<Berkas[]>,
  fail: Fail,
): () => void {
  return watchList<Berkas>(
    query(paths.berkas(satkerId, 'keberatan'), where('data.permohonan.id', '==', permohonanId)),
    (list) => next(list.sort((a, b) => a.dibuka.localeCompare(b.dibuka))),
    fail,
  );
}

export function watchRiwayat(
  satkerId: string,
  jenis: Jenis,
  id: string,
  next: Next<Riwayat[]>,
  fail: Fail,
): () => void {
  return watchList<Riwayat>(query(paths.riwayat(satkerId, jenis, id), orderBy('urutan', 'desc')), next, fail);
}

/** Personal data of the applicant; only some roles may read it. */
export function watchPemohon(
  satkerId: string,
  jenis: Jenis,
  id: string,
  next: Next<Record<string, unknown> | null>,
  fail: Fail,
): () => void {
  return watchDoc<Record<string, unknown>>(paths.pemohon(satkerId, jenis, id), next, fail);
}
