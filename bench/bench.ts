import './diam.js';
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { readFileSync, writeFileSync } from 'node:fs';
import { onInterrupt } from '../emulators/interrupt.js';
import { offsetFromEnv } from '../emulators/ports.js';
import { fromRoot } from '../emulators/root.js';
import { seed } from '../emulators/seed/seed.js';
import { startStack } from '../emulators/stack.js';
import { cetak, tulisDokumen } from './cetak.js';
import { ukurGambar } from './dokumen/gambar.js';
import { ukurOcr } from './dokumen/ocr.js';
import { ukurPdf } from './dokumen/pdf.js';
import { ukurLatensi } from './latensi.js';
import { ukurMuat } from './muat.js';
import { ukurNomor } from './nomor.js';
import { hitungSiklus } from './siklus.js';
import type { Bagian } from './ukur.js';

const { values: opsi } = parseArgs({
  options: {
    /** Also write docs/bench.md. */
    tulis: { type: 'boolean', default: false },
    tindakan: { type: 'string', default: '500' },
    nomor: { type: 'string', default: '200' },
    putaran: { type: 'string', default: '9' },
    /** Held-out pages of each kind that are read. */
    pindaian: { type: 'string', default: '6' },
    /** `stack`: what needs the emulators, and module load; `dokumen`: what the child process and the reader do. */
    bagian: { type: 'string', default: 'semua' },
  },
});

const semua: Bagian[] = [];
function tambah(bagian: Bagian): void {
  cetak(bagian);
  semua.push(bagian);
}

async function pemicu(hub: string, keadaan: 'enable' | 'disable'): Promise<void> {
  const jawab = await fetch(`${hub}/functions/${keadaan}BackgroundTriggers`, { method: 'PUT' });
  if (!jawab.ok) throw new Error(`hub: ${jawab.status}`);
}

async function padaStack(): Promise<void> {
  const stack = await startStack({
    offset: offsetFromEnv(10_210),
    quiet: true,
    functions: [{ source: 'bench/fungsi', codebase: 'bench', runtime: 'nodejs22' }],
  });
  onInterrupt(() => stack.stop());
  try {
    await seed(stack.env);
    Object.assign(process.env, stack.env);
    // Counting runs the use-cases in this process; the triggers would do the same work a second time.
    await pemicu(stack.urls.hub, 'disable');
    tambah(await hitungSiklus());
    await pemicu(stack.urls.hub, 'enable');
    tambah(await ukurLatensi(Number(opsi.tindakan)));
    await pemicu(stack.urls.hub, 'disable');
    tambah(await ukurNomor(Number(opsi.nomor)));
  } finally {
    await stack.stop();
  }
}

execFileSync(process.execPath, ['functions/build.mjs', '--entries'], { cwd: fromRoot(), stdio: 'inherit' });
if (opsi.bagian !== 'dokumen') {
  await padaStack();
  tambah(ukurMuat(Number(opsi.putaran)));
}
if (opsi.bagian !== 'stack') {
  tambah(await ukurPdf(Number(opsi.putaran)));
  tambah(await ukurGambar(Number(opsi.putaran)));
  tambah(await ukurOcr(Number(opsi.pindaian)));
}
if (opsi.tulis) {
  tulisDokumen(semua);
  const path = fromRoot('docs/bench.md');
  const gaya = await resolveConfig(path);
  writeFileSync(path, await format(readFileSync(path, 'utf8'), { ...gaya, parser: 'markdown' }));
}
const luput = semua.flatMap((b) => b.hasil).filter((h) => h.tercapai === false);
console.log(`\n${luput.length === 0 ? 'All goals reached.' : `${luput.length} goals missed.`}`);
process.exit(luput.length === 0 ? 0 : 1);
