import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { AcuanLiburSkema } from '@ppid/domain/calendar/acuan';
import { buatKalender } from '@ppid/domain/calendar/kalender';
import { ACUAN_KOSONG, type AcuanLibur, type Kalender } from '@ppid/domain/calendar/types';
import { Satker } from '@ppid/domain/satker/satker';
import type { Jenis, Sop } from '@ppid/domain/sop/types';
import { TemplatSurat } from '@ppid/domain/surat/templat-data';
import { AppError } from '../errors.js';
import { db, koleksiTemplatSurat, refAcuanLibur, refSatker, refSop } from './firestore.js';

/** An office with its calendar: what every use-case needs besides the berkas. */
export interface Kantor {
  satker: Satker;
  kalender: Kalender;
  /** National rows later than the built-in table; part of the calendar. */
  acuan: AcuanLibur;
}

const UMUR_MS = 60_000;
const kantorTersimpan = new Map<string, { kantor: Kantor; sampai: number }>();
/** SOP versions never change, so they are kept for the life of the process. */
const sopTersimpan = new Map<string, Sop>();
const templatTersimpan = new Map<string, { templat: TemplatSurat[]; sampai: number }>();
const berlakuTersimpan = new Map<string, { sop: Sop[]; sampai: number }>();

/** The office as its two documents stand; null when it does not exist. Within a transaction the caller reads them. */
export function susunKantor(snapSatker: DocumentSnapshot, snapAcuan: DocumentSnapshot): Kantor | null {
  if (!snapSatker.exists) return null;
  const satker = Satker.parse(snapSatker.data());
  const acuan = snapAcuan.exists ? AcuanLiburSkema.parse(snapAcuan.data()) : ACUAN_KOSONG;
  const { zona, pengaturan } = satker;
  return { satker, acuan, kalender: buatKalender({ zona, pengaturan, acuan }) };
}

/** The caller's own office. @throws AppError not-found. */
export async function kantorPemanggil(satkerId: string): Promise<Kantor> {
  const kantor = await bacaKantor(satkerId);
  if (!kantor) throw new AppError('not-found', 'Satker ini tidak terdaftar.');
  return kantor;
}

/**
 * Reads an office with the national rows, at most once a minute per process; `segar` reads in any case, for work that
 * must not run on the calendar of a minute ago. null when the office does not exist.
 */
export async function bacaKantor(satkerId: string, segar = false): Promise<Kantor | null> {
  const ada = kantorTersimpan.get(satkerId);
  if (!segar && ada && ada.sampai > Date.now()) return ada.kantor;
  const [snapSatker, snapAcuan] = await db().getAll(refSatker(satkerId), refAcuanLibur());
  const kantor = snapSatker && snapAcuan ? susunKantor(snapSatker, snapAcuan) : null;
  if (kantor) kantorTersimpan.set(satkerId, { kantor, sampai: Date.now() + UMUR_MS });
  return kantor;
}

/** KPU RI, which keeps what holds for all; null where it is not registered. */
export async function satkerPusat(): Promise<string | null> {
  const { docs } = await db().collection('satker').where('jenjang', '==', 'RI').limit(1).select().get();
  return docs[0]?.id ?? null;
}

/** One SOP version of an office; null when unknown. */
export async function bacaSop(satkerId: string, kunci: string, versi: number): Promise<Sop | null> {
  const jalur = `${satkerId}/${kunci}@${versi}`;
  const ada = sopTersimpan.get(jalur);
  if (ada) return ada;
  const snap = await refSop(satkerId, kunci, versi).get();
  if (!snap.exists) return null;
  const sop = snap.data() as Sop;
  sopTersimpan.set(jalur, sop);
  return sop;
}

/** The SOP version of this jenis in force at the office on a day; null when the office has none. */
export async function sopBerlaku(satkerId: string, jenis: Jenis, tanggal: string): Promise<Sop | null> {
  const jalur = `${satkerId}/${jenis}`;
  let ada = berlakuTersimpan.get(jalur);
  if (!ada || ada.sampai <= Date.now()) {
    const snap = await db().collection(`satker/${satkerId}/sop`).where('jenis', '==', jenis).get();
    ada = { sop: snap.docs.map((d) => d.data() as Sop), sampai: Date.now() + UMUR_MS };
    berlakuTersimpan.set(jalur, ada);
  }
  const berlaku = ada.sop.filter(
    (s) => s.berlakuDari <= tanggal && (s.berlakuSampai === null || tanggal <= s.berlakuSampai),
  );
  return berlaku.sort((a, b) => b.versi - a.versi)[0] ?? null;
}

/** The office's own letter texts, all versions; read at most once a minute per process. */
export async function bacaTemplatSurat(satkerId: string): Promise<TemplatSurat[]> {
  const ada = templatTersimpan.get(satkerId);
  if (ada && ada.sampai > Date.now()) return ada.templat;
  const snap = await koleksiTemplatSurat(satkerId).get();
  const templat = snap.docs.map((d) => TemplatSurat.parse(d.data()));
  templatTersimpan.set(satkerId, { templat, sampai: Date.now() + UMUR_MS });
  return templat;
}

/** A version was saved by this process: its next letter must not wait for the minute to pass. */
export function lupakanTemplatSurat(satkerId: string): void {
  templatTersimpan.delete(satkerId);
}

/** Forgets what was kept; tests that change an office call it. */
export function lupakanAcuan(): void {
  kantorTersimpan.clear();
  sopTersimpan.clear();
  berlakuTersimpan.clear();
  templatTersimpan.clear();
}
