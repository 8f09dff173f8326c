import { z } from 'zod';
import { REZIM } from '../berkas/types.js';
import type { DasarRegister } from './baris.js';

/** TERBUKA: not answered yet, complete or not. LEWAT: of these, the ones the office should have answered already. */
export const STATUS_SARING = ['TERBUKA', 'LEWAT', 'MENUNGGU_KELENGKAPAN', 'DIJAWAB', 'DITUTUP'] as const;
export const URUT_REGISTER = ['nomor', 'tanggal', 'jatuhTempo'] as const;

const kode = z.string().max(60);

/** What to show of a register; everything left out means all. Days are office-local and inclusive. */
export const Saring = z.object({
  dari: z.iso.date().optional(),
  sampai: z.iso.date().optional(),
  status: z.enum(STATUS_SARING).optional(),
  hasil: kode.optional(),
  kanal: kode.optional(),
  kategori: kode.optional(),
  rezim: z.enum(REZIM).optional(),
  /** Pasal 17 code of a refusal, or the letter of an objection. */
  alasan: kode.optional(),
  /** Free words; all of them must occur, in any order, case and accents aside. */
  kata: z.string().max(200).optional(),
  urut: z.enum(URUT_REGISTER).optional(),
  turun: z.boolean().optional(),
});
export type Saring = z.infer<typeof Saring>;

/** The lines that fit, in the order asked for. `kini` is the instant that tells what is overdue. */
export function saringRegister<T extends DasarRegister>(
  baris: readonly T[],
  saring: Saring,
  kini: string,
): T[] {
  const kata = pecah(saring.kata ?? '');
  const cocok = baris.filter(
    (b) =>
      (!saring.dari || b.tanggal >= saring.dari) &&
      (!saring.sampai || b.tanggal <= saring.sampai) &&
      cocokStatus(b, saring.status, kini) &&
      (!saring.hasil || b.hasil === saring.hasil) &&
      (!saring.kanal || b.kanal === saring.kanal) &&
      (!saring.kategori || b.kategori === saring.kategori) &&
      (!saring.rezim || b.rezim === saring.rezim) &&
      (!saring.alasan || b.alasan.includes(saring.alasan)) &&
      cocokKata(b, kata),
  );
  const urut = cocok.sort(PEMBANDING[saring.urut ?? 'nomor']);
  return saring.turun ? urut.reverse() : urut;
}

function cocokStatus(b: DasarRegister, status: Saring['status'], kini: string): boolean {
  if (status === undefined) return true;
  const terbuka = b.status === 'BELUM_DIJAWAB' || b.status === 'MENUNGGU_KELENGKAPAN';
  if (status === 'TERBUKA') return terbuka;
  if (status === 'LEWAT') return b.batasInstan !== null && b.batasInstan < kini;
  return b.status === status;
}

/** Without case and accents: "Nur'aini" and "nuraini", "José" and "jose" find each other. */
export function ratakan(teks: string): string {
  return teks
    .normalize('NFD')
    .replace(/[\p{M}'’‘`]/gu, '')
    .toLowerCase();
}

const pecah = (teks: string): string[] => ratakan(teks).split(/\s+/).filter(Boolean);

function cocokKata(b: DasarRegister, kata: readonly string[]): boolean {
  if (kata.length === 0) return true;
  const isi = ratakan([b.nomor, b.nama, b.kuasa, b.informasi, b.tujuan].join(' '));
  return kata.every((satu) => isi.includes(satu));
}

/**
 * By number: the year it was given in, then its digits from the left. Whatever the office's pattern, the running number
 * is the only part that differs inside a year, besides the month, whose Roman letters would sort wrongly.
 */
function bandingNomor(a: DasarRegister, b: DasarRegister): number {
  const tahun = bandingTeks(a.dibuka.slice(0, 4), b.dibuka.slice(0, 4));
  if (tahun !== 0) return tahun;
  const [x, y] = [angkaNomor(a.nomor), angkaNomor(b.nomor)];
  for (let i = 0; i < Math.min(x.length, y.length); i += 1) {
    const beda = (x[i] ?? 0) - (y[i] ?? 0);
    if (beda !== 0) return beda;
  }
  return bandingTeks(a.dibuka, b.dibuka) || bandingTeks(a.nomor, b.nomor);
}

const angkaNomor = (nomor: string): number[] => (nomor.match(/\d+/g) ?? []).map(Number);
const bandingTeks = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const PEMBANDING: Readonly<
  Record<(typeof URUT_REGISTER)[number], (a: DasarRegister, b: DasarRegister) => number>
> = {
  nomor: bandingNomor,
  tanggal: (a, b) => bandingTeks(a.tanggal, b.tanggal) || bandingNomor(a, b),
  // Lines without a due date come last.
  jatuhTempo: (a, b) => bandingTeks(a.jatuhTempo ?? '9', b.jatuhTempo ?? '9') || bandingNomor(a, b),
};
