/** One line of the story as a person reads it. */
export interface Baris {
  siapa: string;
  langkah: string;
  rencana: string;
  nyata: string;
  output: string;
  beres: boolean;
}

const KOLOM = ['siapa', 'langkah', 'rencana', 'nyata', 'output'] as const;
const KEPALA: Record<(typeof KOLOM)[number], string> = {
  siapa: 'Siapa',
  langkah: 'Langkah',
  rencana: 'Waktu rencana',
  nyata: 'Waktu nyata',
  output: 'Output',
};
const LEBAR_MAKS = { siapa: 18, langkah: 46, rencana: 34, nyata: 26, output: 50 };

/** A table for the terminal; every cell on one line. */
export function cetakTabel(judul: string, baris: Baris[], cetak: (teks: string) => void): void {
  const sel = (b: Baris, k: (typeof KOLOM)[number]) => potong(b[k], LEBAR_MAKS[k]);
  const lebar = KOLOM.map((k) => Math.max(KEPALA[k].length, ...baris.map((b) => sel(b, k).length)));
  const garis = (isi: string[]) =>
    isi
      .map((teks, i) => teks.padEnd(lebar[i] ?? 0))
      .join('  ')
      .trimEnd();
  cetak(`\n${judul}`);
  cetak(`   ${garis(KOLOM.map((k) => KEPALA[k]))}`);
  cetak(`   ${garis(lebar.map((n) => '-'.repeat(n)))}`);
  for (const b of baris) cetak(` ${b.beres ? '✓' : '✗'} ${garis(KOLOM.map((k) => sel(b, k)))}`);
}

function potong(teks: string, maks: number): string {
  const satu = teks.replace(/\s+/g, ' ').trim();
  return satu.length > maks ? `${satu.slice(0, maks - 1)}…` : satu;
}
