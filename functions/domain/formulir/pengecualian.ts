import { PILIHAN_PASAL17 } from '../pengecualian/pasal17.js';
import { daftar, formulir, paragraf, pilihan, pilihanBanyak, tanggal, teks, undangUndang } from './bidang.js';

const JENIS_TERBIT = daftar({
  KEPUTUSAN: 'Keputusan KPU RI',
  DAFTAR: 'Daftar Informasi yang Dikecualikan',
  DIP: 'Daftar Informasi Publik',
});

/** Seed 0 step 1. Several grounds may hold at once (dossier F.2: multiple). */
export const USULAN_DIK = formulir('usulanDik', 'Usulan informasi dikecualikan', [
  paragraf('informasi', 'Informasi yang diusulkan', { min: 5, maks: 4000 }),
  teks('unit', 'Unit pengusul'),
  pilihanBanyak('pasal17', 'Dasar pengecualian (Pasal 17)', PILIHAN_PASAL17),
  undangUndang(),
  paragraf('alasan', 'Alasan pengecualian', { min: 5, maks: 4000 }),
]);

/** Lembar uji konsekuensi (dossier F.2; PKPU 22/2023 Ps 25(3)). */
export const UJI_KONSEKUENSI = formulir('ujiKonsekuensi', 'Lembar uji konsekuensi', [
  paragraf('informasi', 'Informasi tertentu yang diuji', { min: 5, maks: 4000 }),
  pilihanBanyak('pasal17', 'Dasar pengecualian (Pasal 17)', PILIHAN_PASAL17),
  undangUndang(),
  paragraf('konsekuensiDibuka', 'Konsekuensi bila dibuka', { min: 5, maks: 4000 }),
  paragraf('manfaatDitutup', 'Manfaat bila ditutup', { min: 5, maks: 4000 }),
  paragraf('kepentinganPublik', 'Kepentingan publik dan penyeimbangannya', { min: 5, maks: 4000 }),
  teks('jangkaWaktu', 'Jangka waktu pengecualian', { maks: 300 }),
  pilihan(
    'kesimpulan',
    'Kesimpulan',
    daftar({ DIKECUALIKAN: 'Dikecualikan', TERBUKA: 'Terbuka', SEBAGIAN: 'Sebagian (dihitamkan)' }),
  ),
]);

/** Seed 1 step 5, seed 4 step 3: where the papers and files are, and who answers for the key. */
export const LOKASI_SIMPAN = formulir('lokasiSimpan', 'Tempat simpan', [
  teks('folder', 'Folder elektronik', { maks: 300 }),
  teks('lemari', 'Lemari', { wajib: false, maks: 50 }),
  teks('rak', 'Rak', { wajib: false, maks: 50 }),
  teks('kotak', 'Kotak', { wajib: false, maks: 50 }),
  teks('pemegangKunci', 'Pemegang kunci', { maks: 100 }),
]);

/** What may be published: a decision or a list, never the excluded content itself (dossier 0.2 no. 6). */
export const PUBLIKASI = formulir('publikasi', 'Penerbitan', [
  pilihan('jenisTerbit', 'Yang diterbitkan', JENIS_TERBIT),
  teks('tautan', 'Tautan', {
    wajibBila: { kunci: 'jenisTerbit', nilai: ['KEPUTUSAN', 'DAFTAR'] },
    maks: 500,
    pola: { regex: '^https?:\\/\\/[^\\s<>"]+$', pesan: 'Tautan harus dimulai dengan https://' },
  }),
  tanggal('tanggal', 'Tanggal terbit'),
]);
