import { BATAS } from '@ppid/domain/dokumen/batas';
import type { Tipe } from '@ppid/domain/dokumen/tipe';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { jalankanAnak, puncak } from '../../functions/src/dokumen/anak.js';
import { Tolak } from '../../functions/src/dokumen/protokol.js';
import { pendampingSharp, type KerjaInduk, type LaporanInduk } from './induk-types.js';

// A parent process that does nothing but run document children, as a function instance does; bundled and run by gambar.ts.

const jalankan = promisify(execFile);
const hwm = (): number => {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024 || process.memoryUsage.rss();
};

async function satu({ berkas, tipe, rekan }: KerjaInduk): Promise<LaporanInduk['kerja'][number]> {
  const keluaran = mkdtempSync(`${berkas}.keluaran-`);
  puncak.memoriBita = 0;
  const mulai = performance.now();
  let kode: string | null = null;
  try {
    if (rekan)
      await jalankan(process.execPath, [
        '--input-type=module',
        '-e',
        pendampingSharp(rekan, berkas, keluaran),
      ]);
    else
      await jalankanAnak({
        kerja: 'periksa',
        berkas,
        tipe: tipe as Tipe,
        keluaran,
        batas: BATAS,
        bagian: { cilik: true, teks: true },
      });
  } catch (galat) {
    kode = galat instanceof Tolak ? galat.kode : String(galat);
  }
  const ms = performance.now() - mulai;
  rmSync(keluaran, { recursive: true, force: true });
  return { ms, kode, memoriBita: puncak.memoriBita };
}

const tugas = JSON.parse(readFileSync(0, 'utf8')) as KerjaInduk[];
const kerja: LaporanInduk['kerja'] = [];
for (const t of tugas) kerja.push(await satu(t));
process.stdout.write(JSON.stringify({ kerja, indukBita: hwm() } satisfies LaporanInduk));
