import { doc, query, where, type CollectionReference, type Query } from 'firebase/firestore';
import type { Berkas } from '@ppid/domain/berkas/types';
import type { Tanggal } from '@ppid/domain/calendar/types';
import type { FormatEkspor } from '@ppid/domain/laporan/baris';
import type { SaringDik } from '@ppid/domain/laporan/saringDik';
import { BUTIR_BERLAKU, type Butir, type ButirDip } from '@ppid/domain/pengecualian/types';
import type { Jenis } from '@ppid/domain/sop/types';
import { paths, watchDoc, watchList, type Fail, type Next } from './firestore.js';
import { blobDari, panggil } from './functions.js';
import { gabungkan } from './gabung.js';

/** Items of the office and of KPU RI in one live list; answers when both have answered. */
export function watchDik(satkerId: string, next: Next<Butir[]>, fail: Fail): () => void {
  return gabungkan<Butir>([paths.dik(satkerId), paths.dikNasional()], next, fail);
}

/** One item, the office's own before one of KPU RI; null where there is none. */
export function watchButir(satkerId: string, id: string, next: Next<Butir | null>, fail: Fail): () => void {
  const ada: { sendiri?: Butir | null; nasional?: Butir | null } = {};
  const terima = (nama: keyof typeof ada) => (butir: Butir | null) => {
    ada[nama] = butir;
    if (ada.sendiri) next(ada.sendiri);
    else if (ada.sendiri === null && ada.nasional !== undefined) next(ada.nasional);
  };
  const henti = [
    watchDoc<Butir>(doc(paths.dik(satkerId), id), terima('sendiri'), fail),
    watchDoc<Butir>(doc(paths.dikNasional(), id), terima('nasional'), fail),
  ];
  return () => henti.forEach((h) => h());
}

/** The line of the DIP of an opened item; null while it was not opened. */
export const watchDip = (
  satkerId: string,
  id: string,
  next: Next<ButirDip | null>,
  fail: Fail,
): (() => void) => watchDoc<ButirDip>(doc(paths.dip(satkerId), id), next, fail);

/**
 * Items whose end or review comes until `sampai`, out of these lists (the office's own; at KPU RI also that of all). Ends that
 * are over are left out, reviews that are over are not. Whether a person is waited for says `masaButir`.
 */
export function watchMasaDik(
  satkerId: string,
  pusat: boolean,
  [hari, sampai]: readonly [Tanggal, Tanggal],
  next: Next<Butir[]>,
  fail: Fail,
): () => void {
  const dua = (koleksi: CollectionReference): Query[] => [
    query(koleksi, where('jangka.akhir', '>=', hari), where('jangka.akhir', '<=', sampai)),
    query(koleksi, where('jangka.tinjau', '<=', sampai)),
  ];
  const koleksi = [paths.dik(satkerId), ...(pusat ? [paths.dikNasional()] : [])];
  const sekali = (daftar: Butir[]) =>
    next([...new Map(daftar.map((b) => [`${b.lingkup}/${b.id}`, b])).values()]);
  return gabungkan<Butir>(koleksi.flatMap(dua), sekali, fail);
}

/** The office's own items in force that nobody has filed yet. */
export const watchBelumDidokumentasikan = (satkerId: string, next: Next<Butir[]>, fail: Fail): (() => void) =>
  watchList<Butir>(
    query(
      paths.dik(satkerId),
      where('didokumentasikan', '==', null),
      where('status', 'in', [...BUTIR_BERLAKU]),
    ),
    next,
    fail,
  );

/** Documentations under way. */
export const watchDokumentasiBerjalan = (satkerId: string, next: Next<Berkas[]>, fail: Fail): (() => void) =>
  watchList<Berkas>(
    query(paths.berkas(satkerId, 'pendokumentasian'), where('status', '==', 'BERJALAN')),
    next,
    fail,
  );

/** Opened items with something still to be done by a person. */
export const watchDipMenunggu = (satkerId: string, next: Next<ButirDip[]>, fail: Fail): (() => void) =>
  watchList<ButirDip>(query(paths.dip(satkerId), where('menunggu', '==', true)), next, fail);

/** Berkas of the office that name an item in this field of their facts, oldest first. */
const watchMenyebut =
  (jenis: Jenis, bidang: string) =>
  (satkerId: string, butirId: string, next: Next<Berkas[]>, fail: Fail): (() => void) =>
    watchList<Berkas>(
      query(paths.berkas(satkerId, jenis), where(`data.${bidang}`, 'array-contains', butirId)),
      (daftar) => next(daftar.sort((a, b) => a.dibuka.localeCompare(b.dibuka))),
      fail,
    );

/** Requests whose answer cites the item, or once did. */
export const watchPengutip = watchMenyebut('permohonan', 'butirDikPernah');

/** Documentations that deal with the item. */
export const watchDokumentasi = watchMenyebut('pendokumentasian', 'butirIds');

/** Classifications that were opened to extend the item. */
export const watchPerpanjangan = watchMenyebut('pengecualian', 'butirDiperpanjang');

// What a person does with an item; each throws GalatPanggilan with a sentence, and messages per field.
type Isian = Record<string, unknown>;
export const bukaButirDik = (butirId: string, isi: Isian): Promise<unknown> =>
  panggil('bukaButirDik', { ...isi, butirId });
export const cabutButir = (butirId: string, isi: Isian): Promise<unknown> =>
  panggil('cabutButir', { ...isi, butirId });
export const perpanjangButir = (butirId: string): Promise<{ berkasId: string }> =>
  panggil('perpanjangButir', { butirId });
export const periksaDip = (dipId: string, isi: Isian): Promise<unknown> =>
  panggil('periksaDip', { dokumenIds: [], ditahan: [], ...isi, dipId });
export const bukaDokumenDik = (dipId: string, dokumenId: string): Promise<{ hasilDokumenId: string }> =>
  panggil('bukaDokumenDik', { dipId, dokumenId });

/** The list as a file. @throws GalatPanggilan */
export async function eksporDik(minta: {
  saring: SaringDik;
  format: FormatEkspor;
  publik: boolean;
}): Promise<{ nama: string; blob: Blob }> {
  const { nama, tipe, isi } = await panggil<typeof minta, { nama: string; tipe: string; isi: string }>(
    'eksporDik',
    minta,
    { timeout: 300_000 },
  );
  return { nama, blob: blobDari(isi, tipe) };
}
