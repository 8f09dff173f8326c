import type { Bidang } from './types.js';

/** A field's value after reading: absent, usable, or wrong with a message. */
export type Terbaca =
  | { kosong: true }
  | { nilai: unknown }
  /** `bidang`: messages at single cells of a tabel, key `{row}.{column}`. */
  | { galat: string; bidang?: Record<string, string> };

const KOSONG: Terbaca = { kosong: true };
const MAKS_BAKU = 5000;

/** Reads one field; trusts nothing about the type of `mentah`. */
export function bacaNilai(bidang: Bidang, mentah: unknown): Terbaca {
  if (mentah === undefined || mentah === null || mentah === '') return KOSONG;
  return PEMBACA[bidang.jenis](bidang, mentah);
}

type Pembaca = (bidang: Bidang, mentah: unknown) => Terbaca;

const PEMBACA: Record<Bidang['jenis'], Pembaca> = {
  teks: (bidang, mentah) => bacaTeks(bidang, mentah, (isi) => isi.replace(/\s+/gu, ' ')),
  paragraf: (bidang, mentah) => bacaTeks(bidang, mentah, (isi) => isi.replace(/\r\n?/g, '\n')),
  tanggal: bacaTanggal,
  instan: bacaInstan,
  angka: bacaAngka,
  pilihan: bacaPilihan,
  pilihanBanyak: bacaPilihanBanyak,
  centang: (bidang, mentah) =>
    typeof mentah === 'boolean'
      ? { nilai: mentah }
      : { galat: `${bidang.label} harus dicentang atau tidak.` },
  tabel: bacaTabel,
};

function bacaTeks(bidang: Bidang, mentah: unknown, rapikan: (isi: string) => string): Terbaca {
  if (typeof mentah !== 'string') return { galat: `${bidang.label} harus berupa teks.` };
  const maks = bidang.maks ?? MAKS_BAKU;
  const terlaluPanjang = { galat: `${bidang.label} paling banyak ${String(maks)} huruf.` };
  // Before any work on it: a megabyte of text is refused, not cleaned.
  if (mentah.length > maks * 2 + 100) return terlaluPanjang;
  const isi = rapikan(bersihkan(mentah)).trim();
  if (isi === '') return KOSONG;
  if (isi.length > maks) return terlaluPanjang;
  if (bidang.min !== undefined && isi.length < bidang.min) {
    return { galat: `${bidang.label} paling sedikit ${String(bidang.min)} huruf.` };
  }
  if (bidang.pola && !new RegExp(bidang.pola.regex, 'u').test(isi)) return { galat: bidang.pola.pesan };
  return { nilai: isi };
}

/** Control characters, half characters and text-direction overrides have no place on a form or in a letter. */
function bersihkan(teks: string): string {
  return teks.replace(/(?![\t\n\r])[\p{Cc}\p{Surrogate}\u202A-\u202E\u2066-\u2069]/gu, '').normalize('NFC');
}

function bacaTanggal(bidang: Bidang, mentah: unknown): Terbaca {
  const galat = { galat: `${bidang.label} harus tanggal yang benar, misalnya 20 November 2026.` };
  if (typeof mentah !== 'string' || mentah.length > 40) return galat;
  const isi = mentah.trim();
  if (isi === '') return KOSONG;
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(isi)) return galat;
  const waktu = new Date(`${isi}T00:00:00Z`);
  // JavaScript rolls 30 February over to March; the round trip does not.
  const ada = !Number.isNaN(waktu.getTime()) && waktu.toISOString().startsWith(isi);
  return ada ? { nilai: isi } : galat;
}

function bacaInstan(bidang: Bidang, mentah: unknown): Terbaca {
  const galat = { galat: `${bidang.label} harus tanggal dan jam yang benar.` };
  if (typeof mentah !== 'string' || mentah.length > 40) return galat;
  const isi = mentah.trim();
  if (isi === '') return KOSONG;
  const bagian = /^((?:19|20|21)\d\d-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/.exec(isi);
  if (!bagian || !('nilai' in bacaTanggal(bidang, bagian[1]))) return galat;
  const waktu = new Date(isi);
  return Number.isNaN(waktu.getTime()) ? galat : { nilai: waktu.toISOString() };
}

function bacaAngka(bidang: Bidang, mentah: unknown): Terbaca {
  const { label, min, maks } = bidang;
  // A browser field gives text; "1.000" is refused, it means a thousand to one reader and one to another.
  const angka = typeof mentah === 'string' && /^\s*-?\d{1,15}\s*$/.test(mentah) ? Number(mentah) : mentah;
  if (typeof angka === 'string' && angka.length < 100 && angka.trim() === '') return KOSONG;
  if (typeof angka !== 'number' || !Number.isSafeInteger(angka)) {
    return { galat: `${label} harus berupa bilangan bulat tanpa titik.` };
  }
  if (min !== undefined && angka < min) return { galat: `${label} paling kecil ${String(min)}.` };
  if (maks !== undefined && angka > maks) return { galat: `${label} paling besar ${String(maks)}.` };
  return { nilai: angka };
}

/** What may be chosen from a list that stands elsewhere. */
export const POLA_ID = /^[A-Za-z0-9_-]{1,64}$/;
const MAKS_PILIHAN = 50;

function ada(bidang: Bidang, nilai: unknown): nilai is string {
  if (bidang.sumber) return typeof nilai === 'string' && POLA_ID.test(nilai);
  return (bidang.pilihan ?? []).some((satu) => satu.nilai === nilai);
}

function bacaPilihan(bidang: Bidang, mentah: unknown): Terbaca {
  return ada(bidang, mentah) ? { nilai: mentah } : { galat: `Pilih ${bidang.label} dari daftar.` };
}

function bacaPilihanBanyak(bidang: Bidang, mentah: unknown): Terbaca {
  // A browser form with one ticked box sends a lone text.
  const daftar: unknown[] = Array.isArray(mentah) ? mentah : [mentah];
  if (daftar.length === 0) return KOSONG;
  const maks = bidang.sumber ? MAKS_PILIHAN : (bidang.pilihan ?? []).length;
  if (daftar.length > maks || !daftar.every((satu) => ada(bidang, satu))) {
    return { galat: `Pilih ${bidang.label} dari daftar.` };
  }
  return { nilai: [...new Set(daftar)] };
}

const MAKS_BARIS = 100;

/** Rows in which nothing was filled in are left out: a form on screen always has one too many. */
function bacaTabel(bidang: Bidang, mentah: unknown): Terbaca {
  const { label, kolom = [], min = 1, maks = MAKS_BARIS } = bidang;
  if (!Array.isArray(mentah) || mentah.length > MAKS_BARIS * 2) return { galat: `${label} tidak terbaca.` };
  const salah: Record<string, string> = {};
  const baris = mentah.flatMap((satu: unknown, i) =>
    bacaBaris(kolom, satu, (k, pesan) => (salah[`${i}.${k}`] = pesan)),
  );
  if (Object.keys(salah).length > 0) return { galat: `Periksa isi ${label}.`, bidang: salah };
  if (baris.length === 0) return KOSONG;
  if (baris.length < min) return { galat: `${label} paling sedikit ${String(min)} baris.` };
  if (baris.length > maks) return { galat: `${label} paling banyak ${String(maks)} baris.` };
  return { nilai: baris };
}

function bacaBaris(
  kolom: readonly Bidang[],
  mentah: unknown,
  galat: (kunci: string, pesan: string) => void,
): Record<string, unknown>[] {
  const isi = typeof mentah === 'object' && mentah !== null ? (mentah as Record<string, unknown>) : {};
  const terbaca = kolom.map(
    (k) => [k, bacaNilai(k, Object.hasOwn(isi, k.kunci) ? isi[k.kunci] : undefined)] as const,
  );
  // A box that is not ticked says nothing by itself.
  const kosong = terbaca.every(
    ([k, t]) => 'kosong' in t || (k.jenis === 'centang' && 'nilai' in t && t.nilai === false),
  );
  if (kosong) return [];
  const nilai: Record<string, unknown> = {};
  for (const [k, t] of terbaca) {
    if ('galat' in t) galat(k.kunci, t.galat);
    else if ('nilai' in t) nilai[k.kunci] = t.nilai;
    else if (k.jenis === 'centang') nilai[k.kunci] = false;
    else if (k.wajib) galat(k.kunci, `${k.label} wajib diisi.`);
  }
  return [nilai];
}
