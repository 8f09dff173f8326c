import { angka, daftar, formulir, paragraf, pilihan, pilihanBanyak, tanggal, teks } from './bidang.js';
import { CARA_SALINAN } from './permohonan.js';

export const BENTUK = daftar({
  SOFTCOPY: 'Salinan elektronik (termasuk rekaman)',
  HARDCOPY: 'Salinan tercetak/tertulis',
});

/** Given at once at the desk (seed 2 step 2). */
export const PEMBERIAN = formulir('pemberian', 'Pemberian langsung', [
  pilihanBanyak('bentuk', 'Bentuk informasi', BENTUK),
  paragraf('keterangan', 'Keterangan', { wajib: false, maks: 2000 }),
]);

/** Seed 2 step 4: Kasubbag asks the units that hold the information. */
export const KOORDINASI = formulir('koordinasi', 'Koordinasi', [
  paragraf('unit', 'Unit yang dimintai informasi', {
    maks: 500,
    bantuan: 'Satu unit per baris. Unit dengan batas waktu lain diminta lewat tindakan ini sekali lagi.',
  }),
  paragraf('arahan', 'Arahan', { maks: 2000 }),
  tanggal('batas', 'Batas waktu jawaban unit'),
]);

export const JAWABAN_UNIT = formulir('jawabanUnit', 'Jawaban unit', [
  teks('unit', 'Unit', { bantuan: 'Seperti tertulis pada permintaan koordinasi.' }),
  paragraf('ringkasan', 'Ringkasan jawaban', { maks: 4000 }),
  pilihan(
    'tersedia',
    'Ketersediaan informasi',
    daftar({ YA: 'Tersedia', SEBAGIAN: 'Tersedia sebagian', TIDAK: 'Tidak tersedia' }),
  ),
]);

/** The only two reasons for the one extension (dossier C.2 D3x). */
export const PERPANJANGAN = formulir('perpanjangan', 'Perpanjangan waktu', [
  pilihan(
    'alasan',
    'Alasan perpanjangan',
    daftar({
      BELUM_DIKUASAI: 'Informasi belum dikuasai atau belum didokumentasikan',
      BELUM_DIPUTUSKAN: 'Belum dapat diputuskan apakah informasi dikecualikan',
    }),
  ),
  paragraf('penjelasan', 'Penjelasan', { min: 5, maks: 2000 }),
]);

/** Seed 2 step 5: offline at the desk, online by e-mail. */
export const PENYERAHAN = formulir('penyerahan', 'Penyerahan kepada pemohon', [
  pilihan('cara', 'Cara penyerahan', CARA_SALINAN),
  tanggal('tanggal', 'Tanggal penyerahan'),
  pilihan(
    'caraBayar',
    'Cara pembayaran biaya',
    daftar({ TUNAI: 'Tunai', TRANSFER: 'Transfer bank', LAINNYA: 'Cara lain' }),
    { wajib: false, bantuan: 'Bila ada biaya; kolom 15 register permohonan.' },
  ),
  paragraf('keterangan', 'Keterangan', { wajib: false, maks: 2000 }),
]);

export const REGISTER = formulir('register', 'Register pelayanan', [
  paragraf('catatanRegister', 'Catatan register', { maks: 2000 }),
]);

export const LAPORAN = formulir('laporan', 'Laporan', [
  teks('laporanId', 'Laporan', {
    maks: 30,
    pola: {
      regex: '^(harian-[0-9]{4}-[0-9]{2}-[0-9]{2}|bulanan-[0-9]{4}-[0-9]{2})$',
      pesan: 'Nama laporan harus seperti bulanan-2026-11 atau harian-2026-11-20.',
    },
  }),
]);

/** Seeds 1 and 4: the list of excluded documents; seed 3: the units' proposals. */
export const REKAPITULASI = formulir('rekapitulasi', 'Rekapitulasi', [
  angka('jumlah', 'Jumlah dokumen/informasi', { maks: 1_000_000 }),
  teks('periode', 'Periode', { maks: 100 }),
  paragraf('ringkasan', 'Ringkasan', { maks: 4000 }),
]);
