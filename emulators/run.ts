import { spawn } from 'node:child_process';
import { ROOT } from './root.js';

const children = new Set<ReturnType<typeof spawn>>();

/** Runs a command in the root with its output shown; resolves with the exit code. */
export function run(command: string, args: string[], env: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    children.add(child);
    child.once('error', reject);
    child.once('close', (code) => {
      children.delete(child);
      resolve(code ?? 1);
    });
  });
}

export const npm = (...args: string[]): Promise<number> => run('npm', args);

/** Ends what `run` started and is still running. */
export function endRunning(): void {
  for (const child of children) child.kill('SIGTERM');
}
