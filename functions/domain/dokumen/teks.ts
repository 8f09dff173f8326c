import { BATAS } from './batas.js';

/** A page with fewer letters than this (a stamp, a page number) is taken for a picture and goes to OCR. */
const HURUF_MINIMAL = 16;

export const perluDibacaOcr = (teks: string): boolean =>
  (teks.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < HURUF_MINIMAL;

/** Uniform line ends, no trailing blanks, no NUL (Firestore refuses none of it, people and searches stumble over it). */
export function rapikan(teks: string): string {
  return teks
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, BATAS.hurufPerHalaman);
}

const BULAN_ROMAWI = new Set(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']);

/** Letter numbers of a page that are kept; no honest page has as many. */
const NOMOR_MAKSIMAL = 100;

/** What OCR takes for digits and what it takes digits for. */
const keAngka = (s: string): string => s.replace(/[Oo]/g, '0').replace(/[Il|!]/g, '1');
const tahunBaku = (s: string): string | null => {
  const tahun = keAngka(s);
  return /^(?:19|20)\d\d$/.test(tahun) && (s.match(/\d/g)?.length ?? 0) >= 2 ? tahun : null;
};

/** "1X" → IX, "VIIl" → VIII, "ix" → IX; null when no month results. Digits alone are digits: "11" is not II. */
function bulanBaku(ruas: string): string | null {
  if (/^\d+$/.test(ruas)) return null;
  const romawi = ruas.replace(/[1lL|!]/g, 'I').toUpperCase();
  return BULAN_ROMAWI.has(romawi) ? romawi : null;
}

/**
 * A letter number as it is meant, from the way it stands in a text: without blanks, in capitals, the month in Roman
 * numerals, digits where letters were read for them ("0l2 / ppid / 1X / 2O26" → "012/PPID/IX/2026").
 */
export function betulkanNomorSurat(mentah: string): string {
  const ruas = mentah.split('/').map((r) => r.trim());
  return ruas
    .map((r, i) => {
      if (i === ruas.length - 1) return tahunBaku(r) ?? r.toUpperCase();
      if (i > 0 && i === ruas.length - 2) return bulanBaku(r) ?? angkaBaku(r);
      return angkaBaku(r);
    })
    .join('/');
}
const angkaBaku = (r: string): string =>
  /^[\dOoIl|!]+$/.test(r) && /\d/.test(r) ? keAngka(r) : r.toUpperCase();

const ISI_RUAS = /[\p{L}\p{N}.|!_\-–]/u;
const RUAS_TERPANJANG = 24;
const RUAS_TERBANYAK = 8;

/** Where the number begins that ends with the slash at `garis`; -1 when there are fewer than two parts before it. */
function awalNomor(teks: string, garis: number): number {
  let awal = -1;
  let ke = garis;
  for (let n = 0; n < RUAS_TERBANYAK; n++) {
    const akhir = lewatiSpasi(teks, ke);
    let i = akhir;
    while (i > 0 && akhir - i < RUAS_TERPANJANG && ISI_RUAS.test(teks.charAt(i - 1))) i--;
    if (i === akhir) break;
    awal = n === 0 ? awal : i;
    const sebelum = lewatiSpasi(teks, i);
    if (teks.charAt(sebelum - 1) !== '/') break;
    ke = sebelum - 1;
  }
  return awal;
}
/** At most two blanks back: more of them part one thing from another. */
function lewatiSpasi(teks: string, dari: number): number {
  let i = dari;
  while (i > 0 && dari - i < 2 && teks.charAt(i - 1) === ' ') i--;
  return i;
}

export interface NomorSurat {
  mentah: string;
  baku: string;
}

/** "No.012" and "Nomor.012": the word before the number is not of it. */
const KATA_NOMOR = /^(?:nomor|nomer|no)[-.]*(?=[\dOoIl|])/i;

const DUA_RUAS = /^[\p{L}\p{N}][^/]*\/[^/]+\//u;

/** "Nomor SOP /PP.07-SOP/17/2/2023": a number whose first part was left empty. */
const KATA_DI_MUKA = /^[^\d/]+ {1,2}\/ {0,2}/;

/**
 * Letter and register numbers in a text ("012/PPID/1X/2026", "0001/PPID/17/XI/2026"), and decisions ("Nomor 156 Tahun
 * 2015" → 156/2015): as they stand there and as they are meant. Time grows with the length of the text, whatever it says.
 */
export function temukanNomorSurat(teks: string): NomorSurat[] {
  const temuan: (NomorSurat & { di: number })[] = [];
  for (const cocok of teks.matchAll(/\/ {0,2}([12][09Oo][\dOoIl]{2})(?![\p{L}\p{N}/])/gu)) {
    const awal = awalNomor(teks, cocok.index);
    if (awal < 0 || tahunBaku(cocok[1] ?? '') === null) continue;
    const mentah = teks
      .slice(awal, cocok.index + cocok[0].length)
      .replace(KATA_NOMOR, '')
      .replace(KATA_DI_MUKA, '')
      .replace(/^[.\-–_!|]+/, '');
    // A date is no number of a letter.
    if (/^\d+ {0,2}\/ {0,2}\d+ {0,2}\/ {0,2}\d+$/.test(mentah) || !DUA_RUAS.test(mentah)) continue;
    temuan.push({ mentah, baku: betulkanNomorSurat(mentah), di: awal });
  }
  const keputusan = /\b(?:nomor|no\.) {0,2}:? {0,2}(\d{1,5})\s{1,3}tahun\s{1,3}((?:19|20)\d\d)\b/giu;
  for (const cocok of teks.matchAll(keputusan)) {
    const [mentah, nomor, tahun] = cocok;
    temuan.push({ mentah, baku: `${Number(nomor)}/${tahun ?? ''}`, di: cocok.index });
  }
  const unik = new Map(
    temuan.sort((a, b) => a.di - b.di).map(({ mentah, baku }) => [mentah, { mentah, baku }]),
  );
  return [...unik.values()].slice(0, NOMOR_MAKSIMAL);
}
