import { BATAS } from '@ppid/domain/dokumen/batas';
import { TIPE_DIDUKUNG } from '@ppid/domain/dokumen/tipe';

export const TIPE_FILE: readonly string[] = TIPE_DIDUKUNG;

/** What the rules would refuse anyway, said before a slow line has carried fifty megabytes; null = sound. */
export function galatFile(file: File): string | null {
  if (file.size === 0) return 'Berkas kosong. Pindai ulang, lalu unggah lagi.';
  if (file.size > BATAS.ukuranBita) return 'Berkas lebih besar dari 50 MB. Perkecil atau pecah dahulu.';
  if (!TIPE_FILE.includes(file.type))
    return 'Hanya PDF, JPEG, PNG, TIFF, WebP, HEIC, Word (.docx), atau Excel (.xlsx) yang diterima.';
  return null;
}
