import { connectFunctionsEmulator, getFunctions, httpsCallable } from 'firebase/functions';
import { limit, orderBy, query } from 'firebase/firestore';
import type { IsiKalenderKantor, IsiLiburNasional, PerubahanKalender } from '@ppid/domain/calendar/perubahan';
import { app } from './app.js';
import { emulator, REGION } from './config.js';
import { toPesan } from './errors.js';
import { paths, watchList, type Fail, type Next } from './firestore.js';

const functions = getFunctions(app, REGION);
if (emulator) connectFunctionsEmulator(functions, emulator.host, 5001 + emulator.offset);

const TERAKHIR = 10;

/** The latest changes of the office's calendar, newest first. */
export function watchPerubahan(satkerId: string, next: Next<PerubahanKalender[]>, fail: Fail): () => void {
  return watchList(
    query(paths.perubahanKalender(satkerId), orderBy('pada', 'desc'), limit(TERAKHIR)),
    next,
    fail,
  );
}

export type UbahKalender =
  | ({ lingkup: 'kantor'; versi: string } & IsiKalenderKantor)
  | ({ lingkup: 'nasional'; versi: number } & IsiLiburNasional);

export type JawabanUbah =
  | { tersimpan: true; berkas: number | null; kantor: number | null }
  | { tersimpan: false; pesan: string; bidang: Record<string, string> };

/** Sends the whole calendar; a refusal comes back with its messages, nothing is thrown. */
export async function ubahKalender(isi: UbahKalender): Promise<JawabanUbah> {
  try {
    const { data } = await httpsCallable<UbahKalender, { berkas?: number; kantor?: number }>(
      functions,
      'ubahKalender',
    )(isi);
    return { tersimpan: true, berkas: data.berkas ?? null, kantor: data.kantor ?? null };
  } catch (error) {
    const details = (error as { details?: { bidang?: Record<string, string> } }).details;
    return { tersimpan: false, pesan: toPesan(error), bidang: details?.bidang ?? {} };
  }
}
