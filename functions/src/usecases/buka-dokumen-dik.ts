import { createHash } from 'node:crypto';
import type { Transaction } from 'firebase-admin/firestore';
import type { Instan } from '@ppid/domain/calendar/types';
import { KALIMAT_TUTUP } from '@ppid/domain/dokumen/gerbang';
import { jalurMasuk, namaAman } from '@ppid/domain/dokumen/jalur';
import { AWALAN_BUKA } from '@ppid/domain/dokumen/penghitaman';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { halanganBuka } from '@ppid/domain/pengecualian/buka';
import type { Butir, ButirDip } from '@ppid/domain/pengecualian/types';
import type { AksesPembukaan } from '@ppid/domain/pribadi/types';
import { alatNyata, type Alat } from '../dokumen/alat.js';
import { keteranganBuka } from '../dokumen/asal.js';
import { AppError } from '../errors.js';
import { sekarang } from '../ports/clock.js';
import { db, refAkses, refButir, refDip, refDokumen } from '../ports/firestore.js';
import { log } from '../ports/log.js';
import { butirPenutup } from './butir-dokumen.js';
import type { Pembuka } from './catat-akses.js';
import { catatPembukaan } from './catat-pembukaan.js';
import { sidikTertutup } from './periksa-gerbang.js';

export interface BukaDokumenDik {
  dipId: string;
  dokumenId: string;
}

const gagal = (pesan: string): AppError => new AppError('failed-precondition', pesan);

/**
 * Releases one document of an opened item, which PPID has found free of personal data: a copy of it enters at the pipeline
 * as an ordinary document of the same berkas, with texts and search entries of its own. The excluded original stays where it
 * was, so nothing moves and nothing can be half moved; the copy's id is derived, so asking again makes no second one, except
 * after the entrance refused the first.
 * @throws AppError not-found, failed-precondition.
 */
export async function bukaDokumenDik(
  pembuka: Pembuka,
  minta: BukaDokumenDik,
  alat: Alat = alatNyata(),
): Promise<{ hasilDokumenId: string }> {
  const { satkerId, uid: oleh } = pembuka;
  const { dipId, dokumenId } = minta;
  const pada = await sekarang();
  const { dok, hasilDokumenId, ada } = await db().runTransaction(async (tx) => {
    const { butir, dokumen } = await periksa(tx, satkerId, minta, pada);
    const salinan = await idSalinan(tx, satkerId, minta);
    const refLog = refAkses(satkerId, salinan.hasilDokumenId);
    const akses: AksesPembukaan = {
      ...{ apa: 'PEMBUKAAN', satkerId, jenis: 'pengecualian', berkasId: butir.lembar.berkasId },
      ...{ nomor: butir.penetapan.nomor, dokumenId: dokumen.id, halaman: null, butirId: butir.id },
      ...{ sebab: butir.dibuka?.sebab ?? 'PENETAPAN', alasan: 'Dokumen dibuka setelah diperiksa.' },
      ...{ oleh, peran: pembuka.peran, pada },
    };
    // Who released it stays as it was first written: the log is never written over.
    if (!(await tx.get(refLog)).exists) tx.create(refLog, akses);
    return { dok: dokumen, ...salinan };
  });
  if (!ada) await salin(dok, hasilDokumenId, dipId, oleh, alat);
  await catatPembukaan(satkerId, dipId, { dokumenId, hasilDokumenId, oleh, pada });
  log.event('dik.dokumenDibuka', { satkerId, dokumenId: dok.id, hasil: hasilDokumenId });
  return { hasilDokumenId };
}

async function periksa(
  tx: Transaction,
  satkerId: string,
  { dipId, dokumenId }: BukaDokumenDik,
  pada: Instan,
): Promise<{ butir: Butir; dokumen: Dokumen }> {
  const [snapDip, snapButir, snapDokumen] = await tx.getAll(
    refDip(satkerId, dipId),
    refButir(satkerId, dipId),
    refDokumen(satkerId, dokumenId),
  );
  const dip = snapDip?.data() as ButirDip | undefined;
  const butir = snapButir?.data() as Butir | undefined;
  const dokumen = snapDokumen?.data() as Dokumen | undefined;
  if (!dip || !butir || dokumen?.kelas !== 'dikecualikan')
    throw new AppError('not-found', 'Dokumen ini bukan milik butir yang sudah dibuka.');
  if (dip.status !== 'SIAP' || !dip.diperiksa?.dokumenIds.includes(dokumenId))
    throw gagal('PPID belum menyatakan dokumen ini bebas dari data pribadi. Periksa dahulu butirnya.');
  if (dip.diperiksa.ditahan.includes(dokumenId))
    throw gagal('Menurut pemeriksaan, dokumen ini tidak dibuka apa adanya. Buat salinan yang dihitamkan.');
  const halangan = halanganBuka(dokumen);
  if (halangan !== null) throw gagal(halangan);
  const [lain] = await butirPenutup(dokumen, pada, true, tx);
  if (lain)
    throw gagal(`Dokumen ini juga termasuk butir “${lain.butir.informasi}”: ${KALIMAT_TUTUP[lain.sebab]}`);
  // The entrance would refuse the copy: better said now.
  const sama = (await sidikTertutup(satkerId, dokumen.sha256 ? [dokumen.sha256] : [], pada, tx)).values();
  for (const sebab of sama)
    throw gagal(`Dokumen lain yang isinya sama dengan dokumen ini masih tertutup: ${KALIMAT_TUTUP[sebab]}`);
  return { butir, dokumen };
}

/** The first id whose copy was not refused, and whether the pipeline has it. No client can upload under this prefix. */
async function idSalinan(
  tx: Transaction,
  satkerId: string,
  { dipId, dokumenId }: BukaDokumenDik,
): Promise<{ hasilDokumenId: string; ada: boolean }> {
  for (let ke = 0; ; ke += 1) {
    const sidik = createHash('sha256').update(`${satkerId}/${dipId}/${dokumenId}/${ke}`).digest('hex');
    const hasilDokumenId = `${AWALAN_BUKA}${sidik.slice(0, 32)}`;
    const salinan = (await tx.get(refDokumen(satkerId, hasilDokumenId))).data() as Dokumen | undefined;
    if (salinan?.status !== 'KARANTINA') return { hasilDokumenId, ada: salinan !== undefined };
  }
}

/** Safe to run again: the same bytes at the same place of the entrance. */
async function salin(
  dok: Dokumen,
  dokumenId: string,
  dipId: string,
  oleh: string,
  alat: Alat,
): Promise<void> {
  const { satkerId, jenis, berkasId, asli, tipe, nama } = dok;
  if (asli === null || tipe === null) throw new Error(`document ${dok.id} holds no file`);
  const masuk = jalurMasuk({ satkerId, jenis, berkasId, kategori: 'jawaban', dokumenId });
  const keterangan = { nama: namaAman(nama), oleh, ...keteranganBuka({ dokumenId: dok.id, dipId }) };
  await alat.simpanan.simpan(masuk, await alat.simpanan.baca(asli), tipe, keterangan);
}
