import type { Query, Transaction } from 'firebase-admin/firestore';
import type { Berkas } from '@ppid/domain/berkas/types';
import type { Instan, Tanggal } from '@ppid/domain/calendar/types';
import { PESAN_GERBANG } from '@ppid/domain/dokumen/gerbang';
import { AWALAN_HITAM, type Penghitaman } from '@ppid/domain/dokumen/penghitaman';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { masihTertutup } from '@ppid/domain/pengecualian/keadaanButir';
import { butirBerkas } from '@ppid/domain/pengecualian/pendokumentasian';
import type { Butir } from '@ppid/domain/pengecualian/types';
import { bacaKantor } from '../ports/acuan.js';
import {
  db,
  koleksiDik,
  refBerkas,
  refButir,
  refButirNasional,
  refDokumen,
  refPenghitaman,
} from '../ports/firestore.js';
import { log } from '../ports/log.js';

/** What is about to leave: documents of the office, or files by their paths in Storage. */
export interface Keluar {
  dokumen?: readonly Dokumen[];
  jalur?: readonly string[];
}

/** Fingerprints that one query may name. */
const SEKALI_TANYA = 30;
/** Stored files of the office that are no document: letters and reports carry nothing that is sealed. */
const TERBITAN = /^(surat|laporan)\/([^/]+)\/[^/]+\.(pdf|xlsx)$/;
const DOKUMEN = /^dokumen\/([^/]+)\/(?:biasa|identitas|dikecualikan)\/([^/]+)\/[^/]+$/;

/**
 * The gate that every way out of the archive asks, whatever the role: why each of these may not leave, by document id or
 * path; empty when all may. A document leaves only when it is ordinary, its bytes are known, they are not those of an
 * excluded document of the office whose item still holds at `pada`, and, for a redacted copy, the PPID applied its marks.
 * Reads in the caller's transaction where one is given.
 */
export async function periksaGerbang(
  satkerId: string,
  { dokumen = [], jalur = [] }: Keluar,
  pada: Instan,
  tx?: Transaction,
): Promise<ReadonlyMap<string, string>> {
  const larangan = new Map<string, string>();
  const dari = new Map(dokumen.map((d) => [d.id, d]));
  for (const satu of jalur) {
    const id = DOKUMEN.exec(satu)?.[1] === satkerId ? DOKUMEN.exec(satu)?.[2] : undefined;
    if (TERBITAN.exec(satu)?.[2] === satkerId) continue;
    const dok = id === undefined ? undefined : (await refDokumen(satkerId, id).get()).data();
    if (dok) dari.set(satu, dok as Dokumen);
    else larangan.set(satu, id === undefined ? PESAN_GERBANG.asing : PESAN_GERBANG.hilang);
  }
  const biasa = [...dari.values()].filter(({ kelas }) => kelas === 'biasa');
  const sidik = biasa.flatMap(({ sha256 }) => sha256 ?? []);
  const tertutup = await sidikTertutup(satkerId, sidik, pada, tx);
  for (const [kunci, dok] of dari) {
    const alasan = await larang(dok, tertutup, tx);
    if (alasan !== null) larangan.set(kunci, alasan);
  }
  if (larangan.size > 0) log.event('dokumen.gerbangMenolak', { satkerId, banyak: larangan.size });
  return larangan;
}

async function larang(dok: Dokumen, tertutup: ReadonlySet<string>, tx?: Transaction): Promise<string | null> {
  if (dok.kelas !== 'biasa') return PESAN_GERBANG.kelas(dok.kelas);
  if (dok.sha256 === null) return PESAN_GERBANG.belum(dok.nama);
  if (tertutup.has(dok.sha256)) return PESAN_GERBANG.sama(dok.nama);
  if (!dok.id.startsWith(AWALAN_HITAM) && !dok.asal) return null;
  if (!dok.asal) return PESAN_GERBANG.salinan(dok.nama);
  const ref = refPenghitaman(dok.satkerId, dok.asal.dokumenId, dok.asal.penghitamanId);
  const set = (await (tx ? tx.get(ref) : ref.get())).data() as Penghitaman | undefined;
  return set?.status === 'DITERAPKAN' && set.hasilDokumenId === dok.id
    ? null
    : PESAN_GERBANG.salinan(dok.nama);
}

/** Of these fingerprints, those that an excluded document of the office has which is still excluded at `pada`. */
export async function sidikTertutup(
  satkerId: string,
  semua: readonly string[],
  pada: Instan,
  tx?: Transaction,
): Promise<ReadonlySet<string>> {
  const sidik = [...new Set(semua)];
  const tertutup = new Set<string>();
  for (let i = 0; i < sidik.length; i += SEKALI_TANYA) {
    const kueri = db()
      .collection(`satker/${satkerId}/dokumen`)
      .where('kelas', '==', 'dikecualikan')
      .where('sha256', 'in', sidik.slice(i, i + SEKALI_TANYA));
    for (const satu of await ambil<Dokumen>(kueri, tx))
      if (satu.sha256 && (await adaPengecualian(satu, pada, tx))) tertutup.add(satu.sha256);
  }
  return tertutup;
}

/**
 * Whether an excluded document is still excluded: one of its items holds. What belongs to no item yet was handed in as
 * excluded, and stays so until somebody decides. What was closed as a copy follows the document that closed it.
 */
async function adaPengecualian(dok: Dokumen, pada: Instan, tx?: Transaction): Promise<boolean> {
  if (dok.ditutup) {
    const ref = refDokumen(dok.satkerId, dok.ditutup.dokumenId);
    const penutup = (await (tx ? tx.get(ref) : ref.get())).data() as Dokumen | undefined;
    // Refused since: its bytes are unknown again, and it excludes nothing.
    if (penutup?.kelas !== 'dikecualikan' || penutup.ditutup || penutup.sha256 === null) return false;
    return adaPengecualian(penutup, pada, tx);
  }
  const butir = await denganPengganti(dok.satkerId, await butirDokumen(dok, tx), tx);
  const hari = await hariKantor(dok.satkerId, pada);
  return butir.length === 0 || butir.some((satu) => masihTertutup(satu, hari));
}

/** The items of the DIK that hold this document excluded at `pada`; `lewatBerkas`: also those its berkas is about. */
export async function butirPenutup(
  dok: Dokumen,
  pada: Instan,
  lewatBerkas: boolean,
  tx: Transaction,
): Promise<Butir[]> {
  const dasar = await (lewatBerkas ? butirDokumen(dok, tx) : butirLangsung(dok, tx));
  const hari = await hariKantor(dok.satkerId, pada);
  return (await denganPengganti(dok.satkerId, dasar, tx)).filter((satu) => masihTertutup(satu, hari));
}

async function hariKantor(satkerId: string, pada: Instan): Promise<Tanggal> {
  const kantor = await bacaKantor(satkerId);
  return kantor ? kantor.kalender.tanggalLokal(pada) : pada.slice(0, 10);
}

/** An extension replaces its item: what the old one covered, the new one does. */
async function denganPengganti(satkerId: string, semua: Butir[], tx?: Transaction): Promise<Butir[]> {
  const ada = new Set(semua.map(({ id }) => id));
  const ganti = semua.flatMap(({ digantiOleh: id }) => (id !== null && !ada.has(id) ? [id] : []));
  const baru = await bacaButir(satkerId, ganti, tx);
  return baru.length === 0 ? semua : denganPengganti(satkerId, [...semua, ...baru], tx);
}

/** Items by id, the office's own and those of KPU RI. */
async function bacaButir(satkerId: string, ids: readonly string[], tx?: Transaction): Promise<Butir[]> {
  if (ids.length === 0) return [];
  const acuan = ids.flatMap((id) => [refButir(satkerId, id), refButirNasional(id)]);
  const snap = await (tx ? tx.getAll(...acuan) : db().getAll(...acuan));
  return snap.flatMap((s) => (s.exists ? [s.data() as Butir] : []));
}

const butirLangsung = ({ satkerId, id }: Dokumen, tx?: Transaction): Promise<Butir[]> =>
  ambil(koleksiDik(satkerId).where('dokumenIds', 'array-contains', id), tx);

async function butirDokumen(dok: Dokumen, tx?: Transaction): Promise<Butir[]> {
  const langsung = await butirLangsung(dok, tx);
  if (langsung.length > 0) return langsung;
  const { satkerId, jenis, berkasId } = dok;
  if (jenis === 'pengecualian')
    return ambil<Butir>(koleksiDik(satkerId).where('lembar.berkasId', '==', berkasId), tx);
  if (jenis !== 'pendokumentasian') return [];
  const ref = refBerkas(satkerId, jenis, berkasId);
  const berkas = (await (tx ? tx.get(ref) : ref.get())).data() as Berkas | undefined;
  return bacaButir(satkerId, berkas ? butirBerkas(berkas) : [], tx);
}

async function ambil<T>(kueri: Query, tx?: Transaction): Promise<T[]> {
  const { docs } = await (tx ? tx.get(kueri) : kueri.get());
  return docs.map((d) => d.data() as T);
}
