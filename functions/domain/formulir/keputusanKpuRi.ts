import { PILIHAN_PASAL17 } from '../pengecualian/pasal17.js';
import { formulir, nomorTanggal, paragraf, pilihanBanyak, teks } from './bidang.js';
import { bidangJangka } from './uji.js';

/*
 * Forms of the page where KPU RI keeps what it decided for all offices. They open no step of an SOP, so they stand beside the
 * registry; the callables check the same by domain/pengecualian/keputusan.ts.
 */

const UMUM = 'Tampil dalam daftar untuk umum: jangan memuat isi informasinya atau data pribadi.';

/** A decision that excludes. */
export const KEPUTUSAN_KPU_RI = formulir('keputusanKpuRi', 'Keputusan KPU RI', [
  ...nomorTanggal('keputusan'),
  paragraf('tentang', 'Tentang', { min: 3, maks: 500 }),
]);

/** A later decision, about items of an earlier one. */
export const UBAHAN_KPU_RI = formulir('ubahanKpuRi', 'Keputusan yang mengubah', [
  ...nomorTanggal('keputusan'),
  paragraf('alasan', 'Alasan', { min: 10, maks: 2000 }),
]);

/** One item, with everything that `IsiButir` wants. */
export const BUTIR_KPU_RI = formulir('butirKpuRi', 'Butir yang dikecualikan', [
  teks('informasi', 'Informasi atau jenis dokumen', { min: 3, maks: 300, bantuan: UMUM }),
  teks('bagian', 'Bagian yang dikecualikan', {
    wajib: false,
    maks: 300,
    bantuan: 'Kosongkan bila seluruhnya.',
  }),
  pilihanBanyak('pasal17', 'Dasar pengecualian (Pasal 17)', PILIHAN_PASAL17),
  teks('undangUndang', 'Undang-Undang dan pasalnya', {
    wajibBila: { kunci: 'pasal17', nilai: ['17.j'] },
    maks: 300,
    bantuan: 'Wajib untuk Pasal 17 huruf j, misalnya "UU 23/2006 Pasal 85".',
  }),
  paragraf('konsekuensi', 'Konsekuensi bila dibuka', { min: 3, maks: 2000, bantuan: UMUM }),
  paragraf('pertimbangan', 'Pertimbangan bila ditutup', { min: 3, maks: 2000, bantuan: UMUM }),
  teks('unit', 'Unit penanggung jawab', { min: 3 }),
  teks('nomorLembar', 'Nomor lembar uji konsekuensi', { wajib: false, maks: 100 }),
  ...bidangJangka(),
]);
