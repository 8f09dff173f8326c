import { BATAS_PROSES } from '@ppid/domain/dokumen/batas';
import { jalurMasuk, type JalurMasuk } from '@ppid/domain/dokumen/jalur';
import type { Dokumen, Halaman, Kategori } from '@ppid/domain/dokumen/types';
import { randomUUID } from 'node:crypto';
import { alatNyata, type Alat } from '../../functions/src/dokumen/alat.js';
import { koleksiHalaman } from '../../functions/src/dokumen/halaman.js';
import { db, refBerkas, refDokumen } from '../../functions/src/ports/firestore.js';
import { simpanan } from '../../functions/src/ports/storage.js';

// A bucket of its own for each file: the deployed trigger listens to the project's bucket and must not race these tests,
// and one that sweeps the whole entrance must not find what another file has put there.
process.env['FIREBASE_CONFIG'] = JSON.stringify({
  projectId: process.env['GCLOUD_PROJECT'] ?? 'demo-ppid',
  storageBucket: `uji-dokumen-${randomUUID().slice(0, 8)}.appspot.com`,
});

export class Mati extends Error {}

/** The child starts and has then no time for any page. */
export const TANPA_WAKTU = { ...BATAS_PROSES, dasarMs: 1, perHalamanMs: 1, kaliJamDinding: 1e6 };

export interface AlatUji extends Alat {
  antrean: { dokumenId: string; kunci: string }[];
  /** The queue for everything besides OCR. */
  antreanOlah: { dokumenId: string; kunci: string }[];
  /** Uploads at the entrance that were queued. */
  antreanMasuk: string[];
  majukanJam: (ms: number) => void;
}

/** The real tools, except: the clock can be moved, the queue only remembers, nothing waits for a berkas. */
export function alatUji(ganti: Partial<Alat> = {}): AlatUji {
  const antrean: AlatUji['antrean'] = [];
  const antreanOlah: AlatUji['antreanOlah'] = [];
  const antreanMasuk: string[] = [];
  let geser = 0;
  return {
    ...alatNyata(),
    sekarang: () => new Date(Date.now() + geser),
    tungguBerkasMs: 0,
    antrekanOcr: ({ dokumenId }, kunci) => {
      antrean.push({ dokumenId, kunci });
      return Promise.resolve();
    },
    antrekanOlah: ({ dokumenId }, kunci) => {
      antreanOlah.push({ dokumenId, kunci });
      return Promise.resolve();
    },
    antrekanMasuk: (masuk) => {
      antreanMasuk.push(masuk);
      return Promise.resolve();
    },
    ...ganti,
    antrean,
    antreanMasuk,
    antreanOlah,
    majukanJam: (ms) => void (geser += ms),
  };
}

type Operasi = 'simpan' | 'salin' | 'hapus' | 'unduhKe';

function sadapSaat(operasi: Operasi, ke: (kali: number) => boolean, kena: () => Error): Alat['simpanan'] {
  let hitung = 0;
  const semua = simpanan as unknown as Record<Operasi, (...a: unknown[]) => Promise<unknown>>;
  const sadap = (...argumen: unknown[]): Promise<unknown> =>
    ke(++hitung) ? Promise.reject(kena()) : semua[operasi](...argumen);
  return { ...simpanan, [operasi]: sadap };
}

/** The worker dies when it calls this storage operation for the n-th time: without a clock it writes nothing any more. */
export function matiSaat(
  operasi: Operasi,
  ke = 1,
  jam = (): Date => new Date(),
): Pick<Alat, 'simpanan' | 'sekarang'> {
  let mati = false;
  return {
    simpanan: sadapSaat(
      operasi,
      (kali) => kali === ke,
      () => {
        mati = true;
        return new Mati(operasi);
      },
    ),
    sekarang: () => {
      if (mati) throw new Mati('jam');
      return jam();
    },
  };
}

/** This storage operation fails at these calls, and the worker lives to say so. */
export const rusakSaat = (operasi: Operasi, ke: (kali: number) => boolean): Pick<Alat, 'simpanan'> => ({
  simpanan: sadapSaat(operasi, ke, () => new Error(`${operasi} failed`)),
});

/** An office of its own per test, with one berkas. */
export async function kantorBaru(): Promise<{ satkerId: string; berkasId: string }> {
  const satkerId = `uji-${randomUUID().slice(0, 8)}`;
  await refBerkas(satkerId, 'permohonan', 'B1').set({ id: 'B1', satkerId });
  return { satkerId, berkasId: 'B1' };
}

export async function unggah(
  kantor: { satkerId: string; berkasId: string },
  isi: Buffer,
  opsi: { kategori?: Kategori; tipe?: string; dokumenId?: string; metadata?: Record<string, string> } = {},
): Promise<JalurMasuk> {
  const jalur: JalurMasuk = {
    ...kantor,
    jenis: 'permohonan',
    kategori: opsi.kategori ?? 'lampiran',
    dokumenId: opsi.dokumenId ?? randomUUID(),
  };
  await simpanan.simpan(jalurMasuk(jalur), isi, opsi.tipe ?? 'application/pdf', opsi.metadata);
  return jalur;
}

export async function dokumen(j: JalurMasuk): Promise<Dokumen> {
  const isi = (await refDokumen(j.satkerId, j.dokumenId).get()).data() as Dokumen | undefined;
  if (!isi) throw new Error('no document');
  return isi;
}

export async function halaman(j: JalurMasuk): Promise<Halaman[]> {
  const { docs } = await koleksiHalaman(j.satkerId, j.dokumenId).orderBy('no').get();
  return docs.map((d) => d.data() as Halaman);
}

/** Every document and page of an office: to see that a second delivery changes nothing. */
export async function potret(satkerId: string): Promise<unknown> {
  const { docs } = await db().collection(`satker/${satkerId}/dokumen`).orderBy('id').get();
  const semua = docs.map((d) => d.data() as Dokumen);
  const teks = await Promise.all(
    semua.map(async (d) => (await koleksiHalaman(satkerId, d.id).get()).docs.map((h) => h.data())),
  );
  return { semua, teks, berkas: (await simpanan.daftar(`dokumen/${satkerId}/`)).sort() };
}
