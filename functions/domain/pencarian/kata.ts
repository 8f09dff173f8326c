/**
 * Words of a text, the same way when they are stored and when they are asked for. Everything is compared in lower case,
 * without diacritics and compatibility forms (NFKD).
 *
 * Tokens of an index entry, told apart by their last sign:
 *   `umumkan`  a word as it stands there, or a number of several parts ("0012/ppid/17/xi/2026")
 *   `12~`      what also means a word: without leading zeros, without -nya; of a letter number each part from its head
 *   `umu*`     the first letters of longer words, for typing ahead
 */

/** Longer words are cut, in the index and in the query alike. */
const HURUF_KATA = 40;
/** A number that is longer or has more parts is no letter number. */
const MAKS_RUAS = 12;
const MAKS_NOMOR = 100;
export const AWALAN_PENDEK = 3;
export const AWALAN_PANJANG = 5;

/**
 * Firestore: 40,000 index entries per document, and each token is an entry of two indexes; a search reads sixty entries at
 * a time. A printed page has some 600 tokens, a sheet of a workbook more. Words as they stand come first, so what is lost
 * of an enormous page is its typing ahead.
 */
const MAKS_TOKEN = 6_000;
const MAKS_UTUH = 4_000;
const MAKS_BITA = 150_000;

/** One word of a text and where it stands. */
export interface Ruas {
  mulai: number;
  akhir: number;
  kata: string;
}

/** A run of words joined by slash, full stop or hyphen, as numbers are. */
export interface Rangkai {
  mulai: number;
  akhir: number;
  ruas: Ruas[];
  /** Normalised as a whole, where it is a number of several parts; null for a word or for words with a hyphen. */
  utuh: string | null;
  /** The same without leading zeros, its joints all '/': the form in which it is compared. */
  baku: string | null;
}

const RANGKAI = /[\p{L}\p{N}\p{M}]+(?:[/.\-–][\p{L}\p{N}\p{M}]+)*/gu;
const RUAS = /[\p{L}\p{N}\p{M}]+/gu;

export const normalkan = (teks: string): string =>
  teks.normalize('NFKD').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');

/** One word, without what normalising may have put into it ("½" holds a slash), bounded by whole letters. */
function bakukanKata(mentah: string): string {
  const kata = normalkan(mentah).replace(/[^\p{L}\p{N}]/gu, '');
  return kata.length <= HURUF_KATA ? kata : [...kata].slice(0, HURUF_KATA).join('');
}

const ANGKA = /^\p{N}+$/u;
export const adalahAngka = (kata: string): boolean => ANGKA.test(kata);

/** A letter alone says nothing; a digit may be the number of an article. */
const berarti = (kata: string): boolean => kata.length > 1 || adalahAngka(kata);

const tanpaNol = (kata: string): string => (adalahAngka(kata) ? kata.replace(/^0+(?=.)/, '') : kata);

/**
 * What else a word means: the number without leading zeros, the word without the enclitic -nya ("permohonannya"). The
 * other affixes stay: without a dictionary "masalah" would lose its -lah and "berita" its ber-.
 */
export function longgarkan(kata: string): string {
  if (adalahAngka(kata)) return tanpaNol(kata);
  return kata.length >= 7 && kata.endsWith('nya') ? kata.slice(0, -3) : kata;
}

/** Takes a text apart. Offsets are those of the text as given. */
export function uraiKata(teks: string): Rangkai[] {
  return [...teks.matchAll(RANGKAI)].map(({ 0: isi, index: mulai }) => {
    const ruas = [...isi.matchAll(RUAS)]
      .map(({ 0: satu, index }) => ({
        mulai: mulai + index,
        akhir: mulai + index + satu.length,
        kata: bakukanKata(satu),
      }))
      .filter(({ kata }) => kata !== '');
    const nomor =
      isi.length <= MAKS_NOMOR &&
      ruas.length > 1 &&
      ruas.length <= MAKS_RUAS &&
      ruas.some(({ kata }) => /\p{N}/u.test(kata));
    return {
      mulai,
      akhir: mulai + isi.length,
      ruas: ruas.filter(({ kata }) => berarti(kata)),
      utuh: nomor ? normalkan(isi).replaceAll('–', '-') : null,
      baku: nomor ? ruas.map(({ kata }) => tanpaNol(kata)).join('/') : null,
    };
  });
}

/** The tokens under which one run of words is found, most telling first. */
function tokenRangkai({ ruas, utuh, baku }: Rangkai): {
  utuh: string[];
  longgar: string[];
  awal: string[];
} {
  const longgar = ruas.flatMap(({ kata }) => {
    const lain = longgarkan(kata);
    return lain === kata ? [] : [`${lain}~`];
  });
  if (baku !== null) {
    const bagian = baku.split('/');
    // Of a date or an amount only the whole: its head says nothing.
    const kepala = utuh?.includes('/') === true ? 2 : bagian.length;
    for (let n = kepala; n <= bagian.length; n += 1) longgar.push(`${bagian.slice(0, n).join('/')}~`);
  }
  const awal = ruas.flatMap(({ kata }) =>
    adalahAngka(kata)
      ? []
      : [AWALAN_PENDEK, AWALAN_PANJANG].flatMap((n) => (kata.length > n ? [`${kata.slice(0, n)}*`] : [])),
  );
  return { utuh: [...ruas.map(({ kata }) => kata), ...(utuh === null ? [] : [utuh])], longgar, awal };
}

/** The tokens of an entry, each once, within the limits of the store. */
export function kataIndeks(...teks: string[]): string[] {
  const utuh = new Set<string>();
  const longgar = new Set<string>();
  const awal = new Set<string>();
  for (const satu of teks)
    for (const rangkai of uraiKata(satu)) {
      const token = tokenRangkai(rangkai);
      for (const t of token.utuh) if (utuh.size < MAKS_UTUH) utuh.add(t);
      for (const t of token.longgar) longgar.add(t);
      for (const t of token.awal) awal.add(t);
    }
  return terbatas([...utuh, ...longgar, ...awal]);
}

function terbatas(token: string[]): string[] {
  const hasil: string[] = [];
  let bita = 0;
  for (const t of token) {
    // Never less than UTF-8 takes, plus the byte that ends it in the store.
    bita += /^[ -~]*$/.test(t) ? t.length + 1 : t.length * 3 + 1;
    if (hasil.length === MAKS_TOKEN || bita > MAKS_BITA) break;
    hasil.push(t);
  }
  return hasil;
}
