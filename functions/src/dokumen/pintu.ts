import type { buildSync } from 'esbuild';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

let jawaban: string | null = null;

/** The script that the child process runs: the built worker beside the bundle, else one built now from the source. */
export function pintuAnak(): string {
  jawaban ??= terpasang() ?? rakitDariSumber();
  return jawaban;
}

function terpasang(): string | null {
  for (const letak of ['./worker/dokumen.js', '../worker/dokumen.js']) {
    const berkas = fileURLToPath(new URL(letak, import.meta.url));
    if (existsSync(berkas)) return berkas;
  }
  return null;
}

/**
 * Tests and tools run from the source. The child is bundled rather than run through tsx, which would compile the PDF
 * library on every start and hold 400 MB while doing so: the memory limit would then measure the compiler. In pieces, as
 * in the real bundle, so that a child loads only what the type of its file needs.
 */
function rakitDariSumber(): string {
  const require = createRequire(import.meta.url);
  const esbuild = require('esbuild') as { buildSync: typeof buildSync };
  const paket = path.dirname(require.resolve('esbuild/package.json'));
  const functions = fileURLToPath(new URL('../../', import.meta.url));
  const { dependencies } = require(path.join(functions, 'package.json')) as { dependencies: object };
  const outdir = path.join(paket, '..', '.cache', 'ppid', 'anak');
  const { outputFiles } = esbuild.buildSync({
    entryPoints: { dokumen: path.join(functions, 'src/render/worker/dokumen.ts') },
    outdir,
    outExtension: { '.js': '.mjs' },
    entryNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    external: ['pdfjs-dist', ...Object.keys(dependencies)],
    logLevel: 'silent',
    write: false,
  });
  mkdirSync(outdir, { recursive: true });
  // Named by their content and put in place whole: other test processes may be building and running the same.
  for (const { path: tujuan, contents } of outputFiles) {
    if (existsSync(tujuan)) continue;
    writeFileSync(`${tujuan}.${process.pid}`, contents);
    renameSync(`${tujuan}.${process.pid}`, tujuan);
  }
  const pintu = outputFiles.find((o) => path.basename(o.path).startsWith('dokumen-'));
  if (!pintu) throw new Error('the child was not built');
  return pintu.path;
}
