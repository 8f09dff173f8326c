import {
  connectFunctionsEmulator,
  getFunctions,
  httpsCallable,
  type HttpsCallableOptions,
} from 'firebase/functions';
import { app } from './app.js';
import { emulator, REGION } from './config.js';
import { toPesan } from './errors.js';

const functions = getFunctions(app, REGION);
if (emulator) connectFunctionsEmulator(functions, emulator.host, 5001 + emulator.offset);

/** A refusal in words for a person, with a message per field where the fault lies in one. */
export class GalatPanggilan extends Error {
  constructor(
    pesan: string,
    readonly bidang: Record<string, string>,
    cause: unknown,
  ) {
    super(pesan, { cause });
  }
}

function bidangDari(error: unknown): Record<string, string> {
  const { details } = error as { details?: { bidang?: Record<string, string> } };
  return details?.bidang ?? {};
}

/** Calls a function of the server by its name; `opsi` where the usual minute is too short. @throws GalatPanggilan */
export async function panggil<Isi, Jawab>(
  nama: string,
  isi: Isi,
  opsi?: HttpsCallableOptions,
): Promise<Jawab> {
  try {
    return (await httpsCallable<Isi, Jawab>(functions, nama, opsi)(isi)).data;
  } catch (error) {
    throw new GalatPanggilan(toPesan(error), bidangDari(error), error);
  }
}

/** A file that a function answered as base64 text. */
export function blobDari(base64: string, tipe: string): Blob {
  return new Blob([Uint8Array.from(atob(base64), (huruf) => huruf.charCodeAt(0))], { type: tipe });
}
