import type { Aksi } from '../types.js';
import { aksi } from './bangun.js';

/*
 * What may be done on the office's own four steps (dossier A.0, F.2, F.3). The texts of the steps are the office's; the
 * aksi are how the system lets them happen.
 */

/** Nobody waits for a return or a refusal: it lies in no inbox. */
const samping = { sampingan: true } as const;

/** The test or an examination finds that nothing is to be excluded: everything stays open. */
export const nyatakanTerbuka = (peran: Aksi['peran'], penjaga: Aksi['penjaga'] = []): Aksi =>
  aksi('nyatakanTerbuka', 'Nyatakan terbuka seluruhnya', peran, 'selesai', {
    formulir: 'pengembalian',
    penjaga,
    kabari: ['TIM_PENGHUBUNG', 'PPID'],
    ...samping,
  });

const kembalikan = (peran: Aksi['peran'], ke: number): Aksi =>
  aksi('kembalikan', `Kembalikan ke langkah ${String(ke)}`, peran, ke, {
    formulir: 'pengembalian',
    kabari: ke === 1 ? ['TIM_PENGHUBUNG'] : ['PPID'],
    ...samping,
  });

export const kembalikanKeUji = (peran: Aksi['peran']): Aksi => kembalikan(peran, 3);

/** Step 1: every unit proposes, as often as it has something; Petugas PPID helps. */
export const AKSI_IDENTIFIKASI: Aksi[] = [
  aksi('usulkan', 'Usulkan informasi', ['TIM_PENGHUBUNG', 'PETUGAS_PPID'], 'tetap', {
    formulir: 'usulanDik',
    berulang: true,
    penjaga: ['usulanMuat', 'usulanSah'],
  }),
  aksi('tarikUsulan', 'Tarik usulan', ['TIM_PENGHUBUNG', 'PETUGAS_PPID'], 'tetap', {
    formulir: 'tarikUsulan',
    berulang: true,
    penjaga: ['adaUsulan', 'usulanSah'],
    ...samping,
  }),
  aksi('selesaiUsul', 'Nyatakan usulan lengkap', ['TIM_PENGHUBUNG', 'PETUGAS_PPID'], 2, {
    penjaga: ['adaUsulan'],
    kabari: ['TIM_PENGHUBUNG', 'PETUGAS_PPID'],
  }),
  aksi('tutupTanpaUsulan', 'Tutup tanpa usulan', ['TIM_PENGHUBUNG', 'PPID'], 'selesai', {
    formulir: 'pengembalian',
    penjaga: ['tanpaUsulan'],
    ...samping,
  }),
];

/** Step 2: a note of each unit, then the draft. */
export const AKSI_PENYERAHAN: Aksi[] = [
  aksi('serahkanUsulan', 'Serahkan nota dinas unit', ['TIM_PENGHUBUNG'], 'tetap', {
    formulir: 'notaDinasUnit',
    berulang: true,
    kabari: ['PETUGAS_PPID'],
  }),
  aksi('susunDraf', 'Serahkan draf DIK kepada PPID', ['PETUGAS_PPID'], 3, {
    formulir: 'drafDik',
    penjaga: ['notaDinasLengkap'],
    kabari: ['PPID'],
  }),
  kembalikan(['PETUGAS_PPID', 'PPID'], 1),
];

/** Step 3: invitation, sheets in as many versions as it takes, minutes; then input and consent of Atasan PPID. */
export const AKSI_UJI: Aksi[] = [
  aksi('undang', 'Undang uji konsekuensi', ['PPID'], 'tetap', {
    formulir: 'undangan',
    berulang: true,
    kabari: ['ATASAN_PPID', 'TIM_PENGHUBUNG', 'TIM_PERTIMBANGAN'],
  }),
  aksi('beriMasukan', 'Isi lembar uji konsekuensi', ['PPID'], 'tetap', {
    formulir: 'ujiKonsekuensi',
    berulang: true,
    penjaga: ['adaUndangan', 'usulanSah', 'tanggalTiba'],
  }),
  aksi('catatBeritaAcara', 'Catat berita acara', ['PPID'], 'tetap', {
    formulir: 'beritaAcara',
    berulang: true,
    penjaga: ['adaUndangan', 'usulanSah', 'tanggalTiba'],
    kabari: ['ATASAN_PPID'],
  }),
  aksi('setujui', 'Beri masukan dan setujui', ['ATASAN_PPID'], 4, {
    formulir: 'masukan',
    penjaga: ['ujiLengkap', 'adaYangDikecualikan', 'bukanPengusul'],
  }),
  kembalikan(['PPID', 'ATASAN_PPID'], 1),
  // Here it waits for somebody: where every sheet says so, nothing else can be done.
  { ...nyatakanTerbuka(['ATASAN_PPID'], ['ujiLengkap', 'bukanPengusul']), sampingan: false },
];

export const AKSI_PEMERIKSAAN: Aksi[] = [
  aksi('periksa', 'Nyatakan sudah diperiksa', ['ATASAN_PPID'], 5, {
    penjaga: ['bukanPengusul'],
    kabari: ['TIM_PERTIMBANGAN'],
  }),
  kembalikanKeUji(['ATASAN_PPID']),
  nyatakanTerbuka(['ATASAN_PPID'], ['bukanPengusul']),
];
