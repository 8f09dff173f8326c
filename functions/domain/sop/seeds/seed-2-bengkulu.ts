import type { Sop } from '../types.js';
import { bulan, efek, koreksi, tanpaTanggal } from './bangun.js';
import { LANGKAH_PELAYANAN } from './seed-2-langkah.js';

const kepala: Sop['kepala'] = {
  kantor: 'KOMISI PEMILIHAN UMUM PROVINSI BENGKULU',
  tahunSampul: null,
  unit: 'BAGIAN TEKNIS PENYELENGGARA PEMILU, PARTISIPASI, HUBUNGAN MASYARKAT, HUKUM & SDM',
  nomor: '/PP.07-SOP/17/2/2023',
  nama: 'PELAYANAN INFORMASI PUBLIK',
  alias: null,
  tanggalPembuatan: bulan('Januari 2023', '2023-01'),
  tanggalRevisi: tanpaTanggal,
  tanggalPengesahan: bulan('Januari 2023', '2023-01'),
  disahkanOleh: { teks: 'Sekretaris', jabatan: 'Sekretaris', nama: 'Kemas Mohammad Ajir' },
  dasarHukum: [
    'UU No. 14 Tahun 2008 tentang Keterbukaan Informasi Publik',
    'PKPU No. 1 Tahun 2015 tentang Pengelolaan dan Pelayanan Informasi Publik di Lingkungan Komisi Pemilihan Umum',
    'PKPU No. 3 Tahun 2023 tentang Perubahan atas PKPU No 14 Tahun 2020 tentang Tugas, Fungsi, Susunan Organisasi Dan Tata Kerja Sekretariat Jenderal KPU, KPU Provinsi dan KPU Kabupaten/Kota',
    'Keputusan KPU Nomor 88/Kpts/KPU Tahun 2015 tentang SOP Pengelolaan dan Pelayanan Informasi Publik di Lingkungan Komisi Pemilihan Umum',
  ],
  kualifikasi: [
    'Memiliki kemampuan administrasi dan pelayanan informasi',
    'Mampu menangani pemohon dengan aktif',
    'Mengetahui informasi kepilluan dan kelembagaan',
  ],
  jumlahPelaksana: 'Minimal 2 orang',
  keterkaitan: ['SOP Penanganan Keberatan terhadap Pelayanan Informasi'],
  peralatan: ['Desk pelayanan informasi, meja, kursi, dan rak informasi'],
  peringatan: 'Prosedur ini wajib dilaksanakan sesuai alur kegiatan',
  pencatatan: ['Pencatatan dalam matriks kegiatan dan penugasan', 'Laporan (harian/bulanan)'],
  kolomPelaksana: ['Pemohon', 'Kabag', 'Kasubbag', 'Desk Pelayanan'],
  koreksi: [
    koreksi('MASYARKAT', 'MASYARAKAT', 'Salah ketik pada nama unit.'),
    koreksi('kepilluan', 'kepemiluan', 'Salah ketik pada kualifikasi.'),
    koreksi('10 hari', '10 hari kerja', 'UU 14/2008 Pasal 22(7) menghitung hari kerja.'),
    koreksi('kerjai', 'kerja', 'Salah ketik pada waktu langkah 4.'),
    koreksi('Desk Informasi', 'Desk Pelayanan', 'Nama lain dari pelaku yang sama.'),
    koreksi(
      'Pelaporan Kasubag kabag dari Ke',
      'Pelaporan dari Kasubag ke Kabag',
      'Urutan kata terpotong oleh pergantian halaman.',
    ),
  ],
  catatan: [
    'Nomor urut di depan "/" tidak tertulis.',
    'Tanggal pembuatan dan pengesahan hanya menyebut bulan; SOP dianggap berlaku sejak 1 Januari 2023.',
    'Baris Tanggal Revisi tidak ada.',
    'Nama pengesah hanya ada pada blok tanda tangan.',
    'Langkah 1 menyebut "datang" dan sekaligus surat, email, telpon: semuanya jalur permohonan.',
    'Waktu 10, 15, dan 5 menit adalah sasaran pelayanan; jangka waktu hukum berjalan sejak langkah 1.',
    'Langkah 5 tanpa waktu: terikat jangka waktu hukum. Langkah 7 harian menurut outputnya.',
    'Langkah 8: "1 bulan" adalah siklus laporan.',
    'PPID dan Tim Penghubung bertindak tetapi tidak punya kolom.',
  ],
};

/** SOP of KPU Provinsi Bengkulu: service of a public-information request (dossier A.2). */
export const SEED_2_BENGKULU: Sop = {
  kunci: 'pelayanan-informasi-publik',
  versi: 1,
  satkerId: 'prov-bengkulu',
  jenis: 'permohonan',
  seed: 2,
  berlakuDari: '2023-01-01',
  berlakuSampai: null,
  kepala,
  pembuka: {
    // From the web the applicant opens the request himself (langkah 1: R = Pemohon).
    peran: ['DESK', 'PEMOHON'],
    formulir: 'permohonan',
    efek: efek({ surat: 'tanda-bukti', kabari: ['PEMOHON'] }),
  },
  awal: 1,
  langkah: LANGKAH_PELAYANAN,
  lanjutan: [],
  lanjutanAktif: false,
  perintahKe: 4,
};
