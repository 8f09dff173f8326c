import type { FormatEkspor } from '@ppid/domain/laporan/baris';

/** What a button says that makes a file of a list. */
export const labelEkspor = (format: FormatEkspor, publik: boolean): string =>
  `Unduh ${format === 'xlsx' ? 'Excel' : 'PDF'}${publik ? ' versi publik' : ''}`;

/** Offers a blob as a download under a name a person recognises. */
export function saveBlob(blob: Blob, nama: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = nama;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Endings of file names by content type. */
export const AKHIRAN: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['.pdf'],
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/png': ['.png'],
  'image/tiff': ['.tif', '.tiff'],
  'image/webp': ['.webp'],
  'image/heic': ['.heic', '.heif'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
};

/**
 * A file name that ends as its content is. The name is the uploader's: "surat.html" may be a sound PDF and a web page
 * at once, and would open as a page with scripts.
 */
export function withExtension(nama: string, tipe: string | null): string {
  const boleh = AKHIRAN[tipe ?? ''] ?? ['.bin'];
  return boleh.some((akhir) => nama.toLowerCase().endsWith(akhir)) ? nama : `${nama}${boleh[0] ?? ''}`;
}

/** "0012/PPID/17/XI/2026" is no file name. */
export function toFileName(nama: string): string {
  return nama.replace(/[^\p{L}\p{N}.-]+/gu, '-');
}
