import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { onInterrupt } from './interrupt.js';
import { offsetFromEnv } from './ports.js';
import { fromRoot } from './root.js';
import { npm } from './run.js';
import { isEmpty, SANDI, seed, type Akun } from './seed/seed.js';
import { StackError, startStack, type Stack } from './stack.js';
import { runStory } from './story/run.js';
import { table } from './table.js';

const { values: options } = parseArgs({
  options: {
    /** Begin anew instead of with the data of the last run. */
    fresh: { type: 'boolean', default: false },
    /** Play the story on temporary data, then stop; the exit code says whether all of it happened. */
    once: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});

/** Data of every offset apart: two stacks must not share a folder. */
function dataDir(offset: number): string {
  if (options.once) return mkdtempSync(join(tmpdir(), 'ppid-once-'));
  return fromRoot('.data', offset === 0 ? 'stack' : `stack-${offset}`);
}

function printUrls({ urls, logFile }: Stack): void {
  const rows = [
    ['Web app', urls.web],
    ['Mail inbox', urls.mail],
    ['Functions', urls.functions],
    ['Firestore', urls.firestore],
    ['Auth', urls.auth],
    ['Storage', urls.storage],
    ['Log', logFile],
  ];
  console.log(`\n${table(['What', 'Where'], rows)}`);
}

function printAccounts(akun: Akun[]): void {
  const offices = [...new Set(akun.map(({ satkerId }) => satkerId))];
  const roles = [...new Set(akun.map(({ surel }) => surel.split('@')[0] ?? ''))];
  const has = (role: string, office: string): boolean =>
    akun.some(({ surel }) => surel === `${role}@${office}.ppid.test`);
  const everywhere = roles.filter((role) => offices.every((office) => has(role, office)));
  const rows = offices.map((office) => {
    const extra = roles.filter((role) => !everywhere.includes(role) && has(role, office));
    return [`…@${office}.ppid.test`, extra.join(', ')];
  });
  console.log(`\n${akun.length} accounts, password ${SANDI}. In every office: ${everywhere.join(', ')}.\n`);
  console.log(table(['Account', 'besides'], rows));
}

/** The emulators have no clock for schedules; the one that cleans up after a crash runs here as it would in the cloud. */
function everyFiveMinutes({ urls }: Stack): void {
  const run = (): void =>
    void fetch(`${urls.functions}/sapuTertunda-0`, { method: 'POST' }).catch(() => undefined);
  setInterval(run, 300_000).unref();
}

async function main(): Promise<number> {
  if ((await npm('run', 'build')) !== 0) return 1;
  const offset = offsetFromEnv();
  const data = dataDir(offset);
  console.log('Starting the emulators…');
  const started = Date.now();
  const stack = await startStack({
    offset,
    dataDir: data,
    fresh: options.fresh,
    quiet: !options.verbose,
  });
  const stop = async (): Promise<void> => {
    await stack.stop();
    if (options.once) rmSync(data, { recursive: true, force: true });
  };
  onInterrupt(stop);
  console.log(`Ready after ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  const akun = (await isEmpty(stack.env)) ? await seed(stack.env) : null;
  Object.assign(process.env, stack.env);
  printUrls(stack);
  if (!options.once) {
    printAccounts(akun ?? (await import('./seed/akun.js')).AKUN);
    everyFiveMinutes(stack);
    console.log('\nCtrl-C stops everything; the data is kept ("npm start -- --fresh" begins anew).');
    return await stack.ended;
  }
  try {
    return (await runStory()) ? 0 : 1;
  } finally {
    await stop();
  }
}

try {
  process.exit(await main());
} catch (error) {
  console.error(error instanceof StackError ? error.message : error);
  process.exit(1);
}
