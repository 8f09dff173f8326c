import { getFunctions } from 'firebase-admin/functions';
import { app } from './firestore.js';

export interface TugasDokumen {
  satkerId: string;
  dokumenId: string;
}

const sudahAda = (galat: unknown): boolean =>
  galat instanceof Error &&
  (('code' in galat && galat.code === 'functions/task-already-exists') ||
    /already (?:exists|been queued)/i.test(galat.message));

/**
 * Queues the OCR of one document. `kunci` names the occasion: the same occasion queued twice is one task
 * (Cloud Tasks refuses the second), a later occasion for the same document is a new one.
 */
export function antrekanOcr(tugas: TugasDokumen, kunci: string): Promise<void> {
  return antrekan('bacaOcr', tugas, `${tugas.satkerId}-${tugas.dokumenId}-${kunci}`);
}

/** Queues what is open of one document besides OCR; `kunci` as above. */
export function antrekanOlah(tugas: TugasDokumen, kunci: string): Promise<void> {
  return antrekan('olahDokumen', tugas, `${tugas.satkerId}-${tugas.dokumenId}-${kunci}`);
}

/** Queues an upload at the entrance whose delivery was lost; `kunci` as above. */
export function antrekanMasuk(masuk: string, kunci: string): Promise<void> {
  return antrekan('olahDokumen', { masuk }, `${masuk}-${kunci}`.replace(/[^A-Za-z0-9_-]/g, '_'));
}

export interface TugasHitungUlang {
  satkerId: string;
}

/** Queues the recount of an office's open deadlines; `kunci` names the change, as above. */
export function antrekanHitungUlang(satkerId: string, kunci: string): Promise<void> {
  const id = `${satkerId}-${kunci}`.replace(/[^A-Za-z0-9_-]/g, '_');
  return antrekan<TugasHitungUlang>('hitungUlangKantor', { satkerId }, id);
}

/** Queues the next page of refusals that cite what was revoked; `kesempatan` names the occasion, as above. */
export function antrekanTinjauPenolakan(kunci: string, kesempatan: string): Promise<void> {
  return antrekan('tinjauPenolakan', { kunci }, `${kunci}-${kesempatan}`.replace(/[^A-Za-z0-9_-]/g, '_'));
}

export interface TugasPenghitaman {
  satkerId: string;
  dokumenId: string;
  penghitamanId: string;
}

/** Queues the redacted copy of one set of marks; `kunci` names the occasion, as above. */
export function antrekanPenghitaman(tugas: TugasPenghitaman, kunci: string): Promise<void> {
  const id = `${tugas.satkerId}-${tugas.dokumenId}-${tugas.penghitamanId}-${kunci}`;
  return antrekan('hitamkanDokumen', tugas, id.replace(/[^A-Za-z0-9_-]/g, '_'), 1800);
}

async function antrekan<T extends object>(
  fungsi: string,
  tugas: T,
  id: string,
  dispatchDeadlineSeconds = 600,
): Promise<void> {
  app();
  try {
    await getFunctions()
      .taskQueue<T>(`locations/asia-southeast2/functions/${fungsi}`)
      .enqueue(tugas, { id, dispatchDeadlineSeconds });
  } catch (galat) {
    if (!sudahAda(galat)) throw galat;
  }
}
