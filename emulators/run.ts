import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { ROOT } from './root.js';

const children = new Set<ReturnType<typeof spawn>>();

export interface RunOptions {
  env?: Record<string, string>;
  /** Something that matters more runs meanwhile: this takes the time it leaves, and is shown under this title when it is over. */
  beside?: string;
}

/** Runs a command in the root with its output shown; resolves with the exit code. */
export function run(command: string, args: string[], options: RunOptions = {}): Promise<number> {
  const { env = {}, beside } = options;
  const output = beside === undefined ? 'inherit' : 'pipe';
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', output, output],
    });
    children.add(child);
    if (beside !== undefined && child.pid !== undefined)
      setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    const shown: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (part: Buffer) => void shown.push(part));
    child.once('error', reject);
    child.once('close', (code) => {
      children.delete(child);
      if (beside !== undefined && shown.length > 0)
        process.stdout.write(`\n── ${beside} ──\n${Buffer.concat(shown).toString()}`);
      resolve(code ?? 1);
    });
  });
}

export const npm = (...args: string[]): Promise<number> => run('npm', args);

/** Ends what `run` started and is still running. */
export function endRunning(): void {
  for (const child of children) child.kill('SIGTERM');
}
