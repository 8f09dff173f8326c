import { FieldPath, FieldValue, Timestamp, type QueryDocumentSnapshot } from 'firebase-admin/firestore';
import { AKSI_PERINTAH, type Berkas } from '@ppid/domain/berkas/types';
import { formatTanggal } from '@ppid/domain/calendar/zona';
import type { Tinjauan } from '@ppid/domain/pengecualian/types';
import { alasanTidakDiputusUlang } from '@ppid/domain/permohonan/perintah';
import { larik } from '@ppid/domain/surat/isian';
import { bacaKantor } from '../ports/acuan.js';
import { db, refKeputusanKpu, refPencabutan, refTindakan, semuaPermohonan } from '../ports/firestore.js';
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
  await majukan(cabut, docs, tuntas, pada);
  log.event('dik.penolakanDitinjau', { kunci, permohonan, tuntas });
  return tuntas;
}

/** The next page begins after this one; KPU RI follows it at its decision. */
async function majukan(
  { kunci, keputusanId }: Pencabutan,
  docs: readonly QueryDocumentSnapshot[],
  tuntas: boolean,
  pada: string,
): Promise<void> {
  await db().runTransaction(async (tx) => {
    const ref = refPencabutan(kunci);
    const kini = (await tx.get(ref)).data() as Pencabutan;
    const status = tuntas ? 'SELESAI' : 'MENUNGGU';
    const diperiksa = kini.diperiksa + docs.length;
    tx.update(ref, { status, diperiksa, sesudah: docs.at(-1)?.ref.path ?? kini.sesudah, diubah: pada });
    if (keputusanId === null) return;
    const tinjauan: Tinjauan = { status, diperiksa, permohonan: kini.permohonan };
    tx.update(refKeputusanKpu(keputusanId), new FieldPath('tinjauan', kunci), tinjauan);
  });
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
    const kena = larik(kini.data, 'butirDik').filter((butir) => cabut.butirIds.includes(butir));
    if (kena.length === 0) return false;
    const hari = kalender.tanggalLokal(pada);
    const data = {
      sumber: 'PENCABUTAN_DIK',
      berkasId: '',
      nomor: cabut.nomor,
      perintah: `Pengecualian ${kena.map((id) => `“${cabut.sebutan[id] ?? id}”`).join(', ')}, yang menjadi dasar penolakan, dicabut dengan keputusan nomor ${cabut.nomor} tanggal ${formatTanggal(cabut.tanggal)}. Informasi itu terbuka sejak dicabut. Putuskan kembali permohonan ini.`,
      batas: kalender.tambahHariKerja(hari, satker.pengaturan.hariPutusUlang).tanggal,
    };
    tx.create(ref, tindakanSistem(0, AKSI_PERINTAH, data, Timestamp.fromDate(new Date(pada))));
    // With the order: what is counted was ordered, however often the page is gone through.
    const satu = FieldValue.increment(1);
    tx.update(refPencabutan(cabut.kunci), { permohonan: satu, [`perKantor.${satkerId}`]: satu });
    return true;
  });
}
