import { createHash } from 'node:crypto';
import type { Transaction } from 'firebase-admin/firestore';
import { jalurMasuk, namaAman } from '@ppid/domain/dokumen/jalur';
import { AWALAN_HITAM } from '@ppid/domain/dokumen/penghitaman';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { dipMenunggu, halanganBuka } from '@ppid/domain/pengecualian/buka';
import { BUTIR_BERLAKU, type Butir, type ButirDip } from '@ppid/domain/pengecualian/types';
import type { AksesPembukaan } from '@ppid/domain/pribadi/types';
import { alatNyata, type Alat } from '../dokumen/alat.js';
import { AppError } from '../errors.js';
import { sekarang } from '../ports/clock.js';
import { db, koleksiDik, refAkses, refButir, refDip, refDokumen } from '../ports/firestore.js';
import { log } from '../ports/log.js';
import type { Pembuka } from './catat-akses.js';

export interface BukaDokumenDik {
  dipId: string;
  dokumenId: string;
}

/**
 * Releases one document of an opened item, which PPID has found free of personal data: a copy of it enters at the pipeline
 * as an ordinary document of the same berkas, with texts and search entries of its own. The excluded original stays where it
 * was, so nothing moves and nothing can be half moved; the copy's id is derived, so asking again makes no second one.
 * @throws AppError not-found, failed-precondition.
 */
export async function bukaDokumenDik(
  pembuka: Pembuka,
  minta: BukaDokumenDik,
  alat: Alat = alatNyata(),
): Promise<{ hasilDokumenId: string }> {
  const { satkerId, uid: oleh } = pembuka;
  const sidik = createHash('sha256').update(`buka/${satkerId}/${minta.dokumenId}`).digest('hex');
  // Under this prefix no client can upload: nobody can put a file of his own there first.
  const hasilDokumenId = `${AWALAN_HITAM}${sidik.slice(0, 32)}`;
  const pada = await sekarang();
  const dok = await db().runTransaction(async (tx) => {
    const { butir, dokumen } = await periksa(tx, satkerId, minta);
    const akses: AksesPembukaan = {
      ...{ apa: 'PEMBUKAAN', satkerId, jenis: 'pengecualian', berkasId: butir.lembar.berkasId },
      ...{ nomor: butir.penetapan.nomor, dokumenId: dokumen.id, halaman: null, butirId: butir.id },
      ...{ sebab: butir.dibuka?.sebab ?? 'PENETAPAN', alasan: 'Dokumen dibuka setelah diperiksa.' },
      ...{ oleh, peran: pembuka.peran, pada },
    };
    tx.set(refAkses(satkerId, hasilDokumenId), akses);
    return dokumen;
  });
  if (!(await refDokumen(satkerId, hasilDokumenId).get()).exists)
    await salin(dok, hasilDokumenId, oleh, alat);
  await catat(satkerId, minta, { hasilDokumenId, oleh, pada });
  log.event('dik.dokumenDibuka', { satkerId, dokumenId: dok.id, hasil: hasilDokumenId });
  return { hasilDokumenId };
}

async function periksa(
  tx: Transaction,
  satkerId: string,
  { dipId, dokumenId }: BukaDokumenDik,
): Promise<{ butir: Butir; dokumen: Dokumen }> {
  const gagal = (pesan: string) => new AppError('failed-precondition', pesan);
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
  const { docs } = await tx.get(koleksiDik(satkerId).where('dokumenIds', 'array-contains', dokumenId));
  const lain = docs.map((d) => d.data() as Butir).find(({ status }) => BUTIR_BERLAKU.includes(status));
  if (lain)
    throw gagal(
      `Dokumen ini juga memuat “${lain.informasi}”, yang masih dikecualikan. Buat salinan yang dihitamkan.`,
    );
  return { butir, dokumen };
}

/** After the copy was handed in: what broke before leaves the document to be released again. */
async function catat(
  satkerId: string,
  { dipId, dokumenId }: BukaDokumenDik,
  siapa: Omit<ButirDip['dibuka'][number], 'dokumenId'>,
): Promise<void> {
  await db().runTransaction(async (tx) => {
    const dip = (await tx.get(refDip(satkerId, dipId))).data() as ButirDip;
    if (dip.dibuka.some((satu) => satu.dokumenId === dokumenId)) return;
    const dibuka = [...dip.dibuka, { dokumenId, ...siapa }];
    const menunggu = dipMenunggu({ ...dip, dibuka });
    tx.update(refDip(satkerId, dipId), { dibuka, menunggu } satisfies Partial<ButirDip>);
  });
}

/** Safe to run again: the same bytes at the same place of the entrance. */
async function salin(dok: Dokumen, dokumenId: string, oleh: string, alat: Alat): Promise<void> {
  const { satkerId, jenis, berkasId, asli, tipe, nama } = dok;
  if (asli === null || tipe === null) throw new Error(`document ${dok.id} holds no file`);
  const masuk = jalurMasuk({ satkerId, jenis, berkasId, kategori: 'jawaban', dokumenId });
  await alat.simpanan.simpan(masuk, await alat.simpanan.baca(asli), tipe, { nama: namaAman(nama), oleh });
}
