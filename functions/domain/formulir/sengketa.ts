import { daftar, formulir, paragraf, pilihan, tanggal, teks } from './bidang.js';
import { PERINTAH } from './keberatan.js';

/** A dispute registered at Komisi Informasi (UU 14/2008 Ps 37; dossier C.2 D6). */
export const SENGKETA = formulir('sengketa', 'Sengketa informasi', [
  teks('nomorPerkara', 'Nomor perkara', { maks: 100 }),
  tanggal('tanggal', 'Tanggal pengajuan ke Komisi Informasi'),
  teks('komisi', 'Komisi Informasi', { bantuan: 'Misalnya Komisi Informasi Provinsi Bengkulu.' }),
]);

export const SIDANG = formulir('sidang', 'Sidang', [
  tanggal('tanggal', 'Tanggal sidang'),
  pilihan(
    'agenda',
    'Agenda',
    daftar({
      PEMERIKSAAN_AWAL: 'Pemeriksaan awal',
      MEDIASI: 'Mediasi',
      AJUDIKASI: 'Ajudikasi nonlitigasi',
      PUTUSAN: 'Pembacaan putusan',
    }),
  ),
  teks('tempat', 'Tempat', { wajib: false }),
  paragraf('hasil', 'Hasil sidang', { wajib: false }),
]);

const UMUM = [teks('nomor', 'Nomor putusan', { maks: 100 }), tanggal('tanggal', 'Tanggal putusan')];

/** Outcome without anything to do for the office. */
export const PUTUSAN = formulir('putusan', 'Putusan sengketa', [
  ...UMUM,
  pilihan(
    'amar',
    'Amar',
    daftar({
      DITOLAK: 'Permohonan sengketa ditolak',
      GUGUR: 'Gugur',
      DICABUT: 'Dicabut pemohon',
      MEDIASI_BERHASIL: 'Mediasi berhasil, tanpa kewajiban lagi',
    }),
  ),
  paragraf('isi', 'Isi putusan', { min: 5 }),
]);

/** Outcome that orders the office to give: it leads to a new decision on the request. */
export const PUTUSAN_PERINTAH = formulir('putusanPerintah', 'Putusan sengketa yang dikabulkan', [
  ...UMUM,
  pilihan(
    'amar',
    'Amar',
    daftar({
      DIKABULKAN_SELURUH: 'Dikabulkan seluruhnya',
      DIKABULKAN_SEBAGIAN: 'Dikabulkan sebagian',
      MEDIASI_BERHASIL: 'Mediasi berhasil, dengan kewajiban kantor',
    }),
  ),
  paragraf('isi', 'Isi putusan', { min: 5 }),
  ...PERINTAH,
]);
