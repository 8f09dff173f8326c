import { ALASAN_KEBERATAN, KEBERATAN } from '@ppid/domain/formulir/keberatan';
import { PERMOHONAN } from '@ppid/domain/formulir/permohonan';
import { bidangTampil } from '@ppid/domain/formulir/tampil';
import type { Bidang, Formulir } from '@ppid/domain/formulir/types';
import { teksIsian, type Isi } from '../../src/lib/isian.js';

export interface Bagian {
  id: string;
  judul: string;
  kunci: string[];
}

/** The form of the desk in short sections; `kantor` and `lampiran` are no fields of it and stand in the page. */
export const BAGIAN_PERMOHONAN: readonly Bagian[] = [
  {
    id: 'informasi',
    judul: 'Informasi yang Anda minta',
    kunci: ['rincian', 'tujuan', 'informasiPemilu', 'caraMemperoleh', 'caraSalinan'],
  },
  {
    id: 'pemohon',
    judul: 'Pemohon',
    kunci: [
      'kategori',
      'nama',
      'nomorBadanHukum',
      'jumlahAnggota',
      'jenisIdentitas',
      'nik',
      'pengaju',
      'namaKuasa',
      'nomorSuratKuasa',
    ],
  },
  {
    id: 'kontak',
    judul: 'Alamat dan kontak',
    kunci: ['alamat', 'kabKota', 'pekerjaan', 'telepon', 'surel'],
  },
  { id: 'pendampingan', judul: 'Pendampingan', kunci: ['aksesibilitas'] },
];

/** Said to the applicant, where the form of the desk speaks to an officer. */
const SAPAAN: Readonly<Record<string, Partial<Bidang>>> = {
  kategori: { label: 'Anda meminta sebagai' },
  caraMemperoleh: {
    pilihan: [
      { nilai: 'MELIHAT', label: 'Melihat, membaca, mendengarkan, atau mencatat' },
      { nilai: 'SALINAN', label: 'Mendapatkan salinan, cetak atau elektronik' },
    ],
  },
  nama: { label: 'Nama lengkap', bantuan: 'Seperti tertulis pada kartu identitas.' },
  pengaju: {
    label: 'Formulir ini diisi oleh',
    wajib: true,
    bantuan: 'Kuasa melampirkan surat kuasa khusus.',
  },
  // Shown only to those who need it.
  nik: {
    wajib: true,
    bantuan: '16 angka pada KTP. Hanya petugas yang memeriksa identitas dapat melihatnya.',
  },
  rincian: {
    bantuan: 'Sebutkan informasi apa, tentang apa, dan tahun berapa. Semakin jelas, semakin cepat dicari.',
  },
  tujuan: {
    bantuan: 'Misalnya: penelitian skripsi, peliputan, atau mengetahui hasil pemilu di daerah Anda.',
  },
  telepon: {
    bantuan: 'Isi telepon atau surel, paling sedikit salah satu, agar kantor dapat menghubungi Anda.',
  },
  surel: { bantuan: 'Contoh: nama@contoh.id' },
  kabKota: { label: 'Kabupaten/kota tempat tinggal' },
  aksesibilitas: {
    bantuan:
      'Misalnya: juru bahasa isyarat, huruf braille, atau dibantu mengisi. Kantor wajib membantu Anda.',
  },
  informasiPemilu: {
    label: 'Apakah informasi ini tentang pemilu atau pemilihan?',
    bantuan:
      'Kantor ini sedang menjalankan tahapan; untuk informasi pemilu berlaku batas waktu yang lebih pendek.',
    wajib: true,
  },
  persetujuanDataPribadi: {
    label: 'Saya sudah membaca pemberitahuan tentang pemakaian data pribadi saya',
    bantuan: '',
  },
};

const NAMA_PEMOHON: Readonly<Record<string, string>> = {
  KELOMPOK_ORANG: 'Nama kelompok',
  BADAN_HUKUM: 'Nama badan hukum',
};

/** Filled by the server. */
const DARI_KANTOR = ['kanal', 'diterima', 'kekurangan'];

const sapa = (bidang: Bidang): Bidang => ({ ...bidang, ...SAPAAN[bidang.kunci] });

/** The form as this applicant sees it: only the fields that concern them. What is not shown is not sent. */
export function formulirPermohonan(isi: Isi, tahapan: boolean): Formulir {
  const nama = NAMA_PEMOHON[teksIsian(isi['kategori'])];
  return {
    ...PERMOHONAN,
    bidang: bidangTampil(PERMOHONAN, (kunci) => isi[kunci])
      .filter((b) => !DARI_KANTOR.includes(b.kunci))
      .filter((b) => b.kunci !== 'informasiPemilu' || tahapan)
      .filter((b) => b.kunci !== 'nik' || isi['jenisIdentitas'] !== 'PASPOR')
      .map(sapa)
      .map((b) => (b.kunci === 'nama' && nama ? { ...b, label: nama, bantuan: '' } : b)),
  };
}

/** Who the applicant is, the server knows from the request. */
const KUNCI_KEBERATAN = [
  'nomorPermohonan',
  'alasan',
  'kasusPosisi',
  'pengaju',
  'namaKuasa',
  'nomorSuratKuasa',
  'persetujuanDataPribadi',
];

export function formulirKeberatan(isi: Isi): Formulir {
  return {
    ...KEBERATAN,
    bidang: bidangTampil(KEBERATAN, (kunci) => isi[kunci])
      .filter((b) => KUNCI_KEBERATAN.includes(b.kunci))
      .map(sapa)
      .map((b) => {
        if (b.kunci === 'alasan') {
          const pilihan = ALASAN_KEBERATAN.map(({ nilai, label }) => ({
            nilai,
            label: `${nilai}. ${label}`,
          }));
          return { ...b, label: 'Alasan keberatan', pilihan };
        }
        if (b.kunci !== 'kasusPosisi') return b;
        const bantuan = 'Ceritakan singkat apa yang terjadi dan mengapa Anda tidak menerimanya.';
        return { ...b, label: 'Uraian keberatan (kasus posisi)', bantuan };
      }),
  };
}
