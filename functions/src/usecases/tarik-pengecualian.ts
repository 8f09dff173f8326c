import type { Transaction } from 'firebase-admin/firestore';
import type { Berkas } from '@ppid/domain/berkas/types';
import type { Instan } from '@ppid/domain/calendar/types';
import { KALIMAT_TUTUP } from '@ppid/domain/dokumen/gerbang';
import { UNGGAHAN } from '@ppid/domain/dokumen/unggahan';
import type { Dokumen, KategoriBiasa } from '@ppid/domain/dokumen/types';
import { samarkanTeks } from '@ppid/domain/pribadi/samar';
import type { Akses } from '@ppid/domain/pribadi/types';
import { alatNyata, type Alat } from '../dokumen/alat.js';
import { AppError } from '../errors.js';
import { sekarang } from '../ports/clock.js';
import { db, refBerkas, refDokumen } from '../ports/firestore.js';
import { log } from '../ports/log.js';
import { periksaAlasan, type Pembuka } from './catat-akses.js';
import { dokumenAda } from './dokumen-ada.js';
import { butirPenutup } from './butir-dokumen.js';
import { pindahkanSemua } from './pindahkan-dokumen.js';

export interface Penarikan {
  dokumenId: string;
  /** What it is instead. */
  kategori: KategoriBiasa;
  alasan: string;
}

const gagal = (pesan: string): AppError => new AppError('failed-precondition', pesan);

/**
 * Atasan PPID states that a document was handed in as excluded by mistake, or that its test ended with nothing excluded: it
 * becomes ordinary, with every other one of the same bytes. What an item of the DIK holds, an opened one too while PPID has
 * not cleared it, a recorded sheet of a test, and what a berkas still handles as excluded, is not touched; whoever handed it in does not decide. Copies that it had closed are released one by one
 * (`lepasDokumen`). Asked again it changes nothing.
 * @throws AppError invalid-argument, not-found, permission-denied, failed-precondition.
 */
export async function tarikPengecualian(
  pembuka: Pembuka,
  { dokumenId, kategori, alasan }: Penarikan,
  alat: Alat = alatNyata(),
): Promise<{ ditarik: number }> {
  periksaAlasan(alasan);
  const { satkerId, uid: oleh, peran } = pembuka;
  const pada = await sekarang();
  const semua = await db().runTransaction(async (tx) => {
    const dok = dokumenAda((await tx.get(refDokumen(satkerId, dokumenId))).data() as Dokumen | undefined);
    if (dok.kelas === 'biasa') return [];
    const ditarik = await seluruhnya(tx, dok);
    for (const satu of ditarik) await periksa(tx, satu, oleh, pada);
    for (const { id, jenis, berkasId } of ditarik) {
      const sesuai = UNGGAHAN[kategori].jenis.includes(jenis) ? kategori : 'lampiran';
      tx.update(refDokumen(satkerId, id), {
        ...{ kategori: sesuai, kelas: 'biasa', pindah: pada, diubah: pada },
      } satisfies Partial<Dokumen>);
      const akses: Akses = {
        ...{ apa: 'PENARIKAN', satkerId, jenis, berkasId, nomor: null, dokumenId: id, halaman: null },
        ...{ alasan: samarkanTeks(alasan.trim()), oleh, peran, pada },
      };
      tx.create(db().collection(`satker/${satkerId}/akses`).doc(), akses);
    }
    return ditarik;
  });
  await pindahkanSemua(semua, alat);
  log.event('dokumen.ditarik', { satkerId, dokumenId, banyak: semua.length });
  return { ditarik: semua.length };
}

/** All that were themselves handed in as excluded with these bytes: they are one file. */
async function seluruhnya(tx: Transaction, dok: Dokumen): Promise<Dokumen[]> {
  if (dok.kelas !== 'dikecualikan' || dok.sha256 === null)
    throw gagal(
      'Yang dapat dinyatakan tidak dikecualikan hanya dokumen yang diserahkan sebagai informasi dikecualikan.',
    );
  if (dok.ditutup)
    throw gagal(
      `Dokumen ini ditutup karena “${dok.ditutup.nama}”. Nyatakan dahulu dokumen itu tidak dikecualikan, lalu buka kembali yang ini.`,
    );
  const { docs } = await tx.get(
    db()
      .collection(`satker/${dok.satkerId}/dokumen`)
      .where('kelas', '==', 'dikecualikan')
      .where('sha256', '==', dok.sha256),
  );
  return docs.map((d) => d.data() as Dokumen).filter(({ ditutup }) => ditutup === null);
}

async function periksa(tx: Transaction, dok: Dokumen, oleh: string, pada: Instan): Promise<void> {
  if (dok.diunggahOleh === oleh)
    throw new AppError(
      'permission-denied',
      'Anda yang menyerahkan dokumen ini, maka pernyataannya harus oleh pejabat lain.',
    );
  const ref = refBerkas(dok.satkerId, dok.jenis, dok.berkasId);
  const dicatat = await tx.get(
    ref.collection('riwayat').where('dokumenIds', 'array-contains', dok.id).limit(1),
  );
  const bagian = !dicatat.empty && (dok.jenis === 'pengecualian' || dok.jenis === 'pendokumentasian');
  const berkas = (await tx.get(ref)).data() as Berkas | undefined;
  if (bagian && berkas?.status !== 'SELESAI')
    throw gagal(
      `“${dok.nama}” sedang dipakai sebagai informasi dikecualikan dalam berkas yang masih berjalan. Lakukan setelah berkas itu selesai.`,
    );
  // It quotes what was tested, items of other proposals perhaps among it, and stays the ground of what was decided.
  if (dok.kategori === 'lembar-uji' && !dicatat.empty)
    throw gagal(
      `“${dok.nama}” adalah lembar uji yang sudah tercatat dalam berkasnya, sehingga tidak dapat ditarik. Bila sebagian boleh dibuka, buat salinan yang dihitamkan.`,
    );
  const [penutup] = await butirPenutup(dok, pada, bagian, tx);
  if (!penutup) return;
  const { butir, sebab } = penutup;
  const sisa = sebab === 'BERLAKU' ? 'yang masih berlaku. Buka dahulu butirnya.' : KALIMAT_TUTUP[sebab];
  throw gagal(`“${dok.nama}” termasuk butir DIK “${butir.informasi}”, ${sisa}`);
}
