import type { Query, Transaction } from 'firebase-admin/firestore';
import type { Berkas } from '@ppid/domain/berkas/types';
import type { Instan, Tanggal } from '@ppid/domain/calendar/types';
import { sebabTerkuat, type SebabTutup } from '@ppid/domain/dokumen/gerbang';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { kunciButir, tahanDip } from '@ppid/domain/pengecualian/buka';
import { masihTertutup } from '@ppid/domain/pengecualian/keadaanButir';
import { butirBerkas } from '@ppid/domain/pengecualian/pendokumentasian';
import type { Butir, ButirDip } from '@ppid/domain/pengecualian/types';
import { bacaKantor, satkerPusat } from '../ports/acuan.js';
import { db, koleksiDik, refBerkas, refButir, refButirNasional, refDip } from '../ports/firestore.js';

/** An item of the DIK that keeps a document closed. */
export interface Penutup {
  butir: Butir;
  sebab: SebabTutup;
}

/**
 * The items of the DIK that keep this document closed at `pada`: those in force, and those that were opened and whose documents
 * PPID has not cleared yet. `lewatBerkas`: also those its berkas is about.
 */
export async function butirPenutup(
  dok: Dokumen,
  pada: Instan,
  lewatBerkas: boolean,
  tx?: Transaction,
): Promise<Penutup[]> {
  return penutup(dok, await (lewatBerkas ? butirDokumen(dok, tx) : butirLangsung(dok, tx)), pada, tx);
}

/**
 * Why an excluded document is still closed. What belongs to no item yet was handed in as excluded, and stays so until somebody
 * decides.
 */
export async function sebabTutup(dok: Dokumen, pada: Instan, tx?: Transaction): Promise<SebabTutup | null> {
  const butir = await butirDokumen(dok, tx);
  if (butir.length === 0) return 'BERLAKU';
  return sebabTerkuat(...(await penutup(dok, butir, pada, tx)).map(({ sebab }) => sebab));
}

async function penutup(dok: Dokumen, dasar: Butir[], pada: Instan, tx?: Transaction): Promise<Penutup[]> {
  const kantor = await bacaKantor(dok.satkerId);
  const hari = kantor ? kantor.kalender.tanggalLokal(pada) : pada.slice(0, 10);
  const hasil: Penutup[] = [];
  for (const butir of await denganPengganti(dok.satkerId, dasar, tx)) {
    const sebab = await menahan(dok, butir, hari, tx);
    if (sebab) hasil.push({ butir, sebab });
  }
  return hasil;
}

async function menahan(
  { id, satkerId }: Dokumen,
  butir: Butir,
  hari: Tanggal,
  tx?: Transaction,
): Promise<SebabTutup | null> {
  if (masihTertutup(butir, hari)) return 'BERLAKU';
  // The one that replaced it is asked in its place.
  if (butir.digantiOleh !== null) return null;
  return tahanDip(await bacaDip(butir, satkerId, tx), id, butir.dokumenIds.includes(id));
}

/** What KPU RI opens for all offices has its line there. */
async function bacaDip(butir: Butir, satkerId: string, tx?: Transaction): Promise<ButirDip | undefined> {
  const pemilik = butir.lingkup === 'NASIONAL' ? await satkerPusat() : satkerId;
  if (pemilik === null) return undefined;
  const ref = refDip(pemilik, kunciButir(butir));
  return (await (tx ? tx.get(ref) : ref.get())).data() as ButirDip | undefined;
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
  const { satkerId, jenis, berkasId } = dok;
  if (jenis === 'pendokumentasian') {
    // Always: what KPU RI decided for all offices does not name the documents of one.
    const ref = refBerkas(satkerId, jenis, berkasId);
    const berkas = (await (tx ? tx.get(ref) : ref.get())).data() as Berkas | undefined;
    return [...langsung, ...(await bacaButir(satkerId, berkas ? butirBerkas(berkas) : [], tx))];
  }
  if (langsung.length > 0 || jenis !== 'pengecualian') return langsung;
  return ambil<Butir>(koleksiDik(satkerId).where('lembar.berkasId', '==', berkasId), tx);
}

async function ambil<T>(kueri: Query, tx?: Transaction): Promise<T[]> {
  const { docs } = await (tx ? tx.get(kueri) : kueri.get());
  return docs.map((d) => d.data() as T);
}
