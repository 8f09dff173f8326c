import type { CatatanAkses } from '@ppid/domain/pribadi/types';

/** Which of several things it was, and why. */
export function sebabAkses(akses: CatatanAkses): string {
  const apa = 'keterangan' in akses ? akses.keterangan : '';
  return [apa, akses.alasan].filter(Boolean).join(' · ');
}
