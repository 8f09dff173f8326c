import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fromRoot } from '../../../emulators/root.js';

/** A server as firebase-tools has one, and `send`: an event as the Firestore emulator sends it; it waits for the answer. */
const SETTING = `
const { createServer, request } = await import('node:http');
const seen = [];
const server = createServer((req, res) => {
  let body = '';
  req.on('data', (part) => (body += part)).on('end', () => work(body, (status) => { res.statusCode = status; res.end(); }));
}).listen(0, '127.0.0.1');
await new Promise((ready) => server.once('listening', ready));
const send = (trigger, body, headers = { 'ce-type': 'google.cloud.firestore.document.v1.created', 'ce-id': body }) =>
  new Promise((done) => {
    const path = '/functions/projects/p/triggers/' + trigger;
    const options = { host: '127.0.0.1', port: server.address().port, path, method: 'POST', headers };
    request(options, (res) => res.resume().on('close', () => done(res.statusCode))).end(body);
  });
const end = (value) => { console.log(JSON.stringify(value)); process.exit(0); };
`;

const run = async (script: string): Promise<unknown> => {
  const preload = pathToFileURL(fromRoot('emulators/deliver.mjs')).href;
  const args = ['--import', preload, '--input-type=module', '--eval', SETTING + script];
  const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 20_000 });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as unknown;
};

describe('events of the Firestore emulator', () => {
  it('an event whose function failed or died is brought again', async () => {
    const script = `
const tries = [500, null, 200];
function work(body, answer) {
  seen.push(body);
  const status = tries.shift();
  if (status === null) return server.closeAllConnections();
  answer(status);
  if (status === 200) end(seen);
}
await send('a', 'one');
`;
    expect(await run(script)).toEqual(['one', 'one', 'one']);
  });

  it('a slow function holds up events of its own trigger only, and those keep their order', async () => {
    const script = `
let first;
function work(body, answer) {
  seen.push(body);
  if (body === 'a1') first = answer;
  else answer(200);
  if (body === 'b1') { seen.push('a1 ends'); first(200); }
  if (body === 'a2') end(seen);
}
await send('a', 'a1');
await send('a', 'a2');
await send('b', 'b1');
`;
    expect(await run(script)).toEqual(['a1', 'b1', 'a1 ends', 'a2']);
  });

  it('what is no such event goes its way and is answered by the function', async () => {
    const script = `
function work(body, answer) { seen.push(body); answer(503); }
const status = [await send('a', 'x', { 'ce-type': 'google.cloud.storage.object.v1.finalized' }), await send('a', 'y', {})];
end([seen, status]);
`;
    expect(await run(script)).toEqual([
      ['x', 'y'],
      [503, 503],
    ]);
  });
});
