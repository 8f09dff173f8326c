import type { Halaman } from '@ppid/domain/dokumen/types';

const SUMBER: Readonly<Record<Halaman['sumber'], string>> = {
  berkas: 'teks dari file',
  ocr: 'dibaca otomatis (OCR)',
  kosong: 'tidak ada teks',
};

/** Where the text of a page comes from, and how sure that is. */
export const kalimatSumber = ({ sumber, keyakinan }: Pick<Halaman, 'sumber' | 'keyakinan'>): string =>
  keyakinan === null ? SUMBER[sumber] : `${SUMBER[sumber]}, keyakinan ${String(Math.round(keyakinan))}%`;
