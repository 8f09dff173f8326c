import { Timestamp, type QueryDocumentSnapshot } from 'firebase-admin/firestore';
import type { Hasil } from '@ppid/domain/berkas/types';
import { db } from '../ports/firestore.js';
import { log } from '../ports/log.js';
import { kirimanDari } from './baca-tindakan.js';
import { kirimSurel } from './kirim-surel.js';
import { majukanBerkas } from './majukan-berkas.js';
import { menyerah } from './menyerah.js';
import { antrekanDokumenTertunda } from './dokumen-tertunda.js';
import { antrekanPencabutanTertunda } from './pencabutan.js';
import { antrekanPenghitamanTertunda } from './penghitaman-tertunda.js';
import { pindahkanTertunda } from './pindahkan-dokumen.js';
import { terbitkanLaporan } from './terbitkan-laporan.js';
import { terbitkanSurat } from './terbitkan-surat.js';

/** Younger work is left to its own delivery. */
const TENGGANG_MS = 60_000;
const SEKALI_SAPU = 200;
/** A tindakan that still fails at this age is answered with a refusal, so that its author sees it and the list moves on. */
const UMUR_MAKS_MS = 6 * 3_600_000;

/**
 * Finishes work whose delivery was lost or crashed: tindakan without an answer, letters, mails and reports that
 * still wait or whose lease ran out; uploads, documents and redacted copies are queued for the workers that open files; documents whose class changed are brought to its place. All
 * that is called here is idempotent. Returns how many were touched.
 */
export async function sapuTertunda(tenggangMs = TENGGANG_MS): Promise<number> {
  const batas = new Date(Date.now() - tenggangMs);
  const tindakan = await db()
    .collectionGroup('tindakan')
    .where('hasil', '==', null)
    .where('pada', '<=', Timestamp.fromDate(batas))
    .orderBy('pada')
    .limit(SEKALI_SAPU)
    .get();
  let jumlah = 0;
  const coba = async (kerja: () => Promise<unknown>) => {
    jumlah += 1;
    // One that fails must not keep the others waiting; it stays on the list for the next round.
    await kerja().catch(() => log.problem('sapu.selesai', { gagal: true }));
  };
  for (const doc of tindakan.docs) await coba(() => majukanAtauTolak(doc));
  for (const doc of await tertunda('surat', 'DIBUAT', batas))
    await coba(() => terbitkanSurat(satkerDari(doc), doc.id));
  for (const doc of await tertunda('laporan', 'DIBUAT', batas))
    await coba(() => terbitkanLaporan(satkerDari(doc), doc.id));
  for (const doc of await tertunda('surel', 'DIPROSES', batas))
    await coba(() => kirimSurel(satkerDari(doc), doc.id));
  jumlah += await antrekanDokumenTertunda(batas.toISOString());
  jumlah += await pindahkanTertunda(batas.toISOString());
  jumlah += await antrekanPenghitamanTertunda();
  jumlah += await antrekanPencabutanTertunda(batas.toISOString());
  log.event('sapu.selesai', { jumlah });
  return jumlah;
}

async function majukanAtauTolak(doc: QueryDocumentSnapshot): Promise<void> {
  const alamat = alamatTindakan(doc);
  try {
    await majukanBerkas(alamat, kirimanDari(doc));
  } catch (galat) {
    if (Date.now() - (doc.get('pada') as Timestamp).toMillis() < UMUR_MAKS_MS) throw galat;
    const alasan =
      'Tindakan ini tidak dapat diproses setelah dicoba berulang kali. Hubungi Admin kantor Anda, lalu ulangi.';
    const pada = new Date().toISOString();
    const hasil: Hasil = { status: 'ditolak', kode: 'GAGAL_DIPROSES', alasan, bidang: {}, pada };
    // An answer that another delivery gave meanwhile stays.
    await doc.ref.update({ hasil, pribadi: null }, { lastUpdateTime: doc.updateTime });
    const kunci = `${alamat.berkasId}-${alamat.tindakanId}`;
    await menyerah(alamat.satkerId, { kerja: 'tindakan', kunci, berkas: alamat, alasan });
  }
}

async function tertunda(koleksi: string, dikerjakan: string, batas: Date): Promise<QueryDocumentSnapshot[]> {
  const grup = db().collectionGroup(koleksi);
  const [menunggu, disewa] = await Promise.all([
    grup
      .where('status', '==', 'MENUNGGU')
      .where('dibuat', '<=', batas.toISOString())
      .limit(SEKALI_SAPU)
      .get(),
    grup
      .where('status', '==', dikerjakan)
      .where('sewaSampai', '<=', new Date().toISOString())
      .limit(SEKALI_SAPU)
      .get(),
  ]);
  return [...menunggu.docs, ...disewa.docs];
}

function satkerDari(doc: QueryDocumentSnapshot): string {
  return doc.ref.path.split('/')[1] ?? '';
}

function alamatTindakan(doc: QueryDocumentSnapshot) {
  const [, satkerId = '', jenis = '', berkasId = '', , tindakanId = ''] = doc.ref.path.split('/');
  return { satkerId, jenis, berkasId, tindakanId };
}
