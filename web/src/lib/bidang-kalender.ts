import type { Bidang } from '@ppid/domain/formulir/types';
import type { BarisLibur, JenisLibur } from '@ppid/domain/calendar/types';
import { teksIsian, type Isi } from './isian.js';

export const NAMA_JENIS: Readonly<Record<JenisLibur, string>> = {
  LN: 'Libur nasional',
  CB: 'Cuti bersama',
  LOKAL: 'Libur daerah atau kantor',
  PEMUNGUTAN_SUARA: 'Hari pemungutan suara',
  KHUSUS_KERJA: 'Masuk kerja atas perintah',
  DICABUT: 'Pencabutan',
};

const pilihan = (semua: readonly JenisLibur[]) => semua.map((nilai) => ({ nilai, label: NAMA_JENIS[nilai] }));

const UMUM: Bidang[] = [
  { kunci: 'tanggal', label: 'Tanggal', jenis: 'tanggal', wajib: true },
  { kunci: 'nama', label: 'Nama hari', jenis: 'teks', wajib: true },
  {
    kunci: 'keputusan',
    label: 'Nomor keputusan',
    jenis: 'teks',
    wajib: true,
    bantuan: 'Contoh: Keputusan Gubernur Nomor 12 Tahun 2026.',
  },
  {
    kunci: 'sumber',
    label: 'Sumber',
    jenis: 'teks',
    wajib: true,
    bantuan: 'Dari mana keputusan itu dibaca, misalnya salinan surat atau laman resmi.',
  },
];

export const BIDANG_LIBUR: Bidang[] = [
  {
    kunci: 'jenis',
    label: 'Jenis',
    jenis: 'pilihan',
    wajib: true,
    pilihan: pilihan(['LOKAL', 'PEMUNGUTAN_SUARA', 'KHUSUS_KERJA']),
  },
  ...UMUM,
  {
    kunci: 'lingkup',
    label: 'Berlaku untuk',
    jenis: 'pilihan',
    wajib: true,
    pilihan: [
      { nilai: 'kantor', label: 'Kantor ini saja' },
      { nilai: 'provinsi', label: 'Seluruh provinsi' },
    ],
  },
];

export const BIDANG_NASIONAL: Bidang[] = [
  {
    kunci: 'jenis',
    label: 'Jenis',
    jenis: 'pilihan',
    wajib: true,
    pilihan: pilihan(['LN', 'CB', 'PEMUNGUTAN_SUARA', 'KHUSUS_KERJA', 'DICABUT']),
  },
  {
    kunci: 'mencabut',
    label: 'Yang dicabut',
    jenis: 'pilihan',
    wajib: false,
    wajibBila: { kunci: 'jenis', nilai: ['DICABUT'] },
    tampilBila: { kunci: 'jenis', nilai: ['DICABUT'] },
    pilihan: pilihan(['LN', 'CB']),
    bantuan: 'Jenis libur bawaan pada hari itu yang tidak berlaku lagi.',
  },
  ...UMUM,
];

export const BIDANG_TAHAPAN: Bidang[] = [
  { kunci: 'mulai', label: 'Hari pertama', jenis: 'tanggal', wajib: true },
  { kunci: 'selesai', label: 'Hari terakhir', jenis: 'tanggal', wajib: true },
  {
    kunci: 'dasar',
    label: 'Dasar hukum',
    jenis: 'teks',
    wajib: true,
    bantuan: 'Contoh: PKPU Nomor 3 Tahun 2027 tentang tahapan dan jadwal.',
  },
];

export const BIDANG_TAHUN: Bidang[] = [
  { kunci: 'tahun', label: 'Tahun', jenis: 'angka', wajib: true },
  { kunci: 'keputusan', label: 'Nomor SKB', jenis: 'teks', wajib: true },
];

const teks = (isi: Isi, kunci: string): string => teksIsian(isi[kunci]);

/** A row as typed; what is missing is found by the check, not here. */
export function barisDari(isi: Isi, nasional: boolean): BarisLibur {
  const jenis = teks(isi, 'jenis') as JenisLibur;
  return {
    tanggal: teks(isi, 'tanggal'),
    jenis,
    nama: teks(isi, 'nama'),
    lingkup: nasional ? 'nasional' : (teks(isi, 'lingkup') as BarisLibur['lingkup']),
    keputusan: teks(isi, 'keputusan'),
    status: 'ditetapkan',
    sumber: teks(isi, 'sumber'),
    ...(jenis === 'DICABUT' ? { mencabut: teks(isi, 'mencabut') as BarisLibur['mencabut'] } : {}),
  };
}
