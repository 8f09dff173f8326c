import { adalahAngka, AWALAN_PANJANG, AWALAN_PENDEK, longgarkan, uraiKata } from './kata.js';

export const HURUF_KUERI = 200;
const KATA_KUERI = 10;

/** One word that is asked for. An entry meets it when it holds one of the tokens. */
export interface Syarat {
  kata: string;
  /** As it was typed. */
  tepat: string[];
  /** As it may also stand there; holds `tepat`. */
  longgar: string[];
  /** The word is still being typed: every word that begins so is meant. Its tokens may find more, `cocok` looks again. */
  awalan: boolean;
  /** Of a number of several parts: the parts, asked for instead when no number begins so. */
  bagian: Syarat[];
}

/** Results of the first rank hold every word as typed, those of the second in another form. */
export type Tingkat = 0 | 1;

export type Kueri = { syarat: Syarat[] } | { salah: string };

const syaratKata = (kata: string, terakhir: boolean): Syarat => {
  const baku = longgarkan(kata);
  const awalan = terakhir && !adalahAngka(kata) && kata.length >= AWALAN_PENDEK;
  const awal = kata.slice(0, kata.length >= AWALAN_PANJANG ? AWALAN_PANJANG : AWALAN_PENDEK);
  // Nothing shorter is left of a word that lost its -nya.
  const lain = adalahAngka(baku) || baku.length >= 4 ? [`${baku}~`] : [];
  const longgar = new Set([kata, baku, ...lain, ...(awalan ? [`${awal}*`] : [])]);
  return { kata, tepat: [kata], longgar: [...longgar], awalan, bagian: [] };
};

/**
 * What a person typed, as conditions; or what is wrong with it, in Indonesian. The last word counts as unfinished when
 * nothing stands behind it.
 */
export function uraiKueri(teks: string): Kueri {
  if (teks.trim() === '') return { salah: 'Tulis kata atau nomor yang dicari.' };
  if (teks.length > HURUF_KUERI)
    return {
      salah: `Kata yang dicari paling panjang ${HURUF_KUERI} huruf. Tulis beberapa kata yang khas saja.`,
    };
  const syarat = new Map<string, Syarat>();
  for (const rangkai of uraiKata(teks)) {
    const diUjung = rangkai.akhir === teks.length;
    const bagian = rangkai.ruas.map(({ kata, akhir }) => syaratKata(kata, diUjung && akhir === teks.length));
    if (rangkai.utuh === null || rangkai.baku === null) {
      for (const satu of bagian) if (!syarat.has(satu.kata)) syarat.set(satu.kata, satu);
    } else {
      const longgar = [rangkai.utuh, `${rangkai.baku}~`];
      syarat.set(rangkai.utuh, { kata: rangkai.utuh, tepat: [rangkai.utuh], longgar, awalan: false, bagian });
    }
  }
  if (syarat.size === 0)
    return { salah: 'Yang dicari terlalu pendek. Tulis paling sedikit dua huruf, atau sebuah nomor.' };
  if (syarat.size > KATA_KUERI)
    return { salah: `Paling banyak ${KATA_KUERI} kata sekali cari. Tulis beberapa kata yang khas saja.` };
  return { syarat: [...syarat.values()] };
}

/** The parts in place of a number that nothing begins with. */
export const pecah = (syarat: readonly Syarat[], tanpa: ReadonlySet<string>): Syarat[] =>
  syarat.flatMap((s) => (tanpa.has(s.kata) && s.bagian.length > 0 ? s.bagian : [s]));

/** Whether the second rank can find anything that the first does not. */
export const adaLonggar = (syarat: readonly Syarat[]): boolean =>
  syarat.some((s) => s.awalan || s.longgar.length > s.tepat.length);

/** The rank at which an entry meets all conditions; null when it does not. */
export function cocok(kata: readonly string[], syarat: readonly Syarat[]): Tingkat | null {
  const ada = new Set(kata);
  let tingkat: Tingkat = 0;
  for (const s of syarat) {
    if (s.tepat.some((t) => ada.has(t))) continue;
    if (!(s.awalan ? berawalan(kata, s) : s.longgar.some((t) => ada.has(t)))) return null;
    tingkat = 1;
  }
  return tingkat;
}

const berawalan = (kata: readonly string[], s: Syarat): boolean => kata.some((k) => memenuhi(k, s));

/** Whether a token, or a word of a text, is what was meant by a condition. */
export function memenuhi(kata: string, { awalan, longgar, kata: dicari }: Syarat): boolean {
  if (!awalan) return longgar.includes(kata);
  if (kata.startsWith(dicari)) return true;
  const baku = longgarkan(dicari);
  return kata === baku || kata === `${baku}~`;
}
