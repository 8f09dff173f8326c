import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fromRoot } from './root.js';

export const HOST = '127.0.0.1';

/** Every port that one stack listens on, by the name a person knows it by. */
export interface Ports {
  auth: number;
  functions: number;
  firestore: number;
  firestoreWebsocket: number;
  storage: number;
  hosting: number;
  pubsub: number;
  tasks: number;
  eventarc: number;
  hub: number;
  logging: number;
  smtp: number;
  mail: number;
}

type Emulator = { host?: string; port?: number; websocketPort?: number; enabled?: boolean };
type FirebaseJson = Record<string, unknown> & { emulators: Record<string, Emulator | boolean> };

export function readFirebaseJson(): FirebaseJson {
  return JSON.parse(readFileSync(fromRoot('firebase.json'), 'utf8')) as FirebaseJson;
}

/** From PPID_PORT_OFFSET; 0 when unset. */
export function offsetFromEnv(fallback = 0, env: NodeJS.ProcessEnv = process.env): number {
  const text = env['PPID_PORT_OFFSET'];
  if (text === undefined || text === '') return fallback;
  const offset = Number(text);
  if (!Number.isInteger(offset) || offset < 0 || offset > 55_000) {
    throw new Error(`PPID_PORT_OFFSET must be a whole number from 0 to 55000, not "${text}".`);
  }
  return offset;
}

/** firebase.json with every port moved by `offset`. */
export function shiftConfig(config: FirebaseJson, offset: number): FirebaseJson {
  const move = (value: Emulator): Emulator => ({
    ...value,
    ...(value.port === undefined ? {} : { port: value.port + offset }),
    ...(value.websocketPort === undefined ? {} : { websocketPort: value.websocketPort + offset }),
  });
  const emulators: FirebaseJson['emulators'] = {};
  for (const [name, value] of Object.entries(config.emulators)) {
    emulators[name] = typeof value === 'boolean' ? value : move(value);
  }
  return { ...config, emulators };
}

export function portsOf(config: FirebaseJson, offset: number): Ports {
  const port = (name: string, field: 'port' | 'websocketPort' = 'port'): number => {
    const emulator = config.emulators[name];
    const value = typeof emulator === 'object' ? emulator[field] : undefined;
    if (value === undefined) throw new Error(`firebase.json names no ${field} for the ${name} emulator.`);
    return value + offset;
  };
  return {
    auth: port('auth'),
    functions: port('functions'),
    firestore: port('firestore'),
    firestoreWebsocket: port('firestore', 'websocketPort'),
    storage: port('storage'),
    hosting: port('hosting'),
    pubsub: port('pubsub'),
    tasks: port('tasks'),
    eventarc: port('eventarc'),
    hub: port('hub'),
    logging: port('logging'),
    smtp: 1025 + offset,
    mail: 1080 + offset,
  };
}

/** Writes the config of one stack and returns its path; it stands in the root because its paths are relative. */
export function writeConfig(config: FirebaseJson, offset: number): string {
  const path = fromRoot(`.firebase-ports-${offset}.json`);
  writeFileSync(path, `${JSON.stringify(shiftConfig(config, offset), null, 2)}\n`);
  return path;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, HOST, () => server.close(() => resolve(true)));
  });
}

export async function portsInUse(ports: Ports): Promise<{ name: keyof Ports; port: number }[]> {
  const entries = Object.entries(ports) as [keyof Ports, number][];
  const free = await Promise.all(entries.map(([, port]) => isFree(port)));
  return entries.filter((_, i) => !free[i]).map(([name, port]) => ({ name, port }));
}
