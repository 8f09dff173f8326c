import { FieldPath, FieldValue, Timestamp, type QueryDocumentSnapshot } from 'firebase-admin/firestore';
import { AKSI_PERINTAH, type Berkas } from '@ppid/domain/berkas/types';
import { formatTanggal } from '@ppid/domain/calendar/zona';
import { alasanTidakDiputusUlang } from '@ppid/domain/permohonan/perintah';
import { larik } from '@ppid/domain/surat/isian';
import { bacaKantor } from '../ports/acuan.js';
import { db, refPencabutan, refTindakan, semuaPermohonan } from '../ports/firestore.js';
import { log } from '../ports/log.js';
import type { Pencabutan } from './pencabutan.js';
import { tindakanSistem } from './tindakan-sistem.js';

const HALAMAN = 100;
/** Values that one `array-contains-any` may name. */
const SEKALI_TANYA = 30;

/**
 * Looks through one page of the requests, of the office or of all, whose answer cites a revoked item, and orders each that
 * withholds something to be decided anew. Answers true when it was the last page. Idempotent: the tindakan is named by the
 * revocation, the page moves on only after it is done.
 */
export async function tinjauPenolakan(kunci: string, pada: string, halaman = HALAMAN): Promise<boolean> {
  const ref = refPencabutan(kunci);
  const cabut = (await ref.get()).data() as Pencabutan | undefined;
  if (!cabut || cabut.status === 'SELESAI') return true;
  const docs = await bacaHalaman(cabut, halaman);
  let permohonan = 0;
  for (const doc of docs) if (await perintahkan(doc, cabut, pada)) permohonan += 1;
  const tuntas = docs.length < halaman;
  await ref.update({
    status: tuntas ? 'SELESAI' : 'MENUNGGU',
    sesudah: docs.at(-1)?.ref.path ?? cabut.sesudah,
    permohonan: FieldValue.increment(permohonan),
    diubah: pada,
  });
  log.event('dik.penolakanDitinjau', { kunci, permohonan, tuntas });
  return tuntas;
}

async function bacaHalaman(
  { butirIds, satkerId, sesudah }: Pencabutan,
  halaman: number,
): Promise<QueryDocumentSnapshot[]> {
  const koleksi = satkerId === null ? semuaPermohonan() : db().collection(`satker/${satkerId}/permohonan`);
  const mulai = sesudah === null ? null : db().doc(sesudah);
  const kelompok = Array.from({ length: Math.ceil(butirIds.length / SEKALI_TANYA) }, (_, i) =>
    butirIds.slice(i * SEKALI_TANYA, (i + 1) * SEKALI_TANYA),
  );
  const jawaban = await Promise.all(
    kelompok.map(async (ids) => {
      const kueri = koleksi
        .where('data.butirDik', 'array-contains-any', ids)
        .orderBy(FieldPath.documentId())
        .limit(halaman);
      return (await (mulai ? kueri.startAfter(mulai) : kueri).get()).docs;
    }),
  );
  // Each answer is in order of the path, so the first page of all together is complete.
  const unik = new Map(jawaban.flat().map((doc) => [doc.ref.path, doc]));
  return [...unik.entries()]
    .sort(([a], [b]) => (urutan(a) < urutan(b) ? -1 : 1))
    .slice(0, halaman)
    .map(([, doc]) => doc);
}

/** The store compares paths part by part: `a/…` comes before `a-b/…`. */
const urutan = (path: string): string => path.replaceAll('/', '\u0000');

async function perintahkan(doc: QueryDocumentSnapshot, cabut: Pencabutan, pada: string): Promise<boolean> {
  const { satkerId, id } = doc.data() as Berkas;
  const kantor = await bacaKantor(satkerId);
  if (!kantor) return false;
  const { kalender, satker } = kantor;
  const ref = refTindakan(satkerId, 'permohonan', id, `cabut-${cabut.kunci}`);
  return db().runTransaction(async (tx) => {
    const [berkas, tindakan] = await tx.getAll(doc.ref, ref);
    const kini = berkas?.data() as Berkas | undefined;
    if (tindakan?.exists || !kini || alasanTidakDiputusUlang(kini)) return false;
    // Decided anew meanwhile, on another ground.
    if (!larik(kini.data, 'butirDik').some((butir) => cabut.butirIds.includes(butir))) return false;
    const hari = kalender.tanggalLokal(pada);
    const data = {
      sumber: 'PENCABUTAN_DIK',
      berkasId: '',
      nomor: cabut.nomor,
      perintah: `Pengecualian yang menjadi dasar penolakan dicabut dengan keputusan nomor ${cabut.nomor} tanggal ${formatTanggal(cabut.tanggal)}. Putuskan kembali permohonan ini.`,
      batas: kalender.tambahHariKerja(hari, satker.pengaturan.hariPutusUlang).tanggal,
    };
    tx.create(ref, tindakanSistem(0, AKSI_PERINTAH, data, Timestamp.fromDate(new Date(pada))));
    return true;
  });
}
