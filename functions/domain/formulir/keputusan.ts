import { NAMA_JAWABAN } from '../berkas/hasil.js';
import { PILIHAN_PASAL17 } from '../pengecualian/pasal17.js';
import {
  angka,
  banyakButir,
  daftar,
  formulir,
  hanyaBila,
  paragraf,
  pilihan,
  pilihanBanyak,
  tanggal,
  teks,
  undangUndang,
} from './bidang.js';
import { BENTUK } from './pelayanan.js';
import type { Bidang, Syarat } from './types.js';

const DIBERI = ['DITERIMA_SELURUHNYA', 'DITERIMA_SEBAGIAN'];
const DIKECUALIKAN = ['DITOLAK', 'DITERIMA_SEBAGIAN'];

/** Items of the DIK that the refusal rests on, the office's own or KPU RI's; in force that day (guard butirBerlaku). */
const butirDik = (tampilBila?: Syarat): Bidang =>
  banyakButir('butirDik', 'Butir DIK yang menjadi dasar', {
    wajib: false,
    bantuan: 'Butir yang sedang berlaku. Bila informasi ini belum masuk DIK, sebut nomor lembar ujinya.',
    ...(tampilBila && { tampilBila }),
  });
/** A sheet that the refusal rests on where no item of the DIK does; items name theirs. */
const lembarUji = (tampilBila?: Syarat): Bidang[] => {
  const opsi = { wajib: false, ...(tampilBila && { tampilBila }) };
  return [
    teks('lembarUji', 'Nomor lembar uji konsekuensi', { ...opsi, maks: 300 }),
    tanggal('tanggalLembarUji', 'Tanggal lembar uji konsekuensi', opsi),
  ];
};
const ITEM_DIK = 'Keterangan butir atau nomor keputusan klasifikasi lain';

/** Pemberitahuan Tertulis (dossier D.3; content by UU 14/2008 Ps 22(7)). */
export const PEMBERITAHUAN = formulir('pemberitahuan', 'Pemberitahuan tertulis', [
  pilihan('hasil', 'Hasil', daftar(NAMA_JAWABAN)),
  pilihan(
    'penguasaan',
    'Informasi dikuasai oleh',
    daftar({ KAMI: 'Kami', BADAN_LAIN: 'Badan publik lain', TIDAK_DIKETAHUI: 'Tidak diketahui' }),
  ),
  teks('badanLain', 'Nama badan publik lain', {
    ...hanyaBila('penguasaan', ['BADAN_LAIN']),
  }),
  pilihanBanyak('bentuk', 'Bentuk fisik yang tersedia', BENTUK, {
    ...hanyaBila('hasil', DIBERI),
  }),
  angka('biaya', 'Biaya (rupiah)', {
    wajib: false,
    maks: 1_000_000_000,
    tampilBila: { kunci: 'hasil', nilai: DIBERI },
  }),
  angka('waktuPenyediaan', 'Waktu penyediaan (hari kerja)', {
    ...hanyaBila('hasil', DIBERI),
    maks: 365,
  }),
  paragraf('penghitaman', 'Penjelasan penghitaman/pengaburan', {
    ...hanyaBila('hasil', ['DITERIMA_SEBAGIAN']),
    maks: 2000,
  }),
  pilihan('pasal17', 'Dasar pengecualian (Pasal 17)', PILIHAN_PASAL17, {
    ...hanyaBila('hasil', DIKECUALIKAN),
  }),
  undangUndang(),
  paragraf('alasan', 'Alasan', {
    ...hanyaBila('hasil', [...DIKECUALIKAN, 'TIDAK_DIKUASAI']),
    maks: 4000,
  }),
  paragraf('konsekuensi', 'Konsekuensi bila informasi dibuka', {
    ...hanyaBila('hasil', DIKECUALIKAN),
    min: 5,
    maks: 4000,
  }),
  butirDik({ kunci: 'hasil', nilai: DIKECUALIKAN }),
  teks('itemDik', ITEM_DIK, {
    wajib: false,
    maks: 300,
    tampilBila: { kunci: 'hasil', nilai: DIKECUALIKAN },
  }),
  ...lembarUji({ kunci: 'hasil', nilai: DIKECUALIKAN }),
]);

/** Keputusan PPID tentang Penolakan (dossier D.4); items of the DIK or a lembar uji must be named (aturan.ts). */
export const PENOLAKAN = formulir('penolakan', 'Keputusan penolakan', [
  pilihan('pasal17', 'Dasar pengecualian (Pasal 17)', PILIHAN_PASAL17),
  undangUndang(),
  butirDik(),
  teks('itemDik', ITEM_DIK, { wajib: false, maks: 300 }),
  paragraf('konsekuensi', 'Konsekuensi bila informasi dibuka', { min: 5, maks: 4000 }),
  paragraf('penjelasan', 'Penjelasan kepada pemohon', { min: 5, maks: 4000 }),
  ...lembarUji(),
]);
