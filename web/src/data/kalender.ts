import { limit, orderBy, query } from 'firebase/firestore';
import type { IsiKalenderKantor, IsiLiburNasional, PerubahanKalender } from '@ppid/domain/calendar/perubahan';
import { paths, watchList, type Fail, type Next } from './firestore.js';
import { GalatPanggilan, panggil } from './functions.js';

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
    const { berkas, kantor } = await panggil<UbahKalender, { berkas?: number; kantor?: number }>(
      'ubahKalender',
      isi,
    );
    return { tersimpan: true, berkas: berkas ?? null, kantor: kantor ?? null };
  } catch (error) {
    if (!(error instanceof GalatPanggilan)) throw error;
    return { tersimpan: false, pesan: error.message, bidang: error.bidang };
  }
}
