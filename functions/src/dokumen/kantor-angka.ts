import { formatTanggal } from '@ppid/domain/calendar/zona';

// Runs in the child process only.

/** Built-in number formats that show dates or times (ECMA-376 18.8.30, with those of East Asia). */
const BAWAAN = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Whether a number format shows a date or a time. */
export function tanggalanGaya(id: number, kode: string | undefined): boolean {
  if (kode === undefined) return BAWAAN(id);
  // Letters in quotes, behind a backslash and in brackets are text, colour or condition; [h] is a time.
  const polos = kode.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '');
  return !/general/i.test(polos) && /[ymdhs]/i.test(polos);
}

const HARI_MS = 86_400_000;
/** Serial 60 is the 29th of February 1900, which never was: later numbers are one too high. */
const AWAL_1900 = Date.UTC(1899, 11, 30);
const AWAL_1904 = Date.UTC(1904, 0, 1);
/** 31 December 9999. */
const SERI_AKHIR = 2_958_465;

/** A serial number as people write it, e.g. "21 November 2026", "21 November 2026 08.30" or "08.30"; no time zone is meant. */
export function tanggalExcel(seri: number, sejak1904: boolean): string {
  if (seri < 0 || seri > SERI_AKHIR + 1) return String(seri);
  const geser = !sejak1904 && seri >= 1 && seri < 60 ? 1 : 0;
  const pada = new Date((sejak1904 ? AWAL_1904 : AWAL_1900) + Math.round((seri + geser) * 1440) * 60_000);
  const iso = pada.toISOString();
  const jam = iso.slice(11, 16).replace(':', '.');
  if (seri < 1 && !sejak1904) return jam;
  const tanggal = formatTanggal(iso.slice(0, 10));
  return pada.getTime() % HARI_MS === 0 ? tanggal : `${tanggal} ${jam}`;
}

/** Without the noise of the binary fraction (0.1 + 0.2), and never as a power of ten: a NIK may stand in a number. */
export const teksAngka = (n: number): string =>
  Number.isInteger(n) && Math.abs(n) < 1e21 ? BigInt(n).toString() : String(Number(n.toPrecision(15)));
