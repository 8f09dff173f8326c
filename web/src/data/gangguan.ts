import { limit, orderBy, query, where } from 'firebase/firestore';
import type { PekerjaanGagal } from '@ppid/domain/berkas/gagal';
import type { StatusSurel, Surel } from '@ppid/domain/surat/surel';
import { paths, watchList, type Fail, type Next } from './firestore.js';
import { panggil } from './functions.js';

export const BATAS_GANGGUAN = 50;

/** Mails that did not leave, or of which nobody knows; the newest first. */
export const watchSurelGagal = (satkerId: string, next: Next<Surel[]>, fail: Fail): (() => void) =>
  watchList<Surel>(
    query(
      paths.surel(satkerId),
      where('status', 'in', ['GAGAL', 'TIDAK_PASTI']),
      orderBy('dibuat', 'desc'),
      limit(BATAS_GANGGUAN),
    ),
    next,
    fail,
  );

/** Work that was given up; the newest first. */
export const watchGagal = (satkerId: string, next: Next<PekerjaanGagal[]>, fail: Fail): (() => void) =>
  watchList<PekerjaanGagal>(
    query(paths.gagal(satkerId), orderBy('pada', 'desc'), limit(BATAS_GANGGUAN)),
    next,
    fail,
  );

/** @throws GalatPanggilan */
export const kirimUlangSurel = (surelId: string): Promise<{ status: StatusSurel }> =>
  panggil('kirimUlangSurel', { surelId });
