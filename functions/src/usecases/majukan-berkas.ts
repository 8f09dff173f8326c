import type { Transaction } from 'firebase-admin/firestore';
import {
  AKSI_BUKA,
  type Berkas,
  type Hasil,
  type Keputusan,
  type KodeTolak,
  type Tindakan,
} from '@ppid/domain/berkas/types';
import { kelebihan } from '@ppid/domain/berkas/kelebihan';
import { advance } from '@ppid/domain/sop/engine';
import { JENIS, type Jenis, type Sop } from '@ppid/domain/sop/types';
import { bacaKantor, bacaSop, sopBerlaku, type Kantor } from '../ports/acuan.js';
import { db, refBerkas, refTindakan } from '../ports/firestore.js';
import { log } from '../ports/log.js';
import { periksaDokumen } from './periksa-dokumen.js';
import { siapkanKeberatan } from './siapkan-keberatan.js';
import { siapkanNomor, type NomorBaru } from './nomor-register.js';
import { tulisPenerimaan, tulisPenolakan } from './tulis-tindakan.js';
import { bacaTindakan, tindakanTertunda } from './baca-tindakan.js';

export interface AlamatTindakan {
  satkerId: string;
  jenis: string;
  berkasId: string;
  tindakanId: string;
}

/** Refusals that an older tindakan, still unprocessed, may cure: deliveries come in any order. */
const MUNGKIN_MENDAHULUI = ['BERKAS_TIDAK_ADA', 'LANGKAH_BUKAN_AKTIF', 'BELUM_WAKTUNYA'];

/**
 * Applies one tindakan to its berkas, in one transaction (design section 4). Idempotent: a tindakan that has a `hasil`
 * is left alone. When an older tindakan of the same berkas still waits (late, lost or crashed delivery), that one is
 * done first. Returns the hasil, or null when the tindakan does not exist.
 */
export async function majukanBerkas(alamat: AlamatTindakan): Promise<Hasil | null> {
  const jenis = JENIS.find((j) => j === alamat.jenis);
  if (!jenis) return null;
  const pertama = await jalankan(alamat, jenis, true);
  if (pertama !== 'ADA_YANG_MENDAHULUI') return pertama;
  for (const id of await tindakanTertunda(alamat, jenis)) {
    await jalankan({ ...alamat, tindakanId: id }, jenis, false);
  }
  const kedua = await jalankan(alamat, jenis, false);
  return kedua === 'ADA_YANG_MENDAHULUI' ? null : kedua;
}

type Jawaban = Hasil | null | 'ADA_YANG_MENDAHULUI';

async function jalankan(alamat: AlamatTindakan, jenis: Jenis, bolehMenunggu: boolean): Promise<Jawaban> {
  const { satkerId, berkasId, tindakanId } = alamat;
  const kantor = await bacaKantor(satkerId);
  // Contention on the register counter is normal on a busy morning: more attempts than the default five.
  return db().runTransaction(
    async (tx): Promise<Jawaban> => {
      const [snapBerkas, snapTindakan] = await tx.getAll(
        refBerkas(satkerId, jenis, berkasId),
        refTindakan(satkerId, jenis, berkasId, tindakanId),
      );
      if (!snapTindakan?.exists) return null;
      if (snapTindakan.get('hasil')) {
        log.event('tindakan.ulang', { satkerId, jenis, berkasId, tindakanId });
        return snapTindakan.get('hasil') as Hasil;
      }
      const tindakan = bacaTindakan(snapTindakan);
      const berkas = snapBerkas?.exists ? (snapBerkas.data() as Berkas) : null;
      const { keputusan, nomor } = await putuskan(tx, { ...alamat, jenis }, kantor, berkas, tindakan);
      if (!keputusan.diterima && bolehMenunggu && MUNGKIN_MENDAHULUI.includes(keputusan.kode)) {
        if ((await tindakanTertunda(alamat, jenis)).length > 0) return 'ADA_YANG_MENDAHULUI';
      }
      if (!keputusan.diterima || !kantor)
        return tulisPenolakan(tx, { ...alamat, jenis }, keputusan, tindakan);
      nomor?.pakai(tx);
      return tulisPenerimaan(tx, { ...alamat, jenis }, kantor, berkas, keputusan, tindakan);
    },
    { maxAttempts: 20 },
  );
}

type Putusan = { keputusan: Keputusan; nomor: NomorBaru | null };

async function putuskan(
  tx: Transaction,
  alamat: AlamatTindakan & { jenis: Jenis },
  kantor: Kantor | null,
  berkas: Berkas | null,
  tindakan: Tindakan,
): Promise<Putusan> {
  const tolak = (kode: KodeTolak, alasan: string): Putusan => ({
    keputusan: { diterima: false, kode, alasan, bidang: {} },
    nomor: null,
  });
  if (!kantor) return tolak('KANTOR_LAIN', 'Satker ini tidak terdaftar.');
  // Before anything else looks at it. Above 512 KB no event came at all: the sweep brings such a tindakan here.
  const lebih = kelebihan(tindakan);
  if (lebih) return tolak('ISIAN_TIDAK_SAH', lebih);
  const membuka = tindakan.aksi === AKSI_BUKA;
  if (!berkas && !membuka) return tolak('BERKAS_TIDAK_ADA', 'Berkas ini belum dibuka.');
  const sop = await pilihSop(alamat, kantor, berkas, tindakan);
  if (!sop)
    return tolak('SOP_TIDAK_ADA', 'Kantor ini belum mempunyai SOP yang berlaku untuk jenis berkas ini.');
  const dokumen = await periksaDokumen(tx, alamat, tindakan);
  if (dokumen) return tolak('ISIAN_TIDAK_SAH', dokumen);
  const tautan =
    membuka && alamat.jenis === 'keberatan'
      ? await siapkanKeberatan(tx, alamat.satkerId, tindakan)
      : { permohonan: null, pemohon: {} };
  const nomor = membuka && !berkas ? await siapkanNomor(tx, kantor, alamat.jenis, tindakan.pada) : null;
  const keputusan = advance(sop, berkas, tindakan, {
    satker: kantor.satker,
    kalender: kantor.kalender,
    nomor: nomor?.nomor ?? null,
    berkasId: alamat.berkasId,
    permohonan: tautan.permohonan,
  });
  // What is filed with the objection itself stands before what the request knew.
  if (keputusan.diterima) keputusan.pribadi = { ...tautan.pemohon, ...keputusan.pribadi };
  return { keputusan, nomor };
}

function pilihSop(
  { satkerId, jenis }: { satkerId: string; jenis: Jenis },
  kantor: Kantor,
  berkas: Berkas | null,
  tindakan: Tindakan,
): Promise<Sop | null> {
  return berkas
    ? bacaSop(satkerId, berkas.sop.kunci, berkas.sop.versi)
    : sopBerlaku(satkerId, jenis, kantor.kalender.tanggalLokal(tindakan.pada));
}
