import { connectFunctionsEmulator, getFunctions, httpsCallable } from 'firebase/functions';
import { app } from './app.js';
import { emulator, REGION } from './config.js';
import { toPesan } from './errors.js';

const functions = getFunctions(app, REGION);
if (emulator) connectFunctionsEmulator(functions, emulator.host, 5001 + emulator.offset);

/** Calls a function of the server by its name. @throws Error with a message for a person. */
export async function panggil<Isi, Jawab>(nama: string, isi: Isi): Promise<Jawab> {
  try {
    return (await httpsCallable<Isi, Jawab>(functions, nama)(isi)).data;
  } catch (error) {
    throw new Error(toPesan(error), { cause: error });
  }
}
