import type { buildSync } from 'esbuild';
import { existsSync, renameSync } from 'node:fs';
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
 * library on every start and hold 400 MB while doing so: the memory limit would then measure the compiler.
 */
function rakitDariSumber(): string {
  const require = createRequire(import.meta.url);
  const esbuild = require('esbuild') as { buildSync: typeof buildSync };
  const paket = path.dirname(require.resolve('esbuild/package.json'));
  const tujuan = path.join(paket, '..', '.cache', 'ppid', 'anak-dokumen.mjs');
  const sementara = `${tujuan}.${process.pid}.mjs`;
  esbuild.buildSync({
    entryPoints: [fileURLToPath(new URL('../render/worker/dokumen.ts', import.meta.url))],
    outfile: sementara,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['sharp', 'pdf-parse', 'pdfjs-dist'],
    logLevel: 'silent',
  });
  renameSync(sementara, tujuan);
  return tujuan;
}
