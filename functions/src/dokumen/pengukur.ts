import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Pemakaian {
  memoriBita: number;
  /** The most it ever held, also between two looks. */
  puncakBita: number;
  cpuMs: number;
}

/** Kernel ticks of /proc/{pid}/stat; 100 a second on every Linux that Cloud Functions or an office runs. */
const MS_PER_DETAK = 10;

/** Memory and computing time of another process, seen from outside; null when it is gone. */
export function ukur(pid: number): Pemakaian | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const kb = (nama: string): string | undefined =>
      new RegExp(`^${nama}:\\s+(\\d+) kB`, 'm').exec(status)?.[1];
    const rss = kb('VmRSS');
    // Fields count from behind the last ')': the process name may hold blanks. utime and stime are fields 14 and 15.
    const medan = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (rss === undefined) return null;
    return {
      memoriBita: Number(rss) * 1024,
      puncakBita: Number(kb('VmHWM') ?? rss) * 1024,
      cpuMs: (Number(medan[11] ?? 0) + Number(medan[12] ?? 0)) * MS_PER_DETAK,
    };
  } catch {
    return process.platform === 'linux' ? null : ukurDenganPs(pid);
  }
}

/** Developers on macOS: slower, only `ps` knows. */
function ukurDenganPs(pid: number): Pemakaian | null {
  try {
    const [rss = '0', waktu = '0'] = execFileSync('ps', ['-o', 'rss=,time=', '-p', String(pid)], {
      encoding: 'utf8',
    })
      .trim()
      .split(/\s+/);
    const detik = waktu.split(/[:-]/).reduce((jumlah, bagian) => jumlah * 60 + Number(bagian), 0);
    const memoriBita = Number(rss) * 1024;
    return { memoriBita, puncakBita: memoriBita, cpuMs: detik * 1000 };
  } catch {
    return null;
  }
}
