import { BATAS_PROSES, type BatasProses } from '@ppid/domain/dokumen/batas';
import type { KodeKarantina } from '@ppid/domain/dokumen/types';
import { fork, type ChildProcess } from 'node:child_process';
import { ukur } from './pengukur.js';
import { penolakan, sahkan } from './jawaban-anak.js';
import { pintuAnak } from './pintu.js';
import { Tolak, type HasilDari, type Kemajuan, type Pesan, type Tugas } from './protokol.js';

/** Short: in 20 ms a bomb took another 40 MB. Looking costs 0.1 ms. */
const SELANG_UKUR_MS = 10;

/** A child is stopped a little below its limit, so that what it takes between two looks stays within it. */
const BAGIAN_MEMORI = 0.92;

/** The most that any child of this process has used, for the bench and the tests. */
export const puncak = { memoriBita: 0, cpuMs: 0 };

/** Somebody ended the child from outside (a machine that shuts down): that says nothing about the file. */
const DARI_LUAR: readonly (string | null)[] = ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGKILL'];

/** The child gets no credentials and nothing else of the environment that it does not need. */
function mulai(batas: BatasProses, keluaran: string): ChildProcess {
  const timbunan = Math.round((batas.memoriBita * 0.75) / 1024 / 1024);
  return fork(pintuAnak(), [], {
    execArgv: [`--max-old-space-size=${timbunan}`],
    // Whatever a library leaves behind lies in the folder that its caller removes.
    cwd: keluaran,
    env: {
      PATH: process.env['PATH'],
      TMPDIR: keluaran,
      TZ: 'UTC',
      NODE_NO_WARNINGS: '1',
      // Memory that one thread has given back is used by the next one instead of being held twice.
      MALLOC_ARENA_MAX: '2',
    },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
}

/**
 * Parses one untrusted file in a process of its own and kills it when it takes too long or too much; settles when that
 * process is gone. Throws `Tolak` with the code for the person; a child that cannot even start is an ordinary error
 * (a retry may cure it).
 */
export async function jalankanAnak<T extends Tugas>(
  tugas: T,
  batas: BatasProses = BATAS_PROSES,
  kemajuan?: Kemajuan,
): Promise<HasilDari<T['kerja']>> {
  return sahkan(tugas, await tungguAnak(tugas, batas, kemajuan));
}

function tungguAnak(tugas: Tugas, batas: BatasProses, kemajuan?: Kemajuan): Promise<unknown> {
  const anak = mulai(batas, tugas.keluaran);
  return new Promise<unknown>((terima, tolak) => {
    let siap: { jam: number; cpu: number } | null = null;
    let selesai = 0;
    let akhir: (() => void) | null = null;
    const lahir = Date.now();

    const pakai = (): ReturnType<typeof ukur> => (anak.pid === undefined ? null : ukur(anak.pid));
    const tutup = (lalu: () => void): void => {
      if (akhir) return;
      akhir = lalu;
      clearInterval(penjaga);
      puncak.memoriBita = Math.max(puncak.memoriBita, pakai()?.puncakBita ?? 0);
      // Until it is gone it may still write into the folder that the caller is about to remove.
      if (anak.pid === undefined || anak.exitCode !== null || anak.signalCode !== null) lalu();
      else anak.kill('SIGKILL');
    };
    const gagal = (kode: KodeKarantina, rinci: string): void => tutup(() => tolak(new Tolak(kode, rinci)));

    const penjaga = setInterval(() => {
      const kini = pakai();
      if (!kini) return;
      puncak.memoriBita = Math.max(puncak.memoriBita, kini.puncakBita);
      if (kini.memoriBita > batas.memoriBita * BAGIAN_MEMORI)
        return gagal('TERLALU_BANYAK_MEMORI', `${kini.memoriBita}`);
      if (!siap) {
        if (Date.now() - lahir > batas.mulaiMs) tutup(() => tolak(new Error('document child did not start')));
        return;
      }
      const jatah = batas.dasarMs + selesai * batas.perHalamanMs;
      const [hitung, jam] = [kini.cpuMs - siap.cpu, Date.now() - siap.jam];
      puncak.cpuMs = Math.max(puncak.cpuMs, hitung);
      if (hitung > jatah) return gagal('TERLALU_LAMA', `${hitung} ms`);
      // Long without computing: a starved machine or a child that hangs. Only a retry can tell which.
      if (jam > jatah * batas.kaliJamDinding)
        tutup(() => tolak(new Error(`document child idle: ${hitung}/${jam} ms`)));
    }, SELANG_UKUR_MS);

    anak.on('message', (pesan: Pesan) => {
      if (pesan.jenis === 'siap') siap = { jam: Date.now(), cpu: pakai()?.cpuMs ?? 0 };
      else if (pesan.jenis === 'kemajuan') {
        // The child is not believed: more pages would buy more time.
        selesai = Math.max(selesai, Math.min(Number(pesan.selesai) || 0, tugas.batas.halaman));
        kemajuan?.(selesai, pesan.dari);
      } else if (pesan.jenis === 'hasil') tutup(() => terima(pesan.hasil));
      else tutup(() => tolak(penolakan(pesan)));
    });
    anak.on('error', (galat) => tutup(() => tolak(galat)));
    const berakhir = (kode: number | null, sinyal: string | null): void => {
      if (akhir) return akhir();
      const sebab = `${kode ?? sinyal}`;
      if (!siap || DARI_LUAR.includes(sinyal))
        return tutup(() => tolak(new Error(`document child ended: ${sebab}`)));
      // V8 aborts when its heap is full; every other death while reading the file is the file's doing.
      gagal(sinyal === 'SIGABRT' || kode === 134 ? 'TERLALU_BANYAK_MEMORI' : 'RUSAK', sebab);
    };
    anak.on('exit', (kode, sinyal) => {
      // Its last words may still be on their way.
      if (!akhir && anak.connected) anak.once('disconnect', () => berakhir(kode, sinyal));
      else berakhir(kode, sinyal);
    });
    // At once: the child reads what it is to do while it is still starting.
    anak.send(tugas, (galat) => galat && tutup(() => tolak(galat)));
  });
}
