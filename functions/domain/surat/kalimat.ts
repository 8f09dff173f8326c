/** A label in the middle of a sentence: only its first letter is made small, so that "KPU RI" and "PPID" stay as they are. */
export const kecilAwal = (teks: string): string =>
  teks.replace(/^\p{Lu}(?!\p{Lu})/u, (huruf) => huruf.toLowerCase());

/** What a person typed, as a sentence among others. */
export const bertitik = (teks: string): string => (/(?:^|[.!?…])$/.test(teks) ? teks : `${teks}.`);
