import { bulanMutlak, hariDiBulan } from '../calendar/tanggal.js';
import type { Tanggal } from '../calendar/types.js';
import { formatTanggal } from '../calendar/zona.js';
import { sebutPasal17 } from './pasal17.js';
import type { Jangka } from './types.js';

/** 17.a: at most thirty years, and no decision can make it longer (dossier F.4). */
const TAHUN_HURUF_A = 30;
/** Where no day ends it, somebody looks again within five years (dossier F.4, recommendation). */
const TAHUN_TINJAU = 5;

/** The same day so many years later; 29 February becomes the 28th. */
export function tambahTahun(tanggal: Tanggal, tahun: number): Tanggal {
  return hariDiBulan(bulanMutlak(tanggal) + tahun * 12, Number(tanggal.slice(8)));
}

const huruf = (kode: string): string => kode.slice(0, 4);
const adaHurufA = (pasal17: readonly string[]): boolean => pasal17.some((kode) => huruf(kode) === '17.a');

/** Last day that the law allows for these grounds; null where it names none. */
export function batasHukum(pasal17: readonly string[], jangka: Jangka): Tanggal | null {
  return adaHurufA(pasal17) ? tambahTahun(jangka.mulai, TAHUN_HURUF_A) : null;
}

/** Last day of the exclusion; null where no day ends it. An event under 17.a is waited for thirty years, not longer. */
export function hariTerakhir(pasal17: readonly string[], jangka: Jangka): Tanggal | null {
  const batas = batasHukum(pasal17, jangka);
  if (jangka.akhir === null) return batas;
  return batas !== null && batas < jangka.akhir ? batas : jangka.akhir;
}

/**
 * Checks a period against its grounds (dossier F.1, F.4): exactly one end; the end after the start; 17.a at most thirty
 * years; unlimited for 17.g and 17.h only; an event with a day to look again, at most five years ahead.
 * Returns a message per field of `Jangka`, in Indonesian; {} = sound.
 */
export function periksaJangka(pasal17: readonly string[], jangka: Jangka): Record<string, string> {
  const galat: Record<string, string> = {};
  const { mulai, akhir, peristiwa, tanpaBatas, tinjau } = jangka;
  if ([akhir !== null, peristiwa !== null, tanpaBatas].filter(Boolean).length !== 1) {
    galat['tanpaBatas'] = 'Pilih satu cara berakhir: tanggal, peristiwa, atau tanpa batas.';
  }
  const lain = pasal17.find((kode) => !['17.g', '17.h'].includes(huruf(kode)));
  if (tanpaBatas && lain !== undefined) {
    galat['tanpaBatas'] = `${sebutPasal17(lain)} harus berakhir; tanpa batas hanya untuk huruf g dan h.`;
  }
  if (akhir !== null && akhir <= mulai) {
    galat['akhir'] = `Hari terakhir harus sesudah ${formatTanggal(mulai)}.`;
  }
  const batas = batasHukum(pasal17, jangka);
  if (akhir !== null && batas !== null && akhir > batas) {
    galat['akhir'] =
      `Pasal 17 huruf a paling lama ${String(TAHUN_HURUF_A)} tahun, yaitu sampai ${formatTanggal(batas)}.`;
  }
  if (peristiwa !== null && tinjau === null) {
    galat['tinjau'] = 'Isi kapan pengecualian ini ditinjau kembali.';
  }
  if (tinjau !== null && (tinjau <= mulai || tinjau > tambahTahun(mulai, TAHUN_TINJAU))) {
    galat['tinjau'] =
      `Tinjau kembali sesudah ${formatTanggal(mulai)} dan paling lambat ${formatTanggal(tambahTahun(mulai, TAHUN_TINJAU))}.`;
  }
  return galat;
}

/** "1 Desember 2026 sampai dengan 30 November 2031", as lists and letters say it. */
export function sebutJangka({ mulai, akhir, peristiwa, tanpaBatas, tinjau }: Jangka): string {
  const dari = formatTanggal(mulai);
  const lihat = tinjau === null ? '' : `; ditinjau paling lambat ${formatTanggal(tinjau)}`;
  if (akhir !== null) return `${dari} sampai dengan ${formatTanggal(akhir)}`;
  if (tanpaBatas) return `sejak ${dari}, tanpa batas waktu${lihat}`;
  return `sejak ${dari} sampai ${peristiwa ?? 'peristiwa yang ditetapkan'}${lihat}`;
}
