import type { Transaction } from 'firebase-admin/firestore';
import type { PerihalKalender, PerubahanKalender } from '@ppid/domain/calendar/perubahan';
import { susunKantor, type Kantor } from '../ports/acuan.js';
import { db, refAcuanLibur, refPerubahanKalender, refSatker, refTandaKalender } from '../ports/firestore.js';

/** Which version the open deadlines of an office follow. Document `satker/{s}/pembilang/kalender`. */
export interface TandaKalender {
  versi: string;
  /** Number of `acuan/libur` at that time. */
  nasional: number;
  /** When this version was first seen, and when every open berkas was last looked at under it. */
  sejak: string;
  tuntas: string | null;
  /** Entry of `perubahanKalender` that counts what moved. */
  catatan: string;
}

/**
 * A process may still open a berkas on the calendar it remembers (a minute): a version is done with only when the open
 * berkas were looked at this much later than its first appearance.
 */
const TENGGANG_MS = 3_600_000;

export const idPerubahan = (pada: string): string =>
  `${pada.replace(/\D/g, '')}-${Math.random().toString(36).slice(2, 6)}`;

/** Puts a new version in force: the entry of the log and the mark that a recount is due. */
export function catatVersi(tx: Transaction, kantor: Kantor, catatan: PerubahanKalender): TandaKalender {
  const { id: satkerId } = kantor.satker;
  const tanda: TandaKalender = {
    versi: kantor.kalender.versi,
    nasional: kantor.acuan.versi,
    sejak: catatan.pada,
    tuntas: null,
    catatan: catatan.id,
  };
  tx.create(refPerubahanKalender(satkerId, catatan.id), catatan);
  tx.set(refTandaKalender(satkerId), tanda);
  return tanda;
}

/**
 * The office as it stands and the mark to work under; a version nobody has noted yet is noted now. null when there is
 * nothing to do.
 */
export function bukaTanda(
  satkerId: string,
  pada: string,
): Promise<{ kantor: Kantor; tanda: TandaKalender } | null> {
  return db().runTransaction(async (tx) => {
    const [snapSatker, snapAcuan, snapTanda] = await tx.getAll(
      refSatker(satkerId),
      refAcuanLibur(),
      refTandaKalender(satkerId),
    );
    const kantor = snapSatker && snapAcuan ? susunKantor(snapSatker, snapAcuan) : null;
    if (!kantor) return null;
    const tanda = snapTanda?.exists ? (snapTanda.data() as TandaKalender) : null;
    if (tanda?.versi === kantor.kalender.versi) return selesai(tanda) ? null : { kantor, tanda };
    return { kantor, tanda: catatVersi(tx, kantor, catatanSistem(kantor, tanda, pada)) };
  });
}

function selesai({ sejak, tuntas }: TandaKalender): boolean {
  return tuntas !== null && Date.parse(tuntas) > Date.parse(sejak) + TENGGANG_MS;
}

function catatanSistem(kantor: Kantor, tanda: TandaKalender | null, pada: string): PerubahanKalender {
  let perihal: PerihalKalender = 'AWAL';
  if (tanda) perihal = tanda.nasional === kantor.acuan.versi ? 'SISTEM' : 'NASIONAL';
  return {
    id: idPerubahan(pada),
    pada,
    oleh: 'sistem',
    perihal,
    sebelum: null,
    sesudah: null,
    versiLama: tanda?.versi ?? null,
    versi: kantor.kalender.versi,
    berkas: 0,
  };
}

/** All open berkas were looked at under this mark; a newer mark is left alone. */
export function tutupTanda(satkerId: string, { versi, sejak }: TandaKalender, pada: string): Promise<void> {
  return db().runTransaction(async (tx) => {
    const ref = refTandaKalender(satkerId);
    const kini = (await tx.get(ref)).data() as TandaKalender | undefined;
    if (kini?.versi === versi && kini.sejak === sejak) tx.update(ref, { tuntas: pada });
  });
}
