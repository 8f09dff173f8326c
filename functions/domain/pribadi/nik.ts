import { samarNik } from './samar.js';

/** The applicant's data as the roles that know the applicant read it, and the NIK apart (dossier H.3). */
export interface Terpisah {
  /** With `nikSamar` in place of `nik`. */
  pemohon: Record<string, unknown>;
  nik: string | null;
}

export function pisahkanNik(pribadi: Record<string, unknown>): Terpisah {
  const { nik, ...pemohon } = pribadi;
  if (typeof nik !== 'string' || nik === '') return { pemohon, nik: null };
  return { pemohon: { ...pemohon, nikSamar: samarNik(nik) }, nik };
}
