import { PEMBACA_REGISTER, STAF } from '@ppid/domain/akses/golongan';
import type { PeranStaf } from '@ppid/domain/akses/peran';
import { FORMAT_EKSPOR } from '@ppid/domain/laporan/baris';
import { MintaRegister } from '@ppid/domain/laporan/masa';
import { z } from 'zod';
import { panggilan } from './bungkus.js';

const bolehPenuh = (peran: readonly PeranStaf[]): boolean => peran.some((p) => PEMBACA_REGISTER.includes(p));

/** Two thousand lines with their personal data, and their PDF, take more room and time than a plain call. */
const LEGA = { memory: '1GiB', timeoutSeconds: 300 } as const;

/** Lines of a register of the caller's office; masked for roles that do not know the applicants. Answers HasilRegister. */
export const bacaRegister = panggilan(
  MintaRegister,
  STAF,
  async (minta, { satkerId, peran }) => {
    const { bacaRegister: jalankan } = await import('../usecases/baca-register.js');
    return jalankan(satkerId, minta, bolehPenuh(peran));
  },
  LEGA,
);

/** The same as XLSX or PDF, base64; with personal data only logged. Answers `{ nama, tipe, isi, jumlah, publik }`. */
export const eksporRegister = panggilan(
  MintaRegister.and(z.object({ format: z.enum(FORMAT_EKSPOR), alasan: z.string().max(500).default('') })),
  STAF,
  async (minta, { uid, satkerId, peran }) => {
    const { eksporRegister: jalankan } = await import('../usecases/ekspor-register.js');
    return jalankan({ uid, satkerId, peran, bolehPenuh: bolehPenuh(peran) }, minta);
  },
  LEGA,
);
