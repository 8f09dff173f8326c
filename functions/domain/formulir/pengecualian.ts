import { PILIHAN_PASAL17 } from '../pengecualian/pasal17.js';
import {
  banyakButir,
  daftar,
  dariButir,
  dariUsulan,
  formulir,
  hanyaBila,
  nomorTanggal,
  paragraf,
  pilihan,
  pilihanBanyak,
  tanggal,
  teks,
} from './bidang.js';
import type { Bidang } from './types.js';

/** Why the test is held (Perki 1/2021 Ps 49; dossier F.2). The number links the case. */
export const bidangPemicu = (): Bidang[] => [
  pilihan(
    'pemicu',
    'Pemicu uji konsekuensi',
    daftar({
      SEBELUM_PERMINTAAN: 'Sebelum ada permintaan',
      PERMINTAAN: 'Ada permintaan informasi',
      SENGKETA: 'Sengketa informasi',
      PERPANJANGAN: 'Pengecualian lama akan berakhir',
    }),
  ),
  teks('nomorPermohonan', 'Nomor pendaftaran permohonan', {
    ...hanyaBila('pemicu', ['PERMINTAAN']),
    maks: 100,
  }),
  teks('nomorPerkara', 'Nomor perkara', { ...hanyaBila('pemicu', ['SENGKETA']), maks: 100 }),
];

/** Opens a classification. */
export const KLASIFIKASI = formulir('klasifikasi', 'Klasifikasi baru', [
  teks('judul', 'Judul', { min: 3, maks: 150, bantuan: 'Singkat, tanpa isi informasi dan data pribadi.' }),
  ...bidangPemicu(),
  banyakButir('butirDiperpanjang', 'Butir DIK yang akan diperpanjang', hanyaBila('pemicu', ['PERPANJANGAN'])),
  paragraf('keterangan', 'Keterangan', { wajib: false, maks: 2000 }),
]);

const UMUM = 'Tampil dalam daftar untuk umum: jangan memuat isi informasinya atau data pribadi.';

/** What is excluded and why, in words that the list for the public may repeat; the exact information is sealed. */
export const bidangIsi = (): Bidang[] => [
  teks('dokumen', 'Dokumen yang memuat informasi', { min: 3, maks: 300, bantuan: UMUM }),
  teks('bagian', 'Bagian, halaman, atau kolom yang dikecualikan', { min: 3, maks: 300, bantuan: UMUM }),
  paragraf('informasi', 'Informasi tertentu yang dikecualikan', {
    min: 5,
    maks: 4000,
    tertutup: true,
    bantuan: 'Sebut dengan jelas dan terang. Hanya dibaca oleh mereka yang ikut menguji.',
  }),
  pilihanBanyak('pasal17', 'Dasar pengecualian (Pasal 17)', PILIHAN_PASAL17),
  teks('undangUndang', 'Undang-Undang dan pasalnya', {
    wajibBila: { kunci: 'pasal17', nilai: ['17.j'] },
    maks: 300,
    bantuan: 'Wajib untuk Pasal 17 huruf j, misalnya "UU 23/2006 Pasal 85".',
  }),
  paragraf('konsekuensi', 'Konsekuensi bila dibuka', { min: 5, maks: 1500, bantuan: UMUM }),
  paragraf('pertimbangan', 'Pertimbangan bila ditutup', { min: 5, maks: 1500, bantuan: UMUM }),
];

/** Seed 0 step 1. Several grounds may hold at once (dossier F.2: multiple). */
export const USULAN_DIK = formulir(
  'usulanDik',
  'Usulan informasi dikecualikan',
  [
    dariUsulan('usulan', 'Memperbaiki usulan', {
      wajib: false,
      bantuan: 'Kosongkan untuk usulan baru.',
    }),
    teks('unit', 'Unit pengusul'),
    teks('judul', 'Jenis informasi', { min: 3, maks: 150, bantuan: UMUM }),
    ...bidangIsi(),
    paragraf('alasan', 'Alasan pengecualian', { min: 5, maks: 2000 }),
    dariButir('menggantikan', 'Butir lama yang digantikan', {
      wajib: false,
      bantuan: 'Untuk perpanjangan: butir DIK yang akan berakhir.',
    }),
  ],
  'UJI',
);

/** A proposal that its unit takes back; it stays in the history. */
export const TARIK_USULAN = formulir('tarikUsulan', 'Penarikan usulan', [
  dariUsulan('usulan', 'Usulan'),
  paragraf('alasan', 'Alasan', { min: 5, maks: 1000 }),
]);

/** Seed 0 step 2: the note of one unit. */
export const NOTA_DINAS_UNIT = formulir('notaDinasUnit', 'Nota dinas unit pengusul', [
  teks('unit', 'Unit pengusul', { bantuan: 'Tulis seperti pada usulannya.' }),
  ...nomorTanggal('nota dinas'),
  teks('perihal', 'Perihal'),
]);

/** Seed 0 step 2, output "Draft DIK beserta alasan Pengecualian": the proposals themselves say what and why. */
export const DRAF_DIK = formulir('drafDik', 'Draf DIK', [
  teks('judul', 'Judul draf', { min: 3, maks: 150 }),
  tanggal('tanggal', 'Tanggal draf'),
  paragraf('alasan', 'Ringkasan alasan pengecualian', { min: 5, maks: 3000 }),
]);
