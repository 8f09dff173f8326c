import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { fromRoot } from './root.js';

/** A command that ends when `stop` is called or when this process ends in any way (guard.mjs). */
export interface Guarded {
  /** The exit code, once it has ended. */
  ended: Promise<number>;
  /** Settles when a line of output contains `text`; rejects when the command ends first or time is up. */
  says(text: string, timeoutMs: number): Promise<void>;
  lastLines(): string[];
  stop(): Promise<void>;
}

export interface GuardedOptions {
  cwd: string;
  env: Record<string, string>;
  logFile: string;
  onLine?: (line: string) => void;
}

export function startGuarded(command: string, args: string[], options: GuardedOptions): Guarded {
  // detached: Ctrl-C in the terminal must reach the emulators once and in order, through stop().
  const child: ChildProcess = spawn(process.execPath, [fromRoot('emulators/guard.mjs'), command, ...args], {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  });
  const log = createWriteStream(options.logFile);
  const lines: string[] = [];
  const listeners = new Set<(line: string) => void>();
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue;
    createInterface({ input: stream }).on('line', (line) => {
      log.write(`${new Date().toISOString().slice(11, 23)} ${line}\n`);
      lines.push(line);
      if (lines.length > 40) lines.shift();
      options.onLine?.(line);
      for (const listener of listeners) listener(line);
    });
  }
  const ended = new Promise<number>((resolve) => {
    child.once('close', (code) => {
      log.end();
      resolve(code ?? 1);
    });
  });
  return {
    ended,
    says: (text, timeoutMs) =>
      new Promise<void>((resolve, reject) => {
        const timer = setTimeout(
          () => reject(new Error(`${command} did not say "${text}" within ${timeoutMs / 1000} s.`)),
          timeoutMs,
        );
        const listener = (line: string): void => {
          if (!line.includes(text)) return;
          clearTimeout(timer);
          listeners.delete(listener);
          resolve();
        };
        listeners.add(listener);
        void ended.then((code) => {
          clearTimeout(timer);
          reject(new Error(`${command} ended with code ${code}.`));
        });
      }),
    lastLines: () => [...lines],
    stop: async () => {
      child.stdin?.end();
      await ended;
    },
  };
}
