import { writeFileSync } from 'node:fs';
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

export function tulisDokumen(semua: Bagian[]): void {
  const bagian = semua.map((b) =>
    [
      `## ${b.judul}`,
      tabelMd(KEPALA, baris(b)),
      ...b.tabel.map((t) => `${t.judul}:\n\n${tabelMd(t.kepala, t.baris)}`),
      ...b.catatan,
    ].join('\n\n'),
  );
  const kepala = `# Bench\n\nWritten by \`npm run bench -- --tulis\` on ${new Date().toISOString().slice(0, 10)}; ${mesin()}. Goals are ratios to a floor of the same run.`;
  writeFileSync(fromRoot('docs/bench.md'), `${[kepala, ...bagian].join('\n\n')}\n`);
}
