import { db } from './firestore.js';

/**
 * Now, as ISO-8601 UTC. On the emulators only, `uji/jam.geserMs` moves it, so that a test can live through a month
 * end or a year without waiting; a deployed function never reads that document.
 */
export async function sekarang(): Promise<string> {
  let geser = 0;
  if (process.env['FUNCTIONS_EMULATOR'] === 'true' || process.env['FIRESTORE_EMULATOR_HOST']) {
    const jam = await db().doc('uji/jam').get();
    geser = Number(jam.get('geserMs') ?? 0);
  }
  return new Date(Date.now() + geser).toISOString();
}
