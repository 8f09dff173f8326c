import { query, where } from 'firebase/firestore';
import type { Berkas } from '@ppid/domain/berkas/types';
import type { FormatEkspor } from '@ppid/domain/laporan/baris';
import type { SaringDik } from '@ppid/domain/laporan/saringDik';
import type { Butir } from '@ppid/domain/pengecualian/types';
import { paths, watchList, type Fail, type Next } from './firestore.js';
import { blobDari, panggil } from './functions.js';

/** Items of the office and of KPU RI in one live list; answers when both have answered. */
export function watchDik(satkerId: string, next: Next<Butir[]>, fail: Fail): () => void {
  const bagian: { sendiri?: Butir[]; nasional?: Butir[] } = {};
  const terima = (nama: keyof typeof bagian) => (daftar: Butir[]) => {
    bagian[nama] = daftar;
    if (bagian.sendiri && bagian.nasional) next([...bagian.sendiri, ...bagian.nasional]);
  };
  const henti = [
    watchList<Butir>(paths.dik(satkerId), terima('sendiri'), fail),
    watchList<Butir>(paths.dikNasional(), terima('nasional'), fail),
  ];
  return () => henti.forEach((h) => h());
}

/** Requests of the office whose refusal cites the item. */
export function watchPengutip(
  satkerId: string,
  butirId: string,
  next: Next<Berkas[]>,
  fail: Fail,
): () => void {
  const sumber = query(
    paths.berkas(satkerId, 'permohonan'),
    where('data.butirDik', 'array-contains', butirId),
  );
  return watchList<Berkas>(
    sumber,
    (daftar) => next(daftar.sort((a, b) => a.dibuka.localeCompare(b.dibuka))),
    fail,
  );
}

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
