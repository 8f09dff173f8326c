import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fromRoot } from '../emulators/root.js';
import { table } from '../emulators/table.js';
import type { Bagian, Hasil } from './ukur.js';

const KEPALA = ['Measured', 'Goal', 'Figure', ''];
const nilai = ({ tercapai }: Hasil): string => (tercapai === null ? '' : tercapai ? 'reached' : 'MISSED');
const baris = (b: Bagian): string[][] => b.hasil.map((h) => [h.apa, h.sasaran, h.terukur, nilai(h)]);

export function cetak(bagian: Bagian): void {
  console.log(`\n${bagian.judul}\n`);
  for (const t of bagian.tabel) console.log(`${t.judul}\n${table(t.kepala, t.baris)}\n`);
  console.log(table(KEPALA, baris(bagian)));
  for (const catatan of bagian.catatan) console.log(catatan);
}

function tabelMd(kepala: string[], isi: string[][]): string {
  const garis = (sel: string[]) => `| ${sel.map((s) => s.replaceAll('|', '\\|')).join(' | ')} |`;
  return [garis(kepala), garis(kepala.map(() => '---')), ...isi.map(garis)].join('\n');
}

/** The kind of machine, not its name: figures of another machine are no comparison. */
const mesin = (): string =>
  `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.versions.node}, ${process.platform}`;

/** Sections of the document as it stands, by their titles. */
function bagianLama(berkas: string): Map<string, string> {
  const isi = existsSync(berkas) ? readFileSync(berkas, 'utf8') : '';
  const [, ...bagian] = isi.split(/^## /m);
  return new Map(bagian.map((b) => [b.slice(0, b.indexOf('\n')).trim(), `## ${b.trim()}`]));
}

/** Writes docs/bench.md: the sections measured now in place of the old ones, the others as they were, each with its day. */
export function tulisDokumen(semua: Bagian[]): void {
  const berkas = fromRoot('docs/bench.md');
  const bagian = bagianLama(berkas);
  for (const b of semua)
    bagian.set(
      b.judul,
      [
        `## ${b.judul}`,
        `Measured on ${new Date().toISOString().slice(0, 10)}; ${mesin()}.`,
        tabelMd(KEPALA, baris(b)),
        ...b.tabel.map((t) => `${t.judul}:\n\n${tabelMd(t.kepala, t.baris)}`),
        ...b.catatan,
      ].join('\n\n'),
    );
  const kepala =
    '# Bench\n\nWritten by `npm run bench -- --tulis`; `--bagian dokumen` or `--bagian stack` measures a part. Goals are ratios to a floor of the same run.';
  writeFileSync(berkas, `${[kepala, ...bagian.values()].join('\n\n')}\n`);
}
