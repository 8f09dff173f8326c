import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The processes are found through /proc, by the ports of our own stack: never those of a stack beside it. */
export const DAPAT_MEMATIKAN = existsSync('/proc/self/environ');

function runtimeKita(): number[] {
  const kita = `FIRESTORE_EMULATOR_HOST=${process.env['FIRESTORE_EMULATOR_HOST']}`;
  return readdirSync('/proc')
    .filter((nama) => /^\d+$/.test(nama))
    .filter((pid) => {
      try {
        if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('functionsEmulatorRuntime')) return false;
        return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(kita);
      } catch {
        // Ended meanwhile, or another user's.
        return false;
      }
    })
    .map(Number);
}

/** Kills every functions process of our stack at once, as a crash or a power cut would. Returns how many there were. */
export function matikanRuntime(): number {
  const semua = runtimeKita();
  for (const pid of semua) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // Already gone.
    }
  }
  return semua.length;
}
