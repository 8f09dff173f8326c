import type { z } from 'zod';
import { AppError } from '../errors.js';

const PESAN: Partial<Record<string, string>> = {
  too_small: 'Wajib diisi.',
  too_big: 'Terlalu panjang atau terlalu banyak.',
};

/** A request that does not fit its schema, with a message for each field, named by its place: `saring.tahun`. */
export function salahBentuk({ issues }: z.ZodError): AppError {
  const bidang = issues
    .filter(({ path }) => path.length > 0)
    .map(({ path, code }) => [path.join('.'), PESAN[code] ?? 'Isian ini belum benar.'] as const);
  const pesan = 'Ada isian yang belum lengkap atau belum benar. Perbaiki, lalu kirim lagi.';
  return new AppError('invalid-argument', pesan, Object.fromEntries(bidang));
}
