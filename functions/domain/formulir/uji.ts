import { bidangIsi, bidangPemicu } from './pengecualian.js';
import type { Bidang } from './types.js';
import {
  banyakUsulan,
  centang,
  daftar,
  dariUsulan,
  formulir,
  hanyaBila,
  nomorTanggal,
  paragraf,
  pilihan,
  pilihanBanyak,
  tabel,
  tanggal,
  teks,
} from './bidang.js';

const TERTUTUP = ['DIKECUALIKAN', 'SEBAGIAN'];
const bagianBaru = (bagian: string) => ({ bagian });

/** Seed 0 step 3: "Undangan uji konsekuensi". */
export const UNDANGAN = formulir('undangan', 'Undangan uji konsekuensi', [
  ...nomorTanggal('undangan'),
  tanggal('hariUji', 'Hari dan tanggal uji'),
  teks('jam', 'Jam', {
    maks: 5,
    pola: { regex: '^([01]\\d|2[0-3])[.:][0-5]\\d$', pesan: 'Tulis jam seperti 09.00.' },
  }),
  teks('tempat', 'Tempat'),
  paragraf('diundang', 'Yang diundang', { maks: 2000, bantuan: 'Satu nama atau jabatan per baris.' }),
]);

/** Who takes part (PKPU 22/2023 Ps 24(2)-(3)): PPID leads, the unit and Tim Pertimbangan are involved, an expert may be. */
export const PERAN_PESERTA = {
  PPID: 'PPID',
  UNIT: 'Unit yang menguasai informasi',
  TIM_PERTIMBANGAN: 'Tim Pertimbangan',
  ATASAN_PPID: 'Atasan PPID',
  AHLI: 'Ahli',
  LAIN: 'Lainnya',
} as const;

/** How long it is excluded, and the archive of it (dossier F.4); `bila`: where only some conclusions ask for it. */
export const bidangJangka = (bila: Pick<Bidang, 'wajibBila' | 'tampilBila'> = {}): Bidang[] => [
  tanggal('mulai', 'Dikecualikan mulai', bila),
  pilihan(
    'caraBerakhir',
    'Berakhir',
    daftar({
      TANGGAL: 'Pada tanggal tertentu',
      PERISTIWA: 'Pada peristiwa tertentu',
      TANPA_BATAS: 'Tanpa batas waktu (hanya huruf g dan h)',
    }),
    bila,
  ),
  tanggal('akhir', 'Hari terakhir dikecualikan', hanyaBila('caraBerakhir', ['TANGGAL'])),
  teks('peristiwa', 'Peristiwa pengakhir', {
    ...hanyaBila('caraBerakhir', ['PERISTIWA']),
    maks: 300,
    bantuan: 'Misalnya "putusan berkekuatan hukum tetap".',
  }),
  tanggal('tinjau', 'Ditinjau kembali paling lambat', {
    wajibBila: { kunci: 'caraBerakhir', nilai: ['PERISTIWA'] },
    tampilBila: { kunci: 'caraBerakhir', nilai: ['PERISTIWA', 'TANPA_BATAS'] },
    bantuan: 'Paling lama lima tahun sejak mulai.',
  }),
  pilihanBanyak(
    'bentuk',
    'Bentuk arsip',
    daftar({ CETAK: 'Cetak', REKAM: 'Rekaman', DARING: 'Daring' }),
    bila,
  ),
  teks('retensi', 'Retensi arsip', { ...bila, maks: 200, bantuan: 'Menurut jadwal retensi arsip KPU.' }),
];

/** Lembar uji konsekuensi (dossier F.2; PKPU 22/2023 Ps 25(3), Perki 1/2021 Ps 49(2)). */
export const UJI_KONSEKUENSI = formulir(
  'ujiKonsekuensi',
  'Lembar uji konsekuensi',
  [
    dariUsulan('usulan', 'Usulan yang diuji', bagianBaru('Pengujian')),
    teks('nomor', 'Nomor lembar', { maks: 100 }),
    tanggal('tanggal', 'Hari dan tanggal'),
    teks('tempat', 'Tempat'),
    ...bidangPemicu(),
    teks('unit', 'Unit pengusul dan Tim Penghubung', { ...bagianBaru('Informasi') }),
    ...bidangIsi(),
    paragraf('kepentinganPublik', 'Kepentingan publik', {
      min: 5,
      maks: 4000,
      tertutup: true,
      ...bagianBaru('Penyeimbangan'),
    }),
    paragraf('penyeimbangan', 'Penyeimbangan kerugian dan kepentingan publik', {
      min: 5,
      maks: 4000,
      tertutup: true,
    }),
    pilihan(
      'kesimpulan',
      'Kesimpulan',
      daftar({ DIKECUALIKAN: 'Dikecualikan', TERBUKA: 'Terbuka', SEBAGIAN: 'Sebagian (dihitamkan)' }),
      bagianBaru('Kesimpulan'),
    ),
    ...bidangJangka(hanyaBila('kesimpulan', TERTUTUP)),
    tabel(
      'peserta',
      'Peserta',
      [
        teks('nama', 'Nama', { maks: 150 }),
        teks('jabatan', 'Jabatan', { maks: 150 }),
        pilihan('peran', 'Sebagai', daftar(PERAN_PESERTA)),
        centang('hadir', 'Hadir', { wajib: false }),
        centang('tandaTangan', 'Menandatangani', { wajib: false }),
      ],
      { tertutup: true, maks: 40, ...bagianBaru('Peserta') },
    ),
  ],
  'UJI',
);

/** Minutes of the test; one session may try several proposals. */
export const BERITA_ACARA = formulir(
  'beritaAcara',
  'Berita acara uji konsekuensi',
  [
    ...nomorTanggal('berita acara'),
    teks('tempat', 'Tempat'),
    banyakUsulan('usulan', 'Usulan yang dibahas'),
    paragraf('pembahasan', 'Jalannya pembahasan', { min: 5, maks: 5000, tertutup: true }),
    paragraf('simpulan', 'Simpulan rapat', { min: 5, maks: 3000, tertutup: true }),
  ],
  'UJI',
);

/** Input of whoever consents (seed 0 step 3: "memberikan masukan … dan memberikan persetujuan"). */
export const MASUKAN = formulir('masukan', 'Masukan dan persetujuan', [
  paragraf('masukan', 'Masukan', { min: 3, maks: 3000 }),
]);
