import type { CollectionReference, DocumentReference } from 'firebase-admin/firestore';
import type { Dokumen, Halaman } from '@ppid/domain/dokumen/types';
import { idIndeksDokumen, indeksHalaman, indeksNama, type Entri } from '@ppid/domain/pencarian/indeks';
import { koleksiHalaman } from '../dokumen/halaman.js';
import { db, koleksiIndeks, refDokumen } from '../ports/firestore.js';

/** Pages read and written at a time: five hundred pages of text are never in memory together. */
const SEKALI_BACA = 25;

/** Tokens of one document: 600 full pages. A small file can hold far more, and each costs entries of two indexes for ever. */
const TOKEN_DOKUMEN = 400_000;

/** Documents in these states are found by nobody. */
const TAK_DICARI: readonly Dokumen['status'][] = ['KARANTINA', 'DIHAPUS'];

/**
 * Writes what makes a document findable: its name and the words of each page that has text. Complete and repeatable: what
 * is no longer there is taken away. A twin (`samaDengan`) is found by its name only. Returns the first page that is not
 * found by its words because the document holds too many; null when all are.
 */
export async function indeksDokumen(dok: Dokumen, maksimal = TOKEN_DOKUMEN): Promise<number | null> {
  const koleksi = koleksiIndeks(dok.satkerId);
  const ada = new Set([idIndeksDokumen(dok.id)]);
  await tulis(koleksi, [indeksNama(dok)]);
  let berhenti: number | null = null;
  if (dok.samaDengan === null && dok.kelas !== 'identitas') {
    let sisa = maksimal;
    for await (const halaman of halamanDari(dok)) {
      const semua = halaman.flatMap((h) => indeksHalaman(dok, h) ?? []);
      const lebih = semua.findIndex(({ isi }) => (sisa -= isi.kata.length) < 0);
      const entri = lebih === -1 ? semua : semua.slice(0, lebih);
      await tulis(koleksi, entri);
      entri.forEach(({ id }) => ada.add(id));
      berhenti = semua[lebih]?.isi.halaman ?? null;
      if (berhenti !== null) break;
    }
  }
  const { docs } = await milikDokumen(koleksi, dok.id).get();
  await hapus(docs.map(({ ref }) => ref).filter(({ id }) => !ada.has(id)));
  // Deleted or refused while its pages were being written: its words must not outlive it.
  const kini = (await refDokumen(dok.satkerId, dok.id).get()).data() as Dokumen | undefined;
  if (!kini || TAK_DICARI.includes(kini.status)) await hapusIndeksDokumen(dok.satkerId, dok.id);
  return berhenti;
}

/** Takes a document out of the search, e.g. past its retention. */
export async function hapusIndeksDokumen(satkerId: string, dokumenId: string): Promise<void> {
  const { docs } = await milikDokumen(koleksiIndeks(satkerId), dokumenId).get();
  await hapus(docs.map(({ ref }) => ref));
}

const milikDokumen = (koleksi: CollectionReference, dokumenId: string) =>
  koleksi.where('dokumenId', '==', dokumenId).select();

async function* halamanDari(dok: Dokumen): AsyncGenerator<Halaman[]> {
  const urut = koleksiHalaman(dok.satkerId, dok.id).orderBy('no').limit(SEKALI_BACA);
  for (let terakhir = 0; ;) {
    const halaman = (await urut.startAfter(terakhir).get()).docs.map((d) => d.data() as Halaman);
    if (halaman.length > 0) yield halaman;
    if (halaman.length < SEKALI_BACA) return;
    terakhir = halaman.at(-1)?.no ?? terakhir;
  }
}

async function tulis(koleksi: CollectionReference, entri: Entri[]): Promise<void> {
  const penulis = db().bulkWriter();
  const tulisan = entri.map(({ id, isi }) => penulis.set(koleksi.doc(id), isi));
  await Promise.all([penulis.close(), ...tulisan]);
}

async function hapus(ref: DocumentReference[]): Promise<void> {
  const penulis = db().bulkWriter();
  const tulisan = ref.map((satu) => penulis.delete(satu));
  await Promise.all([penulis.close(), ...tulisan]);
}
