import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { fromRoot } from '../../../emulators/root.js';

const TWO_REQUESTS = `
const { createServer, get } = await import('node:http');
const sockets = new Set();
const server = createServer((request, response) => { sockets.add(request.socket); response.end(); }).listen(0, '127.0.0.1');
await new Promise((ready) => server.once('listening', ready));
const ask = () => new Promise((done) => get({ port: server.address().port, host: '127.0.0.1' }, (r) => r.resume().on('close', done)));
await ask();
await ask();
console.log(sockets.size);
server.closeAllConnections();
server.close();
`;

const connections = async (...options: string[]): Promise<string> => {
  const args = [...options, '--input-type=module', '--eval', TWO_REQUESTS];
  return (await promisify(execFile)(process.execPath, args)).stdout.trim();
};

it('firebase-tools takes a new connection for each request, so none meets the end of an old one', async () => {
  const preload = pathToFileURL(fromRoot('emulators/no-keep-alive.mjs')).href;
  expect(await connections('--import', preload)).toBe('2');
  // Else the preload would be for nothing: Node keeps connections by itself.
  expect(await connections()).toBe('1');
});
