// Loaded before firebase-tools. The Firestore emulator hands its events to the functions one after another, each waiting
// for the function's answer, and drops one that failed; the platform hands them over side by side and again until the
// function has done its work (`retry: true`). Here: an event is taken at once, waits only for events of its own trigger, and
// is brought again some times. What is still failing then is left to the sweep, as an event that the platform gave up.
import { existsSync } from 'node:fs';
import http from 'node:http';
import { resolve } from 'node:path';

const AGAIN_AFTER_MS = [1_000, 2_000, 4_000, 8_000, 16_000];
/** firebase-tools never answers when a function could not be started: longer than that may take, and than a function may run. */
const NO_ANSWER_MS = 200_000;
const MARK = 'x-delivered-by';
/** While this file lies in the stack's scratch folder an event that failed is lost: tests of the sweep want it so. */
const LOST = resolve('events-are-lost');

/** @type {Map<string, Promise<void>>} The last delivery of each trigger. */
const lanes = new Map();

/** @param {http.IncomingMessage} request */
const isEvent = ({ method, url = '', headers }) =>
  method === 'POST' &&
  /^\/functions\/projects\/[^/]+\/triggers\//.test(url) &&
  String(headers['ce-type']).startsWith('google.cloud.firestore.') &&
  headers[MARK] === undefined;

/** Status of one attempt; 0 when there was no answer. */
const attempt = ({ port, path, headers, body }) =>
  new Promise((done) => {
    const request = http.request(
      { host: '127.0.0.1', port, path, method: 'POST', headers: { ...headers, [MARK]: 'emulators' } },
      (response) => response.resume().on('close', () => done(response.complete ? response.statusCode : 0)),
    );
    request.on('error', () => done(0));
    request.setTimeout(NO_ANSWER_MS, () => request.destroy());
    request.end(body);
  });

function inLane(event, tries = 0) {
  const before = lanes.get(event.path) ?? Promise.resolve();
  const now = before.then(async () => {
    const status = await attempt(event);
    if (status >= 200 && status < 300) return;
    const wait = AGAIN_AFTER_MS[tries];
    console.log(
      `event ${event.headers['ce-id']} of ${event.path}: ${status || 'no answer'}, attempt ${tries + 1}`,
    );
    if (wait !== undefined && !existsSync(LOST)) setTimeout(inLane, wait, event, tries + 1).unref();
  });
  lanes.set(event.path, now);
}

function take(server, request, response) {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    response.end();
    const headers = { ...request.headers };
    for (const name of ['connection', 'transfer-encoding', 'content-length']) delete headers[name];
    inLane({ port: server.address().port, path: request.url, headers, body: Buffer.concat(chunks) });
  });
}

const { emit } = http.Server.prototype;
http.Server.prototype.emit = function deliver(name, request, response) {
  if (name === 'request' && isEvent(request)) {
    take(this, request, response);
    return true;
  }
  return emit.apply(this, arguments);
};
