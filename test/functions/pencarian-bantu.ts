import type { PeranStaf } from '@ppid/domain/akses/peran';
import { temukanNomorSurat } from '@ppid/domain/dokumen/teks';
import type { Dokumen, Halaman, Kategori } from '@ppid/domain/dokumen/types';
import type { HasilCari, PermintaanCari } from '@ppid/domain/pencarian/types';
import { dokumenBaru } from '../../functions/src/dokumen/baru.js';
import { refHalaman } from '../../functions/src/dokumen/halaman.js';
import { db, refDokumen } from '../../functions/src/ports/firestore.js';
import { cari, type Dicari, type Pencari } from '../../functions/src/usecases/cari.js';
import { indeksDokumen } from '../../functions/src/usecases/indeks-dokumen.js';

/** A document as the pipeline leaves it. */
export function dokumenUji(
  satkerId: string,
  id: string,
  kategori: Kategori,
  nama: string,
  lain: Partial<Dokumen> = {},
): Dokumen {
  const jalur = { satkerId, jenis: 'permohonan' as const, berkasId: 'B1', kategori, dokumenId: id };
  const pada = '2026-11-02T03:00:00.000Z';
  const info = { ukuran: 1000, tipe: undefined, md5: undefined, generasi: '1', dibuat: pada, metadata: {} };
  return {
    ...dokumenBaru(jalur, info, pada, pada),
    nama,
    tipe: 'application/pdf',
    sha256: id,
    halaman: 1,
    status: 'SELESAI',
    sewaSampai: null,
    percobaan: 0,
    ...lain,
  };
}

const halamanUji = (dok: Dokumen, no: number, teks: string): Halaman => ({
  no,
  satkerId: dok.satkerId,
  kelas: dok.kelas,
  teks,
  sumber: 'berkas',
  keyakinan: null,
  putaran: 0,
  nomorSurat: temukanNomorSurat(teks),
});

/** Stores a document with the text of its pages and makes it findable. */
export async function simpanDokumen(dok: Dokumen, halaman: string[]): Promise<Dokumen> {
  const batch = db().batch();
  batch.set(refDokumen(dok.satkerId, dok.id), dok);
  halaman.forEach((teks, i) =>
    batch.set(refHalaman(dok.satkerId, dok.id, i + 1), halamanUji(dok, i + 1, teks)),
  );
  await batch.commit();
  await indeksDokumen(dok);
  return dok;
}

export function pencari(satkerId: string, peran: PeranStaf[], lain: Partial<Pencari> = {}): Pencari {
  return { uid: 'uid-pencari', satkerId, jenjang: 'PROVINSI', peran, ...lain };
}

/** Every page of results, one after the other. */
export async function cariSemua(siapa: Pencari, minta: PermintaanCari): Promise<HasilCari['temuan']> {
  const temuan: HasilCari['temuan'] = [];
  let setelah: string | undefined;
  for (let kali = 0; kali < 100; kali += 1) {
    const { hasil }: Dicari = await cari(siapa, { ...minta, ...(setelah ? { setelah } : {}) });
    temuan.push(...hasil.temuan);
    if (hasil.lanjut === null) return temuan;
    setelah = hasil.lanjut;
  }
  throw new Error('the search never ends');
}

/** Found text as a person sees it: [marked]. */
export const baca = (c: HasilCari['temuan'][number]['cuplikan']): string | null =>
  c && c.map(({ teks, sorot }) => (sorot ? `[${teks}]` : teks)).join('');
