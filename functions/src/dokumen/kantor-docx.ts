import { Penampung, type Bagian } from './kantor-bagian.js';
import { Tolak } from './protokol.js';
import type { Pendengar } from './xml.js';

// Runs in the child process only.

/** What else speaks in a Word file, and how it is called where it stands apart from the body. */
const LAIN: readonly (readonly [RegExp, string])[] = [
  [/^word\/header\d*\.xml$/, 'Kepala halaman'],
  [/^word\/footer\d*\.xml$/, 'Kaki halaman'],
  [/^word\/footnotes\d*\.xml$/, 'Catatan kaki'],
  [/^word\/endnotes\d*\.xml$/, 'Catatan akhir'],
  [/^word\/comments\d*\.xml$/, 'Komentar'],
];

/** The text of a Word file as one page: body, then headers, footers, notes and comments, each under its name. */
export async function bacaDocx(bagian: Bagian): Promise<string[]> {
  const utama = bagian.nama(/^word\/document\d*\.xml$/);
  if (utama.length === 0) throw new Tolak('ISI_TIDAK_SESUAI', 'no document');
  const isi = new Penampung();
  for (const nama of utama) await bagian.dengar(nama, pendengarWord(isi));
  const teks = [isi.ambil()];
  for (const [pola, judul] of LAIN) {
    for (const nama of bagian.nama(pola)) await bagian.dengar(nama, pendengarWord(isi));
    const ini = isi.ambil().trim();
    if (ini !== '') teks.push(`${judul}:\n${ini}\n`);
  }
  return [teks.join('\n')];
}

/** Paragraphs become lines, rows of a table lines with their cells tab-separated. Deleted text (tracked changes) is gone. */
function pendengarWord(ke: Penampung): Pendengar {
  let dalamTeks = false;
  let lari = 0;
  let sel = 0;
  // The same picture or text box drawn a second time for old programs.
  let cadangan = 0;
  // A paragraph or cell inside a cell must not break its line.
  const pemisah = (luar: string): void => ke.tambah(sel > 0 ? ' ' : luar);
  return {
    buka(nama) {
      if (nama === 'Fallback') cadangan++;
      else if (nama === 'r') lari++;
      else if (nama === 'tc') sel++;
      else if (nama === 't') dalamTeks = true;
      // Outside a run a tab is only a mark on the ruler.
      else if (lari > 0 && cadangan === 0 && nama === 'tab') ke.tambah('\t');
      else if (lari > 0 && cadangan === 0 && (nama === 'br' || nama === 'cr')) pemisah('\n');
      else if (nama === 'noBreakHyphen') ke.tambah('-');
    },
    tutup(nama) {
      if (nama === 'Fallback') cadangan--;
      else if (nama === 'r') lari--;
      else if (nama === 't') dalamTeks = false;
      else if (nama === 'p') pemisah('\n');
      else if (nama === 'tr') pemisah('\n');
      else if (nama === 'tc') {
        sel--;
        ke.tambah(sel > 0 ? ' ' : '\t');
      }
    },
    teks(isi) {
      if (dalamTeks && cadangan === 0) ke.tambah(isi);
    },
  };
}
