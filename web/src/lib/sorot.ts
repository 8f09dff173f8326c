/** A piece of text, and whether it is one of the words that were searched. */
export interface Potongan {
  teks: string;
  kena: boolean;
}

const luput = (kata: string): string => kata.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Cuts a text where a searched word of at least two letters begins or ends; upper and lower case are one. */
export function sorot(teks: string, cari: string): Potongan[] {
  const kata = cari.split(/\s+/).filter((k) => k.length >= 2);
  if (kata.length === 0) return [{ teks, kena: false }];
  const pola = new RegExp(`(${kata.map(luput).join('|')})`, 'giu');
  return teks
    .split(pola)
    .map((potong, i) => ({ teks: potong, kena: i % 2 === 1 }))
    .filter((p) => p.teks !== '');
}
