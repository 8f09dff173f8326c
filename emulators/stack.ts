import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startGuarded, type Guarded } from './guarded.js';
import { planEnvironment } from './parts/environment.js';
import { look } from './parts/findings.js';
import { choose, type Plan } from './parts/plan.js';
import { HOST, portsInUse, portsOf, readFirebaseJson, writeConfig, type Ports } from './ports.js';
import { fromRoot, runDir } from './root.js';
import { clientEnv, DEMO_SECRETS, PROJECT, serverEnv, urlsOf, type Urls } from './urls.js';

const EMULATORS = 'auth,functions,firestore,storage,hosting,pubsub,tasks,eventarc';

export interface StackOptions {
  /** Added to every port of firebase.json: two stacks with different offsets run side by side. */
  offset?: number;
  /** Where data is kept between runs; null = nothing is kept. */
  dataDir?: string | null;
  /** Delete what `dataDir` holds first. */
  fresh?: boolean;
  /** Do not show the emulators' output (it is always in the log file). */
  quiet?: boolean;
  projectId?: string;
  /** Codebases instead of those of firebase.json: the bench runs a bare trigger beside one of ours, and nothing else. */
  functions?: { source: string; codebase: string; runtime: string }[];
}

export interface Stack {
  offset: number;
  ports: Ports;
  urls: Urls;
  /** Environment for programs beside the stack: set it before loading firebase-admin. */
  env: Record<string, string>;
  plan: Plan;
  logFile: string;
  /** True when data of an earlier run was loaded. */
  restored: boolean;
  /** Settles when the emulators end by themselves. */
  ended: Promise<number>;
  stop: () => Promise<void>;
}

/** A start that is impossible on this machine; the message is for a person. */
export class StackError extends Error {}

const require = createRequire(import.meta.url);
const binOf = (pkg: string, path: string): string =>
  join(dirname(require.resolve(`${pkg}/package.json`)), path);

async function refuseIfBusy(ports: Ports): Promise<void> {
  const busy = await portsInUse(ports);
  if (busy.length === 0) return;
  const list = busy.map(({ name, port }) => `${port} (${name})`).join(', ');
  throw new StackError(
    `In use by another program: port ${list}. Stop it, or choose other ports with PPID_PORT_OFFSET=100 (any number).`,
  );
}

function startMail(ports: Ports, folder: string, mailDir: string | null): Guarded {
  const args = [binOf('maildev', 'bin/maildev'), '--smtp', String(ports.smtp), '--web', String(ports.mail)];
  args.push('--ip', HOST, '--web-ip', HOST);
  if (mailDir !== null) args.push('--mail-directory', mailDir);
  return startGuarded(process.execPath, args, { cwd: folder, env: {}, logFile: join(folder, 'mail.log') });
}

/** Without this file the functions emulator would ask Secret Manager on the network; the same text for every stack. */
function writeSecrets(sources: string[]): void {
  const text = Object.entries(DEMO_SECRETS).map(([name, value]) => `${name}=${value}\n`);
  for (const source of sources) {
    const path = fromRoot(source, '.secret.local');
    if (existsSync(path) && readFileSync(path, 'utf8') === text.join('')) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text.join(''));
  }
}

/**
 * Starts all emulators and the mail inbox, and waits until they are ready.
 * Nothing of one stack is written where another stack would read it: configuration goes through the environment.
 * @throws StackError with a sentence for a person when a port is busy or a part is missing.
 */
export async function startStack(options: StackOptions = {}): Promise<Stack> {
  const { offset = 0, dataDir = null, fresh = false, quiet = false, projectId = PROJECT } = options;
  const own = readFirebaseJson();
  const config = options.functions ? { ...own, functions: options.functions } : own;
  const ports = portsOf(config, offset);
  const found = await look();
  const plan = choose(found);
  if (plan.problems.length > 0) throw new StackError(plan.problems.join('\n'));
  await refuseIfBusy(ports);

  const folder = runDir(offset);
  mkdirSync(folder, { recursive: true });
  if (dataDir !== null && fresh) rmSync(dataDir, { recursive: true, force: true });
  const exported = dataDir === null ? null : join(dataDir, 'emulators');
  const mailDir = dataDir === null ? null : join(dataDir, 'surel');
  if (mailDir !== null) mkdirSync(mailDir, { recursive: true });
  const restored = exported !== null && existsSync(join(exported, 'firebase-export-metadata.json'));

  const logFile = join(folder, 'emulators.log');
  const args = ['no-keep-alive', 'deliver'].flatMap((name) => [
    '--import',
    pathToFileURL(fromRoot('emulators', `${name}.mjs`)).href,
  ]);
  args.push(binOf('firebase-tools', 'lib/bin/firebase.js'), 'emulators:start', '--only', EMULATORS);
  args.push('--project', projectId, '--config', writeConfig(config, offset));
  if (exported !== null) args.push('--export-on-exit', exported, ...(restored ? ['--import', exported] : []));

  // The emulators keep uploads, sockets and the hub's address in the temporary folder, under names that all stacks of
  // one project share: with one folder for all, a stack that stops takes the uploads of the other with it.
  const temporary = join(tmpdir(), `ppid-${offset}`);
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true });

  writeSecrets(options.functions?.map(({ source }) => source) ?? ['functions/dist']);
  const mail = startMail(ports, folder, mailDir);
  const firebase = startGuarded(process.execPath, args, {
    cwd: folder,
    env: {
      ...serverEnv(ports),
      ...planEnvironment(plan, found, folder),
      TMPDIR: temporary,
      // Seconds for a function to start, 30 by itself: on a busy machine an event was lost when that was not enough.
      FUNCTIONS_DISCOVERY_TIMEOUT: '120',
    },
    logFile,
    ...(quiet ? {} : { onLine: (line: string) => console.log(line) }),
  });
  const stop = async (): Promise<void> => {
    // The inbox last: a function that is finishing may still send.
    await firebase.stop();
    await mail.stop();
  };
  const patience = Object.values(plan.sources).includes('official-download') ? 900_000 : 180_000;
  try {
    await Promise.all([
      firebase.says('All emulators ready', patience),
      mail.says('MailDev webapp running', 60_000),
    ]);
  } catch (error) {
    await stop();
    const tail = [...firebase.lastLines().slice(-15), ...mail.lastLines().slice(-3)].join('\n');
    throw new StackError(`${(error as Error).message} The log is ${logFile}; its end:\n${tail}`);
  }
  return {
    offset,
    ports,
    urls: urlsOf(ports, projectId),
    env: clientEnv(ports, projectId, offset),
    plan,
    logFile,
    restored,
    ended: firebase.ended,
    stop,
  };
}
