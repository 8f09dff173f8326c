import { formulir, nomorTanggal, paragraf, teks } from './bidang.js';

/** Opens a berkas of an internal SOP (seeds 0, 1, 3, 4). */
export const BERKAS = formulir('berkas', 'Berkas baru', [
  teks('judul', 'Judul', { min: 3, maks: 150, bantuan: 'Singkat, tanpa data pribadi.' }),
  paragraf('keterangan', 'Keterangan', { wajib: false, maks: 2000 }),
]);

export const ARAHAN = formulir('arahan', 'Arahan', [paragraf('arahan', 'Arahan', { min: 3, maks: 2000 })]);

/** Whoever must correct the work reads the reason. */
export const PENGEMBALIAN = formulir('pengembalian', 'Alasan', [
  paragraf('alasan', 'Alasan', { min: 5, maks: 2000 }),
]);

export const NOTA_DINAS = formulir('notaDinas', 'Nota dinas', [
  ...nomorTanggal('nota dinas'),
  teks('perihal', 'Perihal'),
]);

export const SURAT_KELUAR = formulir('suratKeluar', 'Surat keluar', [
  ...nomorTanggal('surat'),
  teks('tujuan', 'Tujuan surat'),
]);

export const KEPUTUSAN_KPU = formulir('keputusanKpu', 'Keputusan KPU', [
  ...nomorTanggal('keputusan'),
  paragraf('tentang', 'Tentang', { maks: 500 }),
]);
