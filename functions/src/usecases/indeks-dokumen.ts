import type { CollectionReference, DocumentReference } from 'firebase-admin/firestore';
import type { Dokumen, Halaman } from '@ppid/domain/dokumen/types';
import { idIndeksDokumen, indeksHalaman, indeksNama, type Entri } from '@ppid/domain/pencarian/indeks';
import { koleksiHalaman } from '../dokumen/halaman.js';
import { db, koleksiIndeks, refDokumen } from '../ports/firestore.js';

/** Pages read and written at a time: five hundred pages of text are never in memory together. */
const SEKALI_BACA = 25;

/** Documents in these states are found by nobody. */
const TAK_DICARI: readonly Dokumen['status'][] = ['KARANTINA', 'DIHAPUS'];

/**
 * Writes what makes a document findable: its name and the words of each page that has text. Complete and repeatable: what
 * is no longer there is taken away. A twin (`samaDengan`) is found by its name only.
 */
export async function indeksDokumen(dok: Dokumen): Promise<void> {
  const koleksi = koleksiIndeks(dok.satkerId);
  const ada = new Set([idIndeksDokumen(dok.id)]);
  await tulis(koleksi, [indeksNama(dok)]);
  if (dok.samaDengan === null && dok.kelas !== 'identitas') {
    for await (const halaman of halamanDari(dok)) {
      const entri = halaman.flatMap((h) => indeksHalaman(dok, h) ?? []);
      await tulis(koleksi, entri);
      entri.forEach(({ id }) => ada.add(id));
    }
  }
  const { docs } = await milikDokumen(koleksi, dok.id).get();
  await hapus(docs.map(({ ref }) => ref).filter(({ id }) => !ada.has(id)));
  // Deleted or refused while its pages were being written: its words must not outlive it.
  const kini = (await refDokumen(dok.satkerId, dok.id).get()).data() as Dokumen | undefined;
  if (!kini || TAK_DICARI.includes(kini.status)) await hapusIndeksDokumen(dok.satkerId, dok.id);
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
