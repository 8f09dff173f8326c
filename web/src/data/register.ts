import { connectFunctionsEmulator, getFunctions, httpsCallable } from 'firebase/functions';
import type { BarisKeberatan, BarisRegister, FormatEkspor, JenisRegister } from '@ppid/domain/laporan/baris';
import type { Saring } from '@ppid/domain/laporan/saring';
import { app } from './app.js';
import { emulator, REGION } from './config.js';
import { toPesan } from './errors.js';

const functions = getFunctions(app, REGION);
if (emulator) connectFunctionsEmulator(functions, emulator.host, 5001 + emulator.offset);

/** Two thousand lines, or their PDF, take longer than the usual minute. */
const SABAR = { timeout: 300_000 };

export interface MintaRegister {
  jenis: JenisRegister;
  tahun: number;
  publik: boolean;
}
export interface Register {
  jenis: JenisRegister;
  /** True when personal data is masked. */
  publik: boolean;
  baris: (BarisRegister | BarisKeberatan)[];
}

/** All lines of a year. @throws Error with a message for a person. */
export async function bacaRegister(minta: MintaRegister): Promise<Register> {
  try {
    return (await httpsCallable<MintaRegister, Register>(functions, 'bacaRegister', SABAR)(minta)).data;
  } catch (error) {
    throw new Error(toPesan(error), { cause: error });
  }
}

interface Berkas {
  nama: string;
  tipe: string;
  isi: string;
}

/** The same lines, filtered, as a file. @throws Error with a message for a person. */
export async function eksporRegister(
  minta: MintaRegister & { saring: Saring; format: FormatEkspor },
): Promise<{ nama: string; blob: Blob }> {
  try {
    const { data } = await httpsCallable<typeof minta, Berkas>(functions, 'eksporRegister', SABAR)(minta);
    const bita = Uint8Array.from(atob(data.isi), (huruf) => huruf.charCodeAt(0));
    return { nama: data.nama, blob: new Blob([bita], { type: data.tipe }) };
  } catch (error) {
    throw new Error(toPesan(error), { cause: error });
  }
}
