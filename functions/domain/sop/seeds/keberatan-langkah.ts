import type { Aksi, Langkah } from '../types.js';
import { aksi, hariKerja, kembalikan, langkah, pelaku } from './bangun.js';

/** Not answered in time: the applicant may go to Komisi Informasi at once (dossier C.2 D6). */
const SENGKETA_TANPA_TANGGAPAN: Aksi = aksi(
  'catatSengketa',
  'Catat sengketa di Komisi Informasi',
  ['DESK', 'PPID'],
  7,
  {
    formulir: 'sengketa',
    sampingan: true,
    penjaga: ['keberatanTidakDitanggapi', 'dalamJangkaSengketa'],
    kabari: ['PPID', 'ATASAN_PPID'],
  },
);

const dariPeraturan = (dasar: string, R: Parameters<typeof pelaku>[2]) =>
  pelaku('tinggi', `Menurut ${dasar}.`, R);

/** Objection (1-6) and dispute (7-8); see keberatan-bengkulu.ts for where the steps come from. */
export const LANGKAH_KEBERATAN: Langkah[] = [
  langkah({
    no: 1,
    uraian: 'Desk Pelayanan mencatat keberatan dalam register keberatan dan memeriksa kelengkapannya',
    pelaku: dariPeraturan('Perki 1/2021 Pasal 41', { R: ['DESK'], S: ['PEMOHON'] }),
    persyaratan: 'Formulir pernyataan keberatan; surat kuasa khusus bila melalui kuasa',
    waktu: ['1 hari kerja', hariKerja(1)],
    output: 'Nomor registrasi keberatan; salinan formulir untuk pemohon',
    aksi: [
      aksi('teruskan', 'Teruskan kepada PPID', ['DESK'], 2, { kabari: ['PPID'] }),
      aksi('catatPencabutan', 'Catat pencabutan keberatan', ['DESK'], 'selesai', {
        formulir: 'pencabutan',
        sampingan: true,
        kabari: ['PEMOHON', 'ATASAN_PPID', 'PPID'],
      }),
      SENGKETA_TANPA_TANGGAPAN,
    ],
  }),
  langkah({
    no: 2,
    uraian: 'PPID menyampaikan bahan dan pertimbangan kepada Atasan PPID',
    pelaku: dariPeraturan('UU 14/2008 Pasal 36', { R: ['PPID'], S: ['ATASAN_PPID'] }),
    output: 'Kronologi dan pertimbangan',
    aksi: [
      aksi('sampaikanBahan', 'Sampaikan bahan kepada Atasan PPID', ['PPID'], 3, {
        formulir: 'bahanKeberatan',
        kabari: ['ATASAN_PPID'],
      }),
      SENGKETA_TANPA_TANGGAPAN,
    ],
  }),
  langkah({
    no: 3,
    uraian: 'Atasan PPID memberikan tanggapan tertulis atas keberatan',
    pelaku: dariPeraturan('UU 14/2008 Pasal 36 ayat (2)', { R: ['ATASAN_PPID'] }),
    persyaratan: 'Kronologi dan pertimbangan',
    output: 'Tanggapan tertulis Atasan PPID',
    aksi: [
      aksi('musyawarah', 'Catat musyawarah', ['ATASAN_PPID'], 'tetap', {
        formulir: 'musyawarah',
        berulang: true,
        penjaga: ['bolehMusyawarah'],
      }),
      aksi('kuatkan', 'Kuatkan putusan PPID', ['ATASAN_PPID'], 4, {
        formulir: 'penguatan',
        penjaga: ['bukanPemutusPermohonan'],
        surat: 'tanggapan-keberatan',
        kabari: ['PEMOHON', 'DESK', 'PPID'],
      }),
      aksi('kabulkan', 'Kabulkan keberatan', ['ATASAN_PPID'], 4, {
        formulir: 'pengabulan',
        penjaga: ['bukanPemutusPermohonan', 'batasPerintahWajar'],
        surat: 'tanggapan-keberatan',
        perintah: true,
        kabari: ['PEMOHON', 'DESK', 'PPID'],
      }),
      kembalikan(['ATASAN_PPID'], 2),
      SENGKETA_TANPA_TANGGAPAN,
    ],
  }),
  langkah({
    no: 4,
    uraian: 'Desk Pelayanan menyampaikan tanggapan kepada pemohon',
    pelaku: dariPeraturan('UU 14/2008 Pasal 36 ayat (2)', { R: ['DESK'], S: ['PEMOHON'] }),
    persyaratan: 'Tanggapan tertulis Atasan PPID',
    waktu: ['1 hari kerja', hariKerja(1)],
    output: 'Tanggapan diterima pemohon',
    aksi: [
      aksi('sampaikan', 'Catat penyampaian tanggapan', ['DESK'], 6, {
        formulir: 'penyampaian',
        penjaga: ['dikuatkan', 'penyampaianWajar'],
      }),
      aksi('sampaikanPerintah', 'Catat penyampaian tanggapan', ['DESK'], 5, {
        formulir: 'penyampaian',
        penjaga: ['dikabulkan', 'penyampaianWajar'],
        kabari: ['PPID'],
      }),
    ],
  }),
  langkah({
    no: 5,
    uraian: 'PPID melaksanakan perintah Atasan PPID',
    pelaku: dariPeraturan('perintah dalam tanggapan Atasan PPID', { R: ['PPID'], S: ['ATASAN_PPID'] }),
    persyaratan: 'Tanggapan tertulis Atasan PPID',
    waktu: ['batas waktu dalam perintah', { u: 'isian', kunci: 'pengabulan.batas' }],
    output: 'Perintah terlaksana',
    aksi: [
      aksi('laksanakan', 'Catat pelaksanaan perintah', ['PPID'], 6, {
        formulir: 'pelaksanaan',
        penjaga: ['perintahTerlaksana'],
        kabari: ['ATASAN_PPID', 'DESK'],
      }),
    ],
  }),
  langkah({
    no: 6,
    uraian: 'Desk Pelayanan mencatat tanggapan pemohon atau sengketa yang diajukannya',
    pelaku: dariPeraturan('UU 14/2008 Pasal 37 ayat (2)', { R: ['DESK'], S: ['PEMOHON'] }),
    waktu: ['14 hari kerja', { u: 'isian', kunci: 'sengketaSampai' }],
    output: 'Register keberatan terbarui',
    aksi: [
      aksi('catatTanggapan', 'Catat pemohon menerima tanggapan', ['DESK'], 'selesai', {
        formulir: 'tanggapanPemohon',
      }),
      aksi('catatSengketa', 'Catat sengketa di Komisi Informasi', ['DESK', 'PPID'], 7, {
        formulir: 'sengketa',
        sampingan: true,
        penjaga: ['dalamJangkaSengketa'],
        kabari: ['PPID', 'ATASAN_PPID'],
      }),
      aksi('tutup', 'Tutup setelah jangka waktu sengketa lewat', ['SISTEM', 'DESK'], 'selesai', {
        penjaga: ['lewatJangkaSengketa'],
      }),
    ],
  }),
  langkah({
    no: 7,
    uraian: 'PPID mengikuti penyelesaian sengketa di Komisi Informasi',
    pelaku: dariPeraturan('UU 14/2008 Pasal 37 dan 38', {
      R: ['PPID'],
      S: ['ATASAN_PPID', 'KOMISI_INFORMASI'],
    }),
    output: 'Putusan atau kesepakatan mediasi',
    aksi: [
      aksi('catatSidang', 'Catat sidang', ['PPID'], 'tetap', { formulir: 'sidang', berulang: true }),
      aksi('catatPutusan', 'Catat putusan tanpa kewajiban', ['PPID'], 'selesai', {
        formulir: 'putusan',
        kabari: ['ATASAN_PPID'],
      }),
      aksi('catatPutusanPerintah', 'Catat putusan yang mewajibkan kantor', ['PPID'], 8, {
        formulir: 'putusanPerintah',
        penjaga: ['batasPerintahWajar'],
        perintah: true,
        kabari: ['ATASAN_PPID', 'DESK'],
      }),
    ],
  }),
  langkah({
    no: 8,
    uraian: 'PPID melaksanakan putusan Komisi Informasi',
    pelaku: dariPeraturan('putusan Komisi Informasi', { R: ['PPID'], S: ['ATASAN_PPID'] }),
    persyaratan: 'Putusan Komisi Informasi',
    waktu: ['batas waktu dalam putusan', { u: 'isian', kunci: 'putusanPerintah.batas' }],
    output: 'Putusan terlaksana',
    aksi: [
      aksi('laksanakan', 'Catat pelaksanaan putusan', ['PPID'], 'selesai', {
        formulir: 'pelaksanaan',
        penjaga: ['perintahTerlaksana'],
        kabari: ['ATASAN_PPID'],
      }),
    ],
  }),
];
