import { longgarkan, uraiKata, type Rangkai } from './kata.js';
import { memenuhi, type Syarat } from './kueri.js';
import type { Cuplikan } from './types.js';

/** Letters of a snippet, about: it begins and ends between words. */
export const HURUF_CUPLIKAN = 160;
const HURUF_JUDUL = 200;
/** Places looked at on one page. A page may be one word a hundred thousand times over, sent by anybody. */
const MAKS_TEMU = 500;

interface Temu {
  mulai: number;
  akhir: number;
  /** Which conditions are met here, by their words. */
  kata: string[];
}

/** A letter number as it stands in the text and as it is meant (`Halaman.nomorSurat`). */
export interface NomorTerbaca {
  mentah: string;
  baku: string;
}

/** A name or title with the found words marked. */
export function sorot(teks: string, syarat: readonly Syarat[]): Cuplikan {
  const pendek = potong(teks, 0, HURUF_JUDUL);
  const judul = teks.slice(0, pendek);
  return bagi(judul, 0, judul.length, temukan(judul, syarat, []), judul.length < teks.length);
}

/**
 * About 160 letters of a page around the place where most of the words stand together, the first of equal ones. Parts of
 * plain text, never markup; white space of the page is one blank.
 */
export function cuplikan(
  teks: string,
  syarat: readonly Syarat[],
  nomor: readonly NomorTerbaca[] = [],
  panjang = HURUF_CUPLIKAN,
): Cuplikan {
  const temu = temukan(teks, syarat, nomor);
  const kelompok = terbaik(temu, panjang);
  const lebar = (kelompok.at(-1)?.akhir ?? 0) - (kelompok[0]?.mulai ?? 0);
  const depan = Math.max(0, Math.floor((panjang - lebar) / 3));
  const mulai = awalKata(teks, Math.max(0, (kelompok[0]?.mulai ?? 0) - depan));
  const akhir = potong(teks, mulai, panjang);
  return bagi(teks, mulai, akhir, temu, akhir < teks.trimEnd().length);
}

function temukan(teks: string, syarat: readonly Syarat[], nomor: readonly NomorTerbaca[]): Temu[] {
  const hasil: Temu[] = [];
  for (const { mentah, baku } of nomor) {
    const kata = menurut(uraiKata(baku)[0], syarat);
    if (kata.length === 0 || mentah === '') continue;
    for (
      let i = teks.indexOf(mentah);
      i >= 0 && hasil.length < MAKS_TEMU;
      i = teks.indexOf(mentah, i + mentah.length)
    )
      hasil.push({ mulai: i, akhir: i + mentah.length, kata });
  }
  for (const rangkai of uraiKata(teks)) {
    if (hasil.length >= 2 * MAKS_TEMU) break;
    const utuh = menurut(rangkai, syarat);
    if (utuh.length > 0) hasil.push({ mulai: rangkai.mulai, akhir: rangkai.akhir, kata: utuh });
    else
      for (const { mulai, akhir, kata } of rangkai.ruas) {
        const bagian = dicari(syarat, [kata, `${longgarkan(kata)}~`]);
        if (bagian.length > 0) hasil.push({ mulai, akhir, kata: bagian });
      }
  }
  return hasil.sort((a, b) => a.mulai - b.mulai || b.akhir - a.akhir);
}

/** Conditions that a number of several parts meets as a whole or by its head. */
function menurut(rangkai: Rangkai | undefined, syarat: readonly Syarat[]): string[] {
  if (!rangkai || rangkai.utuh === null || rangkai.baku === null) return [];
  const { utuh, baku } = rangkai;
  const bernomor = syarat.filter((s) => s.bagian.length > 0);
  return bernomor
    .filter(
      (s) =>
        s.tepat.includes(utuh) ||
        s.longgar.some((t) => t.endsWith('~') && `${baku}/`.startsWith(`${t.slice(0, -1)}/`)),
    )
    .map((s) => s.kata);
}

const dicari = (syarat: readonly Syarat[], kata: string[]): string[] =>
  syarat.filter((s) => kata.some((k) => memenuhi(k, s))).map((s) => s.kata);

/** The found places within one snippet's length that meet most conditions. */
function terbaik(temu: readonly Temu[], panjang: number): readonly Temu[] {
  let pilihan: readonly Temu[] = temu.slice(0, 1);
  let nilai = 0;
  let akhir = 0;
  for (const [i, awal] of temu.entries()) {
    akhir = Math.max(akhir, i);
    while (akhir < temu.length && (temu[akhir]?.akhir ?? 0) - awal.mulai <= panjang) akhir += 1;
    const kelompok = temu.slice(i, Math.max(akhir, i + 1));
    const beda = new Set(kelompok.flatMap(({ kata }) => kata)).size;
    if (beda <= nilai) continue;
    nilai = beda;
    pilihan = kelompok;
  }
  return pilihan;
}

/** The beginning of the word at `i`, or the next one where it began long before. */
function awalKata(teks: string, i: number): number {
  if (i === 0) return 0;
  const mundur = /\S{0,20}$/u.exec(teks.slice(0, i))?.[0] ?? '';
  const awal = i - mundur.length;
  if (awal === 0 || /\s/.test(teks[awal - 1] ?? '')) return awal;
  return diBatasHuruf(teks, i);
}

/** Where a piece from `mulai` of about `panjang` letters ends: behind a word where there is one. */
function potong(teks: string, mulai: number, panjang: number): number {
  const batas = mulai + panjang;
  if (batas >= teks.length) return teks.length;
  if (/\s/.test(teks[batas] ?? '')) return batas;
  const ekor = /\S{0,30}$/u.exec(teks.slice(mulai, batas))?.[0].length ?? 0;
  const akhir = batas - ekor;
  return akhir > mulai && ekor < 30 ? akhir : diBatasHuruf(teks, batas);
}

/** Never between the halves of a surrogate pair. */
function diBatasHuruf(teks: string, i: number): number {
  const kode = teks.charCodeAt(i);
  return kode >= 0xdc00 && kode <= 0xdfff ? i - 1 : i;
}

function bagi(
  teks: string,
  mulai: number,
  akhir: number,
  temu: readonly Temu[],
  terpotong: boolean,
): Cuplikan {
  const hasil: Cuplikan = [];
  const tambah = (isi: string, disorot: boolean): void => {
    const rata = isi.replace(/\s+/g, ' ');
    const akhirnya = hasil.at(-1);
    if (rata === '') return;
    if (akhirnya?.sorot === disorot) akhirnya.teks += rata;
    else hasil.push({ teks: rata, sorot: disorot });
  };
  if (mulai > 0) tambah('… ', false);
  let letak = mulai;
  for (const t of temu) {
    const dari = Math.max(t.mulai, letak);
    const sampai = Math.min(t.akhir, akhir);
    if (dari >= sampai) continue;
    tambah(teks.slice(letak, dari), false);
    tambah(teks.slice(dari, sampai), true);
    letak = sampai;
  }
  tambah(teks.slice(letak, akhir), false);
  if (terpotong) tambah(/\s$/.test(hasil.at(-1)?.teks ?? '') ? '…' : ' …', false);
  return hasil;
}
