import type { Zona } from '../satker/satker.js';
import { formatTanggal } from './format.js';
import { dariNomor, MS_HARI, nomorHari } from './tanggal.js';
import type { Instan, Tanggal } from './types.js';

export * from './format.js';

/** Hours east of UTC. Indonesia has no daylight saving time, so a zone is one number (dossier G.4). */
const OFFSET_JAM: Readonly<Record<Zona, number>> = {
  'Asia/Jakarta': 7,
  'Asia/Pontianak': 7,
  'Asia/Makassar': 8,
  'Asia/Jayapura': 9,
};

export const LABEL_ZONA: Readonly<Record<Zona, 'WIB' | 'WITA' | 'WIT'>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

/** An office's wall clock: local day number and milliseconds since local midnight. */
export interface WaktuLokal {
  nomor: number;
  ms: number;
}

/** @throws RangeError when `instan` is not an ISO instant */
export function keLokal(instan: Instan, zona: Zona): WaktuLokal {
  const utc = Date.parse(instan);
  if (Number.isNaN(utc)) throw new RangeError(`Waktu tidak sah: ${instan}`);
  const lokal = utc + OFFSET_JAM[zona] * 3_600_000;
  const nomor = Math.floor(lokal / MS_HARI);
  return { nomor, ms: lokal - nomor * MS_HARI };
}

/** `ms` may be a whole day (24:00) or more. */
export function dariLokal({ nomor, ms }: WaktuLokal, zona: Zona): Instan {
  return new Date(nomor * MS_HARI + ms - OFFSET_JAM[zona] * 3_600_000).toISOString();
}

/** Local "HH:MM" as milliseconds since midnight. */
export function msJam(jam: string): number {
  const [, j, m] = /^(\d\d):(\d\d)$/.exec(jam) ?? [];
  if (Number(j) > 24 || Number(m) > 59 || j === undefined) throw new RangeError(`Jam tidak sah: ${jam}`);
  return (Number(j) * 60 + Number(m)) * 60_000;
}

/** The office-local day of an instant. */
export function tanggalLokal(instan: Instan, zona: Zona): Tanggal {
  return dariNomor(keLokal(instan, zona).nomor);
}

/** The instant at which an office's clock shows `jam` ("HH:MM") on a day. */
export function instanLokal(tanggal: Tanggal, jam: string, zona: Zona): Instan {
  return dariLokal({ nomor: nomorHari(tanggal), ms: msJam(jam) }, zona);
}

/** '14.05': Indonesian clock times are written with a full stop. */
export function formatJam(instan: Instan, zona: Zona): string {
  const menit = Math.floor(keLokal(instan, zona).ms / 60_000);
  const dua = (n: number) => String(n).padStart(2, '0');
  return `${dua(Math.floor(menit / 60))}.${dua(menit % 60)}`;
}

/** '20 Maret 2026 pukul 14.05 WIB' */
export function formatInstan(instan: Instan, zona: Zona): string {
  return `${formatTanggal(tanggalLokal(instan, zona))} pukul ${formatJam(instan, zona)} ${LABEL_ZONA[zona]}`;
}
