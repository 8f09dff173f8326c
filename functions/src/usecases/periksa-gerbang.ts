import type { Transaction } from 'firebase-admin/firestore';
import type { Instan } from '@ppid/domain/calendar/types';
import { PESAN_GERBANG, sebabTerkuat, type SebabTutup } from '@ppid/domain/dokumen/gerbang';
import { AWALAN_BUKA, AWALAN_HITAM, type Penghitaman } from '@ppid/domain/dokumen/penghitaman';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import type { ButirDip } from '@ppid/domain/pengecualian/types';
import { db, refDip, refDokumen, refPenghitaman } from '../ports/firestore.js';
import { log } from '../ports/log.js';
import { sebabTutup } from './butir-dokumen.js';

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
 * excluded document of the office that is still closed at `pada`, and, for a copy that the server made of one, the PPID applied
 * its marks or released it.
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

async function larang(
  dok: Dokumen,
  tertutup: ReadonlyMap<string, SebabTutup>,
  tx?: Transaction,
): Promise<string | null> {
  if (dok.kelas !== 'biasa') return PESAN_GERBANG.kelas(dok.kelas);
  if (dok.sha256 === null) return PESAN_GERBANG.belum(dok.nama);
  const sebab = tertutup.get(dok.sha256);
  if (sebab) return PESAN_GERBANG.sama(dok.nama, sebab);
  if (dok.dibukaDari || dok.id.startsWith(AWALAN_BUKA))
    return (await tercatatDibuka(dok, tx)) ? null : PESAN_GERBANG.pembukaan(dok.nama);
  if (!dok.id.startsWith(AWALAN_HITAM) && !dok.asal) return null;
  return (await tercatatHitam(dok, tx)) ? null : PESAN_GERBANG.salinan(dok.nama);
}

/** The line of the DIP names this very copy as released. */
async function tercatatDibuka({ satkerId, id, dibukaDari }: Dokumen, tx?: Transaction): Promise<boolean> {
  if (!dibukaDari) return false;
  const ref = refDip(satkerId, dibukaDari.dipId);
  const dip = (await (tx ? tx.get(ref) : ref.get())).data() as ButirDip | undefined;
  return dip?.dibuka.some(({ hasilDokumenId }) => hasilDokumenId === id) ?? false;
}

/** The PPID applied the marks that this very copy was made with. */
async function tercatatHitam({ satkerId, id, asal }: Dokumen, tx?: Transaction): Promise<boolean> {
  if (!asal) return false;
  const ref = refPenghitaman(satkerId, asal.dokumenId, asal.penghitamanId);
  const set = (await (tx ? tx.get(ref) : ref.get())).data() as Penghitaman | undefined;
  return set?.status === 'DITERAPKAN' && set.hasilDokumenId === id;
}

/** Of these fingerprints, those that an excluded document of the office has which is still closed at `pada`, and why. */
export async function sidikTertutup(
  satkerId: string,
  semua: readonly string[],
  pada: Instan,
  tx?: Transaction,
): Promise<ReadonlyMap<string, SebabTutup>> {
  const tertutup = new Map<string, SebabTutup>();
  for (const dok of await dikecualikan(satkerId, semua, tx)) {
    const sebab = dok.ditutup
      ? await ikutPenutup(dok, dok.ditutup.dokumenId, pada, tx)
      : await sebabTutup(dok, pada, tx);
    const terkuat = sebabTerkuat(sebab, tertutup.get(dok.sha256));
    if (terkuat) tertutup.set(dok.sha256, terkuat);
  }
  return tertutup;
}

/**
 * What was closed as a copy holds nothing by itself: it follows all that hold the bytes of what closed it. Whatever came in with
 * the same bytes later found nothing left to close, and holds the copy all the same. A closer that was refused since excludes
 * nothing: its bytes are unknown again.
 */
async function ikutPenutup(
  { satkerId, sha256 }: Dokumen,
  penutupId: string,
  pada: Instan,
  tx?: Transaction,
): Promise<SebabTutup | null> {
  const ref = refDokumen(satkerId, penutupId);
  const penutup = (await (tx ? tx.get(ref) : ref.get())).data() as Dokumen | undefined;
  // Of the same bytes: among those that were asked for already.
  if (!penutup?.sha256 || penutup.sha256 === sha256) return null;
  const semua: (SebabTutup | null)[] = [];
  for (const dok of await dikecualikan(satkerId, [penutup.sha256], tx))
    if (!dok.ditutup) semua.push(await sebabTutup(dok, pada, tx));
  return sebabTerkuat(...semua);
}

async function dikecualikan(
  satkerId: string,
  semua: readonly string[],
  tx?: Transaction,
): Promise<(Dokumen & { sha256: string })[]> {
  const sidik = [...new Set(semua)];
  const hasil: (Dokumen & { sha256: string })[] = [];
  for (let i = 0; i < sidik.length; i += SEKALI_TANYA) {
    const kueri = db()
      .collection(`satker/${satkerId}/dokumen`)
      .where('kelas', '==', 'dikecualikan')
      .where('sha256', 'in', sidik.slice(i, i + SEKALI_TANYA));
    const { docs } = await (tx ? tx.get(kueri) : kueri.get());
    hasil.push(...docs.map((d) => d.data() as Dokumen & { sha256: string }));
  }
  return hasil;
}
