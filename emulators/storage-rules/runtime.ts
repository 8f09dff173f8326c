import { createInterface } from 'node:readline';
import { Runtime, type RuntimeRequest } from './protocol.js';

/**
 * Stand-in for the official storage-rules runtime: one JSON request per line in, one answer per line out.
 * It ends with its input, so that it never outlives the emulator that started it.
 */
const runtime = new Runtime();
const send = (answer: unknown): void => void process.stdout.write(`${JSON.stringify(answer)}\n`);

send({ id: -1, status: 'ok', action: 'server_started', errors: [], warnings: [] });
createInterface({ input: process.stdin })
  .on('line', (line) => {
    if (line.trim() !== '') send(runtime.answer(JSON.parse(line) as RuntimeRequest));
  })
  .on('close', () => process.exit(0));
