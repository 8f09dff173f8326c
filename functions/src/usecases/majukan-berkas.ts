import type { DocumentSnapshot, Transaction } from 'firebase-admin/firestore';
import {
  AKSI_BUKA,
  AKSI_HITUNG_ULANG,
  type Berkas,
  type Hasil,
  type Keputusan,
  type KodeTolak,
  type Tindakan,
} from '@ppid/domain/berkas/types';
import { kelebihan } from '@ppid/domain/berkas/kelebihan';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { idDikutip } from '@ppid/domain/pengecualian/kutipan';
import type { Butir } from '@ppid/domain/pengecualian/types';
import { advance } from '@ppid/domain/sop/engine';
import { JENIS, type Jenis, type Sop } from '@ppid/domain/sop/types';
import { bacaKantor, bacaSop, sopBerlaku, type Kantor } from '../ports/acuan.js';
import { db, refBerkas, refTindakan } from '../ports/firestore.js';
import { bergiliran } from '../ports/giliran.js';
import { log } from '../ports/log.js';
import { gerbangTindakan } from './gerbang-tindakan.js';
import { BukuKiriman } from './kiriman-ganda.js';
import { antreanNomor, siapkanNomor, tutupBuku, type BukuNomor, type NomorBaru } from './nomor-register.js';
import { periksaDokumen } from './periksa-dokumen.js';
import { pindahkanSemua } from './pindahkan-dokumen.js';
import { periksaGanda } from './periksa-ganda.js';
import { menerbitkanDaftar, versiBerikut } from './terbitan-dik.js';
import { bacaTerkait } from './siapkan-klasifikasi.js';
import { permohonanKini, siapkanKeberatan, type Tautan } from './siapkan-keberatan.js';
import { siapkanPenutupanBerkas } from './tutup-berkas.js';
import { tulisPenerimaan, tulisPenolakan } from './tulis-tindakan.js';
import { bacaButirDikutip } from './baca-butir.js';
import { catatPerpanjangan, sesudahDibuka, type BukuPerpanjangan } from './tautkan-perpanjangan.js';
import { bacaKiriman, bacaTindakan, tindakanTertunda, type Kiriman } from './baca-tindakan.js';

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
 * done first. Returns the hasil, or null when the tindakan does not exist. `kiriman`, where the caller has it from the
 * event, saves a reading; it only chooses the queue, the transaction reads the tindakan itself.
 */
export async function majukanBerkas(
  alamat: AlamatTindakan,
  kiriman: Kiriman | null = null,
): Promise<Hasil | null> {
  const jenis = JENIS.find((j) => j === alamat.jenis);
  if (!jenis) return null;
  const ini = { ...alamat, jenis };
  const pertama = await jalankan(ini, true, kiriman);
  if (pertama !== 'ADA_YANG_MENDAHULUI') return pertama;
  for (const id of await tindakanTertunda(alamat, jenis)) {
    await jalankan({ ...ini, tindakanId: id }, false);
  }
  const kedua = await jalankan(ini, false, kiriman);
  return kedua === 'ADA_YANG_MENDAHULUI' ? null : kedua;
}

type Jawaban = Hasil | null | 'ADA_YANG_MENDAHULUI';
type Alamat = AlamatTindakan & { jenis: Jenis };

/** About ten writes each, and two documents of the form's size: far from the limits of one commit. */
const SEKALI_BUKA = 25;

/** Openings under one register counter, together in one transaction (docs/architecture.md, "Register numbers"). */
const antreBuka = bergiliran<{ alamat: Alamat; kantor: Kantor }, Jawaban>(
  SEKALI_BUKA,
  ({ alamat }) => alamat.berkasId,
  ([pertama, ...lain]) =>
    pertama
      ? transaksi([pertama.alamat, ...lain.map(({ alamat }) => alamat)], pertama.kantor, false)
      : Promise.resolve([]),
);

async function jalankan(
  alamat: Alamat,
  bolehMenunggu: boolean,
  kiriman: Kiriman | null = null,
): Promise<Jawaban> {
  const { satkerId, jenis, berkasId, tindakanId } = alamat;
  const isi = kiriman ?? (await bacaKiriman(refTindakan(satkerId, jenis, berkasId, tindakanId)));
  if (!isi) return null;
  // A recount follows a calendar that just changed: never the one this process remembers of a minute ago.
  const kantor = await bacaKantor(satkerId, isi.aksi === AKSI_HITUNG_ULANG);
  if (kantor && isi.aksi === AKSI_BUKA)
    return antreBuka(antreanNomor(kantor, jenis, isi.pada), { alamat, kantor });
  const [jawaban = null] = await transaksi([alamat], kantor, bolehMenunggu);
  return jawaban;
}

/** Applies tindakan of as many berkas of one office and jenis: all of them or none. */
async function transaksi(
  grup: [Alamat, ...Alamat[]],
  kantor: Kantor | null,
  bolehMenunggu: boolean,
): Promise<Jawaban[]> {
  const [{ satkerId, jenis }] = grup;
  let ditutup: string[] = [];
  let catatan: (() => void)[] = [];
  // Other instances want the register counter too on a busy morning: more attempts than the default five.
  const semua = await db().runTransaction(
    async (tx) => {
      const snap = await tx.getAll(
        ...grup.map((a) => refBerkas(satkerId, jenis, a.berkasId)),
        ...grup.map((a) => refTindakan(satkerId, jenis, a.berkasId, a.tindakanId)),
      );
      const [berkas, tindakan] = [snap.slice(0, grup.length), snap.slice(grup.length)];
      const kiriman = await BukuKiriman.baca(tx, satkerId, jenis, tindakan);
      const perpanjangan: BukuPerpanjangan = new Map();
      const ruang: Ruang = { tx, kantor, nomor: new Map(), kiriman, ditutup: [], catatan: [], perpanjangan };
      const tulis: (() => Jawaban)[] = [];
      // In turn: the number that one leaves untaken is the next one's.
      for (const [i, alamat] of grup.entries())
        tulis.push(await tentukan(ruang, alamat, berkas[i], tindakan[i], bolehMenunggu));
      // The store wants every reading before the first writing.
      const jawaban = tulis.map((t) => t());
      tutupBuku(tx, ruang.nomor);
      kiriman.tulis(tx);
      ({ ditutup, catatan } = ruang);
      return jawaban;
    },
    { maxAttempts: 20 },
  );
  for (const catat of catatan) catat();
  await pindahkanSemua(ditutup.map((id) => ({ satkerId, id })));
  return semua;
}

/** One transaction, and what its tindakan share. */
interface Ruang {
  tx: Transaction;
  kantor: Kantor | null;
  nomor: BukuNomor;
  kiriman: BukuKiriman;
  /** Documents that were closed, and whose files have to follow. */
  ditutup: string[];
  /** Lines of the log: written once, when what they tell has been committed. */
  catatan: (() => void)[];
  perpanjangan: BukuPerpanjangan;
}

/** Decides on one tindakan; the returned function writes the decision. */
async function tentukan(
  ruang: Ruang,
  alamat: Alamat,
  snapBerkas: DocumentSnapshot | undefined,
  snapTindakan: DocumentSnapshot | undefined,
  bolehMenunggu: boolean,
): Promise<() => Jawaban> {
  const { tx, kantor } = ruang;
  if (!snapTindakan?.exists) return () => null;
  if (snapTindakan.get('hasil')) {
    ruang.catatan.push(() => log.event('tindakan.ulang', { ...alamat }));
    return () => snapTindakan.get('hasil') as Hasil;
  }
  const tindakan = bacaTindakan(snapTindakan);
  const berkas = snapBerkas?.exists ? (snapBerkas.data() as Berkas) : null;
  const {
    keputusan,
    nomor,
    butir = [],
    keluar = [],
  } = await putuskan(ruang, alamat, kantor, berkas, tindakan);
  if (!keputusan.diterima && bolehMenunggu && MUNGKIN_MENDAHULUI.includes(keputusan.kode)) {
    if ((await tindakanTertunda(alamat, alamat.jenis)).length > 0) return () => 'ADA_YANG_MENDAHULUI';
  }
  ruang.catatan.push(() => catatPutusan(alamat, keputusan, tindakan));
  if (!keputusan.diterima || !kantor) return () => tulisPenolakan(tx, alamat, keputusan, tindakan);
  nomor?.pakai();
  catatPerpanjangan(keputusan.berkas, keputusan.riwayat, ruang.perpanjangan);
  const tutup = await siapkanPenutupanBerkas(tx, keputusan, tindakan);
  return () => {
    ruang.ditutup.push(...tutup());
    return tulisPenerimaan(tx, alamat, kantor, berkas, keputusan, tindakan, { butir, keluar });
  };
}

function catatPutusan(
  { satkerId, jenis, berkasId, tindakanId }: Alamat,
  keputusan: Keputusan,
  { aksi }: Tindakan,
): void {
  const tindakan = { satkerId, jenis, berkasId, tindakanId };
  if (keputusan.diterima) log.event('tindakan.diterima', { ...tindakan, aksi });
  else log.event('tindakan.ditolak', { ...tindakan, kode: keputusan.kode });
}

/** `butir`: items of the DIK that the tindakan names, as read. `keluar`: documents that go along with its letters. */
type Putusan = { keputusan: Keputusan; nomor: NomorBaru | null; butir?: Butir[]; keluar?: Dokumen[] };

async function putuskan(
  { tx, nomor: buku, kiriman, perpanjangan }: Ruang,
  alamat: Alamat,
  kantor: Kantor | null,
  berkas: Berkas | null,
  tindakan: Tindakan,
): Promise<Putusan> {
  const tolak = (kode: KodeTolak, alasan: string): Putusan => ({
    keputusan: { diterima: false, kode, alasan, bidang: {} },
    nomor: null,
    butir: [],
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
  if ('salah' in dokumen) return tolak('ISIAN_TIDAK_SAH', dokumen.salah);
  const ganda = await periksaGanda(tx, alamat, berkas, tindakan);
  if (ganda) return { keputusan: ganda, nomor: null, butir: [] };
  const tautan = await tautkan(tx, alamat, berkas, tindakan);
  const dikutip = await bacaButirDikutip(tx, alamat.satkerId, idDikutip(berkas, tindakan));
  const butir = sesudahDibuka(dikutip, perpanjangan);
  const nomor = membuka && !berkas ? await siapkanNomor(tx, buku, kantor, alamat.jenis, tindakan.pada) : null;
  const keputusan = advance(sop, berkas, tindakan, {
    satker: kantor.satker,
    kalender: kantor.kalender,
    nomor: nomor?.nomor ?? null,
    berkasId: alamat.berkasId,
    permohonan: tautan.permohonan,
    keberatanTerbuka: tautan.terbuka ?? null,
    kategoriDokumen: dokumen.dokumen.map(({ kategori }) => kategori),
    butir,
    terkait: alamat.jenis === 'pengecualian' ? await bacaTerkait(tx, alamat.satkerId, tindakan) : null,
    ...(menerbitkanDaftar(alamat.jenis, tindakan)
      ? { versiDaftar: await versiBerikut(tx, alamat.satkerId) }
      : {}),
  });
  const gerbang = keputusan.diterima
    ? await gerbangTindakan(tx, alamat.satkerId, sop, tindakan, dokumen.dokumen)
    : { ikut: [] };
  if ('salah' in gerbang) return tolak('DILARANG_PENJAGA', gerbang.salah);
  // What is filed with the objection itself stands before what the request knew.
  if (keputusan.diterima) keputusan.pribadi = { ...tautan.pemohon, ...keputusan.pribadi };
  return {
    keputusan: kiriman.saring(alamat.berkasId, tindakan, keputusan),
    nomor,
    butir,
    keluar: gerbang.ikut,
  };
}

/** Only an objection leans on another berkas: its request. */
async function tautkan(
  tx: Transaction,
  { satkerId, jenis }: Alamat,
  berkas: Berkas | null,
  tindakan: Tindakan,
): Promise<Tautan> {
  if (jenis !== 'keberatan') return { permohonan: null, pemohon: {} };
  if (tindakan.aksi === AKSI_BUKA) return siapkanKeberatan(tx, satkerId, tindakan);
  return { permohonan: berkas && (await permohonanKini(tx, satkerId, berkas)), pemohon: {} };
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
