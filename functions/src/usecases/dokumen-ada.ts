import type { Dokumen } from '@ppid/domain/dokumen/types';
import { AppError } from '../errors.js';

/** The document that was read. @throws AppError not-found, also for one that the person may not know of */
export function dokumenAda(dok: Dokumen | undefined): Dokumen {
  if (!dok) throw new AppError('not-found', 'Dokumen ini tidak ditemukan di kantor Anda.');
  return dok;
}
