import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What the emulators complain of when an event, a function or a lock goes wrong. */
const EMULATORS = /Request to function failed|timed out|Failed to|Internal Error|: event .*attempt/;
const FIRESTORE = /WARNING: .*(Failed to publish|Unsuccessful HTTP|lock timeout)/;
const MOST = 40;

/** Lines that may say why a test on the stack failed, with their time (UTC), for whoever reads the run and not its machine. */
export function evidence(logFile: string): string {
  const lines = (path: string): string[] => (existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []);
  const own = lines(logFile).filter((line) => EMULATORS.test(line));
  // Java's logger writes the time in a line of its own.
  const all = lines(join(dirname(logFile), 'firestore-debug.log'));
  const firestore = all.flatMap((line, i) =>
    FIRESTORE.test(line) ? [`${/\d+:\d+:\d+ [AP]M/.exec(all[i - 1] ?? '')?.[0] ?? ''} ${line}`] : [],
  );
  const part = (name: string, found: string[]): string[] =>
    [`── ${name}: ${found.length} lines of note, the last ${MOST} ──`, ...found.slice(-MOST)].map((line) =>
      line.slice(0, 300),
    );
  return [...part('emulators', own), ...part('firestore', firestore)].join('\n');
}
