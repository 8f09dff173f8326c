import { banyakUsulan, formulir, nomorTanggal, paragraf, teks } from './bidang.js';

/** A letter that came in from KPU Provinsi or KPU RI: external steps are recorded, not executed (dossier F.3). */
export const SURAT_MASUK = formulir('suratMasuk', 'Surat masuk', [
  teks('pengirim', 'Pengirim surat'),
  ...nomorTanggal('surat'),
]);

/** A return or a refusal from outside the office. */
export const SURAT_JAWABAN = formulir('suratJawaban', 'Surat jawaban', [
  teks('pengirim', 'Pengirim surat'),
  ...nomorTanggal('surat'),
  paragraf('alasan', 'Alasan menurut surat itu', { min: 5, maks: 2000 }),
]);

/** Keputusan penetapan: which proposals stand, and which it opens; its file is attached. */
export const PENETAPAN = formulir('penetapan', 'Keputusan penetapan', [
  ...nomorTanggal('keputusan'),
  paragraf('tentang', 'Tentang', { min: 5, maks: 500 }),
  banyakUsulan('ditetapkan', 'Usulan yang ditetapkan dikecualikan'),
  banyakUsulan('dibuka', 'Usulan yang dinyatakan terbuka', { wajib: false }),
]);
