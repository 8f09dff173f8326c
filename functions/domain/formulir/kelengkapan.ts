import { formulir, instan, paragraf, pilihan, daftar, teks } from './bidang.js';

/** What the applicant must still bring (D2); the clock has not started (dossier C.4.1). */
export const KEKURANGAN = formulir('kekurangan', 'Permintaan kelengkapan', [
  paragraf('kekurangan', 'Yang masih kurang', { min: 5, maks: 1000, bantuan: 'Satu kekurangan per baris.' }),
]);

/** The missing part came in: from this moment the request is complete and its clock runs. */
export const KELENGKAPAN = formulir('kelengkapan', 'Kelengkapan diterima', [
  instan('diterima', 'Tanggal dan jam diterima lengkap'),
  paragraf('keterangan', 'Keterangan', { wajib: false, maks: 1000 }),
]);

/** The applicant takes the request back (dossier C.4.5); it stays in the register. */
export const PENCABUTAN = formulir('pencabutan', 'Pencabutan permohonan', [
  pilihan('cara', 'Cara pencabutan', daftar({ TERTULIS: 'Tertulis', LISAN: 'Lisan, dicatat petugas' })),
  paragraf('alasan', 'Alasan', { min: 3, maks: 2000 }),
]);

/** The same applicant asked for the same before (dossier C.4.5). */
export const DUPLIKAT = formulir('duplikat', 'Permohonan ganda', [
  teks('nomorLain', 'Nomor pendaftaran permohonan yang sama', { maks: 100 }),
  paragraf('alasan', 'Alasan', { min: 3, maks: 2000 }),
]);

/** Not completed in time. */
export const TIDAK_DILENGKAPI = formulir('tidakDilengkapi', 'Permohonan tidak dilengkapi', [
  paragraf('alasan', 'Alasan', { min: 5, maks: 2000 }),
]);
