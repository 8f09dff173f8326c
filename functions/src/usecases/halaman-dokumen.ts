import { LEBAR, type Lebar } from '@ppid/domain/dokumen/batas';
import { jalurHalaman } from '@ppid/domain/dokumen/halaman';
import type { Dokumen, SebabPerhatian } from '@ppid/domain/dokumen/types';
import { alatNyata, type Alat } from '../dokumen/alat.js';
import { asliBerhalaman, gambarHalaman, pastikanHalaman } from '../dokumen/gambar-halaman.js';
import { gantiPerhatian } from '../dokumen/perhatian.js';
import { AppError } from '../errors.js';
import { sekarang } from '../ports/clock.js';
import { db, refDokumen } from '../ports/firestore.js';
import { periksaGerbang } from './periksa-gerbang.js';
import { dokumenAda } from './dokumen-ada.js';

/** Where the page lies; `sebab` KOSONG: it was rendered, and shows nothing although it should. */
export interface TempatHalaman {
  path: string;
  halaman: number;
  /** Pages of the document. */
  jumlah: number;
  sebab: SebabPerhatian | null;
}

/** Pages made along with the one that was asked for: opening the file costs more than a page. */
const SEKALIAN: Readonly<Record<Lebar, number>> = {
  [LEBAR.kecil]: 12,
  [LEBAR.besar]: 3,
  [LEBAR.zum]: 1,
};

const JALAN_LAIN = {
  identitas: 'Pindaian identitas hanya dibuka lewat "Lihat (dicatat)" di daftar dokumen, dengan alasan.',
  dikecualikan:
    'Isi dokumen yang dikecualikan hanya dibuka PPID dan Atasan PPID, dengan alasan yang dicatat.',
} as const;

/**
 * The place of one page's picture of a document of class biasa, rendered first where it does not exist yet. Safe to ask by
 * many at once: the same page is written twice to the same place. @throws AppError not-found, failed-precondition,
 * invalid-argument, permission-denied.
 */
export async function halamanDokumen(
  satkerId: string,
  { dokumenId, halaman, lebar }: { dokumenId: string; halaman: number; lebar: Lebar },
  alat: Alat = alatNyata(),
): Promise<TempatHalaman> {
  const dok = dokumenAda((await refDokumen(satkerId, dokumenId).get()).data() as Dokumen | undefined);
  if (dok.kelas !== 'biasa') throw new AppError('permission-denied', JALAN_LAIN[dok.kelas]);
  const { jumlah } = asliBerhalaman(dok);
  pastikanHalaman(halaman, jumlah);
  const dilarang = (await periksaGerbang(satkerId, { dokumen: [dok] }, await sekarang())).get(dok.id);
  if (dilarang) throw new AppError('permission-denied', dilarang);
  const sebab = (no: number): SebabPerhatian | null =>
    dok.perhatian.some((p) => p.halaman === no && p.sebab === 'KOSONG') ? 'KOSONG' : null;
  // Files of linked twins are those of the first.
  const induk = dok.samaDengan ?? dok.id;
  const letak = (no: number): string => jalurHalaman(satkerId, induk, no, lebar);
  const sampul = { [LEBAR.kecil]: dok.kecil, [LEBAR.besar]: dok.besar, [LEBAR.zum]: null }[lebar];
  if (halaman === 1 && sampul !== null) return { path: sampul, halaman, jumlah, sebab: sebab(1) };

  const ada = new Set(await alat.simpanan.daftar(`dokumen/${satkerId}/biasa/${induk}/halaman-`));
  if (ada.has(letak(halaman))) return { path: letak(halaman), halaman, jumlah, sebab: sebab(halaman) };

  const sekalian = Math.floor((halaman - 1) / SEKALIAN[lebar]) * SEKALIAN[lebar];
  const tetangga = Array.from({ length: SEKALIAN[lebar] }, (_, i) => sekalian + i + 1).filter(
    (no) => no !== halaman && no <= jumlah && !ada.has(letak(no)),
  );
  const hasil = await gambarHalaman(dok, [halaman, ...tetangga], lebar, alat);
  try {
    for (const { no, isi } of hasil) if (isi) await alat.simpanan.simpan(letak(no), isi, 'image/webp');
  } finally {
    await pastikanMasihAda(dok, alat);
  }
  const ganjil = hasil.flatMap((h) => (h.sebab ? [{ halaman: h.no, sebab: h.sebab }] : []));
  if (ganjil.length > 0) await perhatikan(satkerId, new Set([dok.id, induk]), ganjil);

  const diminta = hasil.find(({ no }) => no === halaman);
  if (!diminta?.isi)
    throw new AppError(
      'failed-precondition',
      `Halaman ${halaman} tidak dapat ditampilkan. Unduh aslinya untuk melihatnya, atau pindai ulang halaman itu.`,
    );
  return { path: letak(halaman), halaman, jumlah, sebab: diminta.sebab };
}

/** Refused or closed while its pages were being made: they must not outlive it. */
async function pastikanMasihAda({ satkerId, id, asli }: Dokumen, alat: Alat): Promise<void> {
  const kini = (await refDokumen(satkerId, id).get()).data() as Dokumen | undefined;
  if (kini?.kelas === 'biasa' && kini.asli === asli) return;
  const folder = asli?.slice(0, asli.lastIndexOf('/') + 1) ?? '';
  for (const nama of await alat.simpanan.daftar(`${folder}halaman-`)) await alat.simpanan.hapus(nama);
  throw new AppError(
    'not-found',
    'Dokumen ini baru saja ditutup atau ditolak. Lihat keterangannya di daftar dokumen.',
  );
}

/** A person should look at these pages; a page that is known already is not noted again. */
async function perhatikan(
  satkerId: string,
  dokumenIds: Set<string>,
  baru: Dokumen['perhatian'],
): Promise<void> {
  for (const id of dokumenIds) {
    const ref = refDokumen(satkerId, id);
    await db().runTransaction(async (tx) => {
      const dok = (await tx.get(ref)).data() as Dokumen | undefined;
      if (!dok) return;
      const perhatian = gantiPerhatian(dok.perhatian, () => false, baru);
      if (perhatian.length > dok.perhatian.length) tx.update(ref, { perhatian });
    });
  }
}
