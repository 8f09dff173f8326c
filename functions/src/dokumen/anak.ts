import { BATAS_PROSES, type BatasProses } from '@ppid/domain/dokumen/batas';
import type { KodeKarantina } from '@ppid/domain/dokumen/types';
import { fork, type ChildProcess } from 'node:child_process';
import { ukur } from './pengukur.js';
import { pintuAnak } from './pintu.js';
import { Tolak, type HasilDari, type Kemajuan, type Pesan, type Tugas } from './protokol.js';

const SELANG_UKUR_MS = 20;

/** The most that any child of this process has used, for the bench and the tests. */
export const puncak = { memoriBita: 0, cpuMs: 0 };

/** The child gets no credentials and nothing else of the environment that it does not need. */
function mulai(batas: BatasProses): ChildProcess {
  const timbunan = Math.round((batas.memoriBita * 0.75) / 1024 / 1024);
  return fork(pintuAnak(), [], {
    execArgv: [`--max-old-space-size=${timbunan}`],
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], TZ: 'UTC', NODE_NO_WARNINGS: '1' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
}

/**
 * Parses one untrusted file in a process of its own and kills it when it takes too long or too much.
 * Throws `Tolak` with the code for the person; a child that cannot even start is an ordinary error (a retry may cure it).
 */
export function jalankanAnak<T extends Tugas>(
  tugas: T,
  batas: BatasProses = BATAS_PROSES,
  kemajuan?: Kemajuan,
): Promise<HasilDari<T['kerja']>> {
  const anak = mulai(batas);
  return new Promise<HasilDari<T['kerja']>>((terima, tolak) => {
    let siap: { jam: number; cpu: number } | null = null;
    let selesai = 0;
    let beres = false;
    const lahir = Date.now();

    const tutup = (akhir: () => void): void => {
      if (beres) return;
      beres = true;
      clearInterval(penjaga);
      anak.kill('SIGKILL');
      akhir();
    };
    const gagal = (kode: KodeKarantina, rinci: string): void => tutup(() => tolak(new Tolak(kode, rinci)));

    const penjaga = setInterval(() => {
      const pakai = anak.pid === undefined ? null : ukur(anak.pid);
      if (!pakai) return;
      puncak.memoriBita = Math.max(puncak.memoriBita, pakai.memoriBita);
      if (pakai.memoriBita > batas.memoriBita) return gagal('TERLALU_BANYAK_MEMORI', `${pakai.memoriBita}`);
      if (!siap) {
        if (Date.now() - lahir > batas.mulaiMs) tutup(() => tolak(new Error('document child did not start')));
        return;
      }
      const jatah = batas.dasarMs + selesai * batas.perHalamanMs;
      const [hitung, jam] = [pakai.cpuMs - siap.cpu, Date.now() - siap.jam];
      puncak.cpuMs = Math.max(puncak.cpuMs, hitung);
      if (hitung > jatah) return gagal('TERLALU_LAMA', `${hitung} ms`);
      // Long without computing: a starved machine or a child that hangs. Only a retry can tell which.
      if (jam > jatah * batas.kaliJamDinding)
        tutup(() => tolak(new Error(`document child idle: ${hitung}/${jam} ms`)));
    }, SELANG_UKUR_MS);

    anak.on('message', (pesan: Pesan) => {
      if (pesan.jenis === 'siap') {
        siap = { jam: Date.now(), cpu: (anak.pid === undefined ? null : ukur(anak.pid))?.cpuMs ?? 0 };
        anak.send(tugas);
      } else if (pesan.jenis === 'kemajuan') {
        selesai = pesan.selesai;
        kemajuan?.(selesai, pesan.dari);
      } else if (pesan.jenis === 'hasil') tutup(() => terima(pesan.hasil as HasilDari<T['kerja']>));
      else gagal(pesan.kode, pesan.rinci);
    });
    anak.on('error', (galat) => tutup(() => tolak(galat)));
    anak.on('exit', (kode, sinyal) => {
      if (!siap) return tutup(() => tolak(new Error(`document child exited early: ${kode ?? sinyal}`)));
      // V8 aborts when its heap is full; every other death while reading the file is the file's doing.
      gagal(sinyal === 'SIGABRT' || kode === 134 ? 'TERLALU_BANYAK_MEMORI' : 'RUSAK', `${kode ?? sinyal}`);
    });
  });
}
