import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

export const PARTS = ['firestore', 'pubsub', 'storage'] as const;
export type Part = (typeof PARTS)[number];

/** What this machine has of the parts that firebase-tools does not carry itself. */
export interface Findings {
  java: { path: string; major: number } | null;
  /** Official downloads already in the cache of firebase-tools. */
  cached: Record<Part, boolean>;
  /** The official downloads answer. Only asked when something is not cached. */
  downloads: boolean;
  gcloud: { root: string; firestoreJar: string | null; pubsub: string | null } | null;
}

export function findOnPath(name: string, env: NodeJS.ProcessEnv = process.env): string | null {
  for (const folder of (env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, name);
    try {
      if (folder === '') continue;
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not here; look further.
    }
  }
  return null;
}

/** `openjdk version "17.0.15"` → 17; `java version "1.8.0_402"` → 8. */
export function javaMajor(output: string): number | null {
  const match = /version "(\d+)(?:\.(\d+))?/.exec(output);
  if (!match) return null;
  return match[1] === '1' ? Number(match[2]) : Number(match[1]);
}

function findJava(): Findings['java'] {
  const path = findOnPath('java');
  if (path === null) return null;
  const run = spawnSync(path, ['-version'], { encoding: 'utf8', timeout: 20_000 });
  const major = javaMajor(`${run.stderr}${run.stdout}`);
  return major === null ? null : { path, major };
}

interface Download {
  remoteUrl: string;
  downloadPathRelativeToCacheDir: string;
  binaryPathRelativeToCacheDir?: string;
}

function downloads(): Record<Part, Download> {
  const require = createRequire(import.meta.url);
  return require('firebase-tools/lib/emulator/downloadableEmulatorInfo.json') as Record<Part, Download>;
}

function findCached(info: Record<Part, Download>): Record<Part, boolean> {
  const cache = process.env['FIREBASE_EMULATORS_PATH'] ?? join(homedir(), '.cache', 'firebase', 'emulators');
  const has = (part: Part): boolean => {
    const { binaryPathRelativeToCacheDir, downloadPathRelativeToCacheDir } = info[part];
    return existsSync(join(cache, binaryPathRelativeToCacheDir ?? downloadPathRelativeToCacheDir));
  };
  return { firestore: has('firestore'), pubsub: has('pubsub'), storage: has('storage') };
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(5_000) });
    return response.ok;
  } catch {
    return false;
  }
}

/** The SDK root is two folders above the real file of the `gcloud` command. */
function findGcloud(): Findings['gcloud'] {
  const command = findOnPath('gcloud');
  if (command === null) return null;
  const root = dirname(dirname(realpathSync(command)));
  const ifThere = (path: string): string | null => (existsSync(path) ? path : null);
  return {
    root,
    firestoreJar: ifThere(join(root, 'platform/cloud-firestore-emulator/cloud-firestore-emulator.jar')),
    pubsub: ifThere(join(root, 'platform/pubsub-emulator/bin/cloud-pubsub-emulator')),
  };
}

export async function look(): Promise<Findings> {
  const info = downloads();
  const java = findJava();
  const cached = findCached(info);
  const complete = PARTS.every((part) => cached[part]);
  const usable = java !== null && java.major >= 21;
  return {
    java,
    cached,
    downloads: !complete && usable && (await answers(info.storage.remoteUrl)),
    gcloud: findGcloud(),
  };
}
