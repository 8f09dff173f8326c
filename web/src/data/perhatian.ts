import { limit, orderBy, query, where, type QueryConstraint } from 'firebase/firestore';
import type { Dokumen, Kelas } from '@ppid/domain/dokumen/types';
import { paths, watchList, type Fail, type Next } from './firestore.js';

// Documents of the whole office that wait for a person. The filter on kelas is what lets the rules allow each query.

/** Newest first, at most so many of each: more than a person gets through in one go. */
export const BATAS_PERHATIAN = 50;

function watchPerKelas(
  satkerId: string,
  kelas: readonly Kelas[],
  saringan: QueryConstraint[],
  next: Next<Dokumen[]>,
  fail: Fail,
): () => void {
  const source = query(
    paths.dokumen(satkerId),
    where('kelas', 'in', [...kelas]),
    ...saringan,
    limit(BATAS_PERHATIAN),
  );
  return watchList<Dokumen>(source, next, fail);
}

/** Stored, but a stage failed; or refused. */
export const watchGagalDiolah = (
  satkerId: string,
  kelas: readonly Kelas[],
  next: Next<Dokumen[]>,
  fail: Fail,
): (() => void) =>
  watchPerKelas(
    satkerId,
    kelas,
    [where('status', 'in', ['GAGAL', 'KARANTINA']), orderBy('diubah', 'desc')],
    next,
    fail,
  );

/** Marks that were saved and wait to be applied, or whose copy failed. */
export const watchPenghitamanMenunggu = (
  satkerId: string,
  kelas: readonly Kelas[],
  next: Next<Dokumen[]>,
  fail: Fail,
): (() => void) =>
  watchPerKelas(
    satkerId,
    kelas,
    [where('penghitaman', 'in', ['KONSEP', 'GAGAL']), orderBy('diunggahPada', 'desc')],
    next,
    fail,
  );

/** Closed because an excluded document has the same bytes; the order leaves out what is not closed. */
export const watchDitutup = (satkerId: string, next: Next<Dokumen[]>, fail: Fail): (() => void) =>
  watchPerKelas(satkerId, ['dikecualikan'], [orderBy('ditutup.pada', 'desc')], next, fail);

/** With pages that a person should look at: a list that is not empty sorts after the empty one. */
export const watchPerluDilihat = (
  satkerId: string,
  kelas: readonly Kelas[],
  next: Next<Dokumen[]>,
  fail: Fail,
): (() => void) =>
  watchPerKelas(satkerId, kelas, [where('perhatian', '>', []), orderBy('diubah', 'desc')], next, fail);
