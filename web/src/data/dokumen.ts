import { doc, query, where, type Query } from 'firebase/firestore';
import type { Dokumen, Halaman, Kategori, Kelas } from '@ppid/domain/dokumen/types';
import type { TahapBerulang } from '@ppid/domain/dokumen/tahap';
import type { Jenis } from '@ppid/domain/sop/types';
import { gabungkan } from './gabung.js';
import { paths, watchList, type Fail, type Next } from './firestore.js';
import { panggil } from './functions.js';
import { putFile, type KemajuanKirim } from './storage.js';

/** The filter on kelas is what lets the rules allow the query: rules are not filters. */
export function watchDokumen(
  satkerId: string,
  berkasId: string,
  kelas: readonly Kelas[],
  next: Next<Dokumen[]>,
  fail: Fail,
): () => void {
  const source = query(
    paths.dokumen(satkerId),
    where('berkasId', '==', berkasId),
    where('kelas', 'in', [...kelas]),
  );
  return watchList<Dokumen>(
    source,
    (list) => next(list.sort((a, b) => a.diunggahPada.localeCompare(b.diunggahPada))),
    fail,
  );
}

/** Values that one `in` may name. */
const SEKALI_TANYA = 30;

/** Excluded documents by id, in the catalogue; the roles that may not see it must not ask. */
export function watchDokumenDikecualikan(
  satkerId: string,
  ids: readonly string[],
  next: Next<Dokumen[]>,
  fail: Fail,
): () => void {
  return gabungkan<Dokumen>(perKelompok(satkerId, 'dikecualikan', 'id', ids), next, fail);
}

/** Redacted copies of these documents. */
export function watchSalinanHitam(
  satkerId: string,
  ids: readonly string[],
  next: Next<Dokumen[]>,
  fail: Fail,
): () => void {
  return gabungkan<Dokumen>(perKelompok(satkerId, 'biasa', 'asal.dokumenId', ids), next, fail);
}

function perKelompok(satkerId: string, kelas: Kelas, bidang: string, ids: readonly string[]): Query[] {
  return Array.from({ length: Math.ceil(ids.length / SEKALI_TANYA) }, (_, i) =>
    query(
      paths.dokumen(satkerId),
      where('kelas', '==', kelas),
      where(bidang, 'in', ids.slice(i * SEKALI_TANYA, (i + 1) * SEKALI_TANYA)),
    ),
  );
}

export function watchHalaman(
  satkerId: string,
  dokumen: Dokumen,
  next: Next<Halaman[]>,
  fail: Fail,
): () => void {
  // The same bytes are kept once: a linked document has its pages where they were first read.
  const source = query(
    paths.halaman(satkerId, dokumen.samaDengan ?? dokumen.id),
    where('kelas', '==', dokumen.kelas),
  );
  return watchList<Halaman>(source, (list) => next(list.sort((a, b) => a.no - b.no)), fail);
}

export interface Unggahan {
  satkerId: string;
  jenis: Jenis;
  berkasId: string;
  kategori: Kategori;
  oleh: string;
  file: File;
  /** Content type that the rules compare with the kategori. */
  tipe: string;
}

/**
 * Puts a file into the create-only incoming prefix; the pipeline takes it from there.
 * Returns the dokumenId under which its result will appear. @throws Error with a message for a person.
 */
export async function uploadDokumen(
  u: Unggahan,
  onProgress: (kemajuan: KemajuanKirim) => void,
): Promise<string> {
  const { id } = doc(paths.dokumen(u.satkerId));
  await putFile(
    `masuk/${u.satkerId}/${u.jenis}/${u.berkasId}/${u.kategori}/${id}`,
    u.file,
    // The end of a long name tells more than its start: it has the extension.
    { contentType: u.tipe, customMetadata: { nama: u.file.name.slice(-255), oleh: u.oleh } },
    onProgress,
  );
  return id;
}

/** Runs a failed stage again; what comes of it is seen on the document. @throws GalatPanggilan */
export const ulangiTahap = (isi: { dokumenId: string; tahap: TahapBerulang }): Promise<unknown> =>
  panggil('ulangiTahap', isi);

/** Makes a closed copy ordinary again, twins along with it. @throws GalatPanggilan */
export const tarikPengecualian = (
  dokumenId: string,
  isi: Record<string, unknown>,
): Promise<{ ditarik: number }> => panggil('tarikPengecualian', { ...isi, dokumenId });

export const lepasDokumen = (isi: { dokumenId: string; alasan: string }): Promise<{ dilepas: number }> =>
  panggil('lepasDokumen', isi);
