import type { BarisKeberatan, BarisRegister, FormatEkspor, JenisRegister } from '@ppid/domain/laporan/baris';
import type { Saring } from '@ppid/domain/laporan/saring';
import { blobDari, panggil } from './functions.js';

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

/** All lines of a year. @throws GalatPanggilan */
export const bacaRegister = (minta: MintaRegister): Promise<Register> =>
  panggil('bacaRegister', minta, SABAR);

interface Berkas {
  nama: string;
  tipe: string;
  isi: string;
}

/** The same lines, filtered, as a file. @throws GalatPanggilan */
export async function eksporRegister(
  minta: MintaRegister & { saring: Saring; format: FormatEkspor },
): Promise<{ nama: string; blob: Blob }> {
  const { nama, tipe, isi } = await panggil<typeof minta, Berkas>('eksporRegister', minta, SABAR);
  return { nama, blob: blobDari(isi, tipe) };
}
