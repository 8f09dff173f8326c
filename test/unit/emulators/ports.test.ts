import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import {
  offsetFromEnv,
  portsInUse,
  portsOf,
  readFirebaseJson,
  shiftConfig,
  type Ports,
} from '../../../emulators/ports.js';

describe('the ports of a stack', () => {
  it('are those of firebase.json, each moved by the offset', () => {
    const base = portsOf(readFirebaseJson(), 0);
    expect(base).toMatchObject({ hosting: 5000, functions: 5001, firestore: 8080, smtp: 1025, mail: 1080 });
    const moved = portsOf(readFirebaseJson(), 10_000);
    for (const name of Object.keys(base) as (keyof Ports)[]) expect(moved[name]).toBe(base[name] + 10_000);
  });

  it('never meet between a start and a test', () => {
    const all = (offset: number): number[] => Object.values({ ...portsOf(readFirebaseJson(), offset) });
    const [one, other] = [all(0), all(10_000)];
    expect(new Set([...one, ...other]).size).toBe(one.length + other.length);
  });

  it('are the only thing that differs in the written configuration', () => {
    const config = readFirebaseJson();
    const shifted = shiftConfig(config, 30);
    expect({ ...shifted, emulators: null }).toEqual({ ...config, emulators: null });
    expect(shifted.emulators['firestore']).toMatchObject({ port: 8110, websocketPort: 9180 });
    expect(shifted.emulators['ui']).toEqual({ enabled: false });
  });

  it.each([['-1'], ['1.5'], ['banyak'], ['60000']])('refuse the offset %s', (text) => {
    expect(() => offsetFromEnv(0, { PPID_PORT_OFFSET: text })).toThrow(/PPID_PORT_OFFSET/);
  });

  it('take the offset of the environment before the default', () => {
    expect(offsetFromEnv(10_000, {})).toBe(10_000);
    expect(offsetFromEnv(10_000, { PPID_PORT_OFFSET: '0' })).toBe(0);
  });

  it('are reported when another program listens on them', async () => {
    const server = createServer();
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
    });
    const ports = { ...portsOf(readFirebaseJson(), 0), firestore: port };
    try {
      expect(await portsInUse(ports)).toContainEqual({ name: 'firestore', port });
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
  });
});
