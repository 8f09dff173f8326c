import { namaSurat } from '../surat/nama.js';

/** Ends that are no answer (dossier C.4.5). */
export const TUTUP: Readonly<Record<string, string>> = {
  DICABUT: 'Permohonan dicabut oleh pemohon.',
  DUPLIKAT: 'Permohonan ditutup karena sama dengan permohonan Anda yang lain.',
  TIDAK_LENGKAP: 'Permohonan ditutup karena tidak dilengkapi dalam jangka waktunya.',
};

/** The answer to a request, until it is handed over. */
export const HASIL_PERMOHONAN: Readonly<Record<string, string>> = {
  DITERIMA_SELURUHNYA: 'Permohonan dikabulkan seluruhnya; informasi sedang disiapkan untuk diserahkan.',
  DITERIMA_SEBAGIAN: 'Permohonan dikabulkan sebagian; jawaban sedang disampaikan kepada Anda.',
  DITOLAK: 'Permohonan ditolak; keputusan sedang disampaikan kepada Anda.',
  TIDAK_DIKUASAI: 'Informasi tidak dikuasai kantor ini; jawaban sedang disampaikan kepada Anda.',
};

/** The answer of Atasan PPID (dossier D.6). */
export const HASIL_KEBERATAN: Readonly<Record<string, string>> = {
  MENGUATKAN: 'Keberatan ditanggapi: putusan PPID dikuatkan.',
  MENGABULKAN_SELURUH: 'Keberatan dikabulkan seluruhnya.',
  MENGABULKAN_SEBAGIAN: 'Keberatan dikabulkan sebagian.',
};

/** Letters that the applicant knows by a longer name than the staff. */
const SURAT: Readonly<Record<string, string>> = {
  'tanda-bukti': 'Tanda bukti penerimaan permohonan',
  perpanjangan: 'Pemberitahuan perpanjangan waktu',
  'tanda-terima': 'Tanda terima penyerahan',
};

/** Name of a letter on the applicant's pages and in the file he downloads. */
export function namaSuratPemohon(templat: string): string {
  return (Object.hasOwn(SURAT, templat) ? SURAT[templat] : undefined) ?? namaSurat(templat);
}
