import * as logger from 'firebase-functions/logger';

/** Named events only; a new event is added here. Ids and codes, never names, NIK, addresses, e-mail or file text. */
export type Event =
  | 'tindakan.diterima'
  | 'tindakan.ditolak'
  | 'tindakan.ulang'
  | 'surat.terbit'
  | 'surat.gagal'
  | 'surat.templat-usang'
  | 'surel.terkirim'
  | 'surel.gagal'
  | 'laporan.terbit'
  | 'register.diekspor'
  | 'laporan.gagal'
  | 'rekap.berbeda'
  | 'sapu.selesai'
  | 'kerja.menyerah'
  | `publik.${string}`
  | `akses.${string}`
  | `retensi.${string}`
  | 'kalender.diubah'
  | 'kalender.dihitung'
  | 'kalender.gagal'
  | 'cari.selesai'
  | `dik.${string}`
  | `dokumen.${string}`;

export type Fields = Record<string, string | number | boolean | null>;

export const log = {
  event(name: Event, fields: Fields): void {
    logger.info(name, fields);
  },
  problem(name: Event, fields: Fields): void {
    logger.error(name, fields);
  },
};
