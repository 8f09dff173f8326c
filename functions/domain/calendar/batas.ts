import type { Rezim } from '../berkas/types.js';

/** A legal limit in working days, with what it rests on. */
export interface Batas {
  hari: number;
  dasar: string;
  /** Where the dossier read it; UNVERIFIED facts say so and must not be printed as legal text. */
  sumber: string;
}

export interface BatasRezim {
  /** Pemberitahuan tertulis, from receipt of the complete request (D3, T3). */
  pemberitahuan: Batas;
  /** One extension, counted from the old due date (D3, T3). */
  perpanjangan: Batas;
  /** The applicant files an objection (D4, T4). */
  keberatan: Batas;
  /** Atasan PPID answers the objection (D5, T5). */
  tanggapanKeberatan: Batas;
  /** Dispute to Komisi Informasi (D6, T6); null where the number could not be read. */
  sengketa: Batas | null;
}

/** Dossier C.2 and C.3. */
export const BATAS: Readonly<Record<Rezim, BatasRezim>> = {
  BIASA: {
    pemberitahuan: { hari: 10, dasar: 'UU 14/2008 Pasal 22 ayat (7)', sumber: 'dossier C.2 D3 [S4][S5]' },
    perpanjangan: { hari: 7, dasar: 'UU 14/2008 Pasal 22 ayat (8)', sumber: 'dossier C.2 D3 [S4][S5]' },
    keberatan: { hari: 30, dasar: 'UU 14/2008 Pasal 36 ayat (1)', sumber: 'dossier C.2 D4 [S3][S5][S18]' },
    tanggapanKeberatan: {
      hari: 30,
      dasar: 'UU 14/2008 Pasal 36 ayat (2)',
      sumber: 'dossier C.2 D5 [S5][S18]',
    },
    sengketa: { hari: 14, dasar: 'UU 14/2008 Pasal 37 ayat (2)', sumber: 'dossier C.2 D6 [S5]' },
  },
  TAHAPAN: {
    pemberitahuan: { hari: 3, dasar: 'Perki 1/2019 Pasal 12', sumber: 'dossier C.3 T3 [S12][S13]' },
    perpanjangan: { hari: 2, dasar: 'Perki 1/2019 Pasal 12', sumber: 'dossier C.3 T3 [S12][S13]' },
    keberatan: {
      hari: 30,
      dasar: 'Standar layanan KPU Kabupaten Subang',
      sumber: 'dossier C.3 T4 [S13]; BELUM TERVERIFIKASI: teks Perki 1/2019 tidak dibaca',
    },
    tanggapanKeberatan: { hari: 3, dasar: 'Perki 1/2019 Pasal 14', sumber: 'dossier C.3 T5 [S12][S13]' },
    sengketa: null,
  },
};
