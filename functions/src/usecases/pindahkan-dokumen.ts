import type { DocumentReference } from 'firebase-admin/firestore';
import { jalurDokumen } from '@ppid/domain/dokumen/jalur';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { alatNyata, type Alat } from '../dokumen/alat.js';
import { hapusKelasLain } from '../dokumen/bersihkan.js';
import { koleksiHalaman } from '../dokumen/halaman.js';
import { bacaKembar } from '../dokumen/kembar.js';
import { BelumWaktunya, sedangDisewa, Sewa, sewaSampai } from '../dokumen/sewa.js';
import { db, koleksiPenghitaman, refDokumen } from '../ports/firestore.js';
import { log } from '../ports/log.js';
import { hapusIndeksDokumen, indeksDokumen } from './indeks-dokumen.js';

const SEKALI_SAPU = 50;

/**
 * Brings everything of a document to where the rules of its class hold: page texts and marks, search entries, the original
 * and its small pictures; pictures of pages are made anew when they are asked for. Copied, then named, then taken away: a
 * crash leaves a document that is still marked (`pindah`), and doing it again finishes. A class that changes meanwhile
 * starts it anew. False when there is nothing to do. @throws BelumWaktunya while another worker has the document.
 */
export async function pindahkanDokumen(
  satkerId: string,
  dokumenId: string,
  alat: Alat = alatNyata(),
): Promise<boolean> {
  const klaim = await ambil(refDokumen(satkerId, dokumenId), alat);
  if (!klaim) return false;
  const { dok, sewa } = klaim;
  try {
    await tulisKelas(dok);
    if (dok.tahap.indeks.keadaan === 'SELESAI') await indeksDokumen(dok);
    else await hapusIndeksDokumen(satkerId, dokumenId);
    if (dok.samaDengan === null) await pindahkanFile(dok, sewa, alat);
    await sewa.lepas((kini) => (kini.pindah === dok.pindah ? { pindah: null } : {}));
  } finally {
    sewa.berhenti();
  }
  log.event('dokumen.dipindah', { satkerId, dokumenId, kelas: dok.kelas });
  await pindahkanDokumen(satkerId, dokumenId, alat);
  return true;
}

/** Those that a crash left. No file is opened. Returns how many. */
export async function pindahkanTertunda(batas: string, alat: Alat = alatNyata()): Promise<number> {
  const { docs } = await db()
    .collectionGroup('dokumen')
    .where('pindah', '<=', batas)
    .orderBy('pindah')
    .limit(SEKALI_SAPU)
    .get();
  const semua = docs.map((d) => d.data() as Dokumen);
  await pindahkanSemua(semua, alat);
  return semua.length;
}

/** Each by itself: one that fails keeps nobody waiting, and stays marked for the sweep. */
export async function pindahkanSemua(
  semua: readonly Pick<Dokumen, 'satkerId' | 'id'>[],
  alat: Alat = alatNyata(),
): Promise<void> {
  for (const { satkerId, id: dokumenId } of semua)
    await pindahkanDokumen(satkerId, dokumenId, alat).catch((galat: unknown) =>
      log.problem('dokumen.pindahTertunda', {
        ...{ satkerId, dokumenId },
        sebab: galat instanceof Error ? galat.name : typeof galat,
      }),
    );
}

/**
 * A worker that lost its document to a change of class may have written texts or pictures of the old class in the meantime:
 * they are brought over once more.
 */
export async function susulkanPindah({ satkerId, id, kelas }: Dokumen, alat: Alat): Promise<void> {
  const ref = refDokumen(satkerId, id);
  await db().runTransaction(async (tx) => {
    const kini = (await tx.get(ref)).data() as Dokumen | undefined;
    if (!kini || kini.kelas === kelas) return;
    // Marked, only the one that moves its files may hold it: a closing leaves that one its lease.
    const sewa = kini.pindah ? {} : { sewaSampai: null };
    tx.update(ref, { pindah: alat.sekarang().toISOString(), ...sewa });
  });
  await pindahkanSemua([{ satkerId, id }], alat);
}

async function ambil(ref: DocumentReference, alat: Alat): Promise<{ dok: Dokumen; sewa: Sewa } | null> {
  const sampai = sewaSampai(alat);
  const dok = await db().runTransaction(async (tx) => {
    const kini = (await tx.get(ref)).data() as Dokumen | undefined;
    if (!kini?.pindah) return null;
    if (sedangDisewa(kini, alat)) throw new BelumWaktunya(ref.id);
    tx.update(ref, { sewaSampai: sampai });
    return kini;
  });
  return dok && { dok, sewa: new Sewa(ref, sampai, alat) };
}

/** Page texts and marks carry the class of their document, because the rules read nothing else. */
async function tulisKelas({ satkerId, id, kelas }: Dokumen): Promise<void> {
  const penulis = db().bulkWriter();
  const tulisan: Promise<unknown>[] = [];
  for (const koleksi of [koleksiHalaman(satkerId, id), koleksiPenghitaman(satkerId, id)])
    for (const { ref } of (await koleksi.select().get()).docs) tulisan.push(penulis.update(ref, { kelas }));
  await Promise.all([penulis.close(), ...tulisan]);
}

async function pindahkanFile(dok: Dokumen, sewa: Sewa, alat: Alat): Promise<void> {
  const { simpanan } = alat;
  const { satkerId, kelas, id } = dok;
  const baru = jalurDokumen(satkerId, kelas, id);
  const isi: Partial<Dokumen> = {};
  for (const rupa of ['asli', 'kecil', 'besar'] as const) {
    const dari = dok[rupa];
    if (dari === null) continue;
    const tipe = rupa === 'asli' ? (dok.tipe ?? 'application/octet-stream') : 'image/webp';
    // Gone only when an earlier attempt has moved it already.
    if (dari !== baru[rupa] && (await simpanan.info(dari))) await simpanan.salin(dari, baru[rupa], tipe);
    isi[rupa] = baru[rupa];
  }
  if (dok.asli !== null)
    await sewa.tulis(async (_, tx) => {
      for (const satu of await bacaKembar(dok, tx)) tx.update(refDokumen(satkerId, satu.id), isi);
      return isi;
    });
  // Also of one that was still being taken in: its worker stores files before the record names them.
  await hapusKelasLain(alat, dok);
}
