import type { Sop } from '../types.js';
import { koreksi, tanggal, tanpaTanggal } from './bangun.js';
import { LANGKAH_PENYUSUNAN_DIP } from './seed-3-langkah.js';

const kepala: Sop['kepala'] = {
  kantor: 'KOMISI PEMILIHAN UMUM KABUPATEN MANGGARAI BARAT',
  tahunSampul: null,
  unit: 'SUB BAGIAN TEKNIS, PARTISIPASI & HUBUNGAN MASYARAKAT',
  nomor: '178/PP. NO. 1 - SOP/ B315/2023',
  nama: 'Penyusunan Daftar Informasi Publik',
  alias: null,
  tanggalPembuatan: tanggal('05 Januari 2023', '2023-01-05'),
  tanggalRevisi: tanpaTanggal,
  tanggalPengesahan: tanggal('07 Januari 2023', '2023-01-07'),
  disahkanOleh: {
    teks: 'Sekretaris Komisi Pemilihan Umum Kabupaten Manggarai Barat Bonafantura Yosman',
    jabatan: 'Sekretaris Komisi Pemilihan Umum Kabupaten Manggarai Barat',
    nama: 'Bonafantura Yosman',
  },
  dasarHukum: [
    'Undang-undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik',
    'Peraturan Komisi Pemilihan Umum Nomor 1 Tahun 2015 tentang Pengelolaan dan Pelayanan Informasi Publik di Lingkungan Komisi Pemilihan Umum',
    'PKPU No. 14 Tahun 2020 tentang, Susunan Organisasi dan Tata Kerja Sekretariat Jendral KPU, KPU Provinsi dan KPU Kabupaten/Kota',
    'Keputusan Komisi Pemilihan Umum Nomor 88/Kpts/KPU/TAHUN 2015 tentang Standar Operasional Prosedur Pengelolaan dan Pelayanan Informasi Publik di Lingkungan Komisi Pemilihan Umum',
  ],
  kualifikasi: [
    'Memiliki kemampuan administrasi dan pelayanan informasi',
    'Mampu Menangani pemohon dengan aktif',
    'Mengetahui Informasi kepemiluan dan kelembagaan',
  ],
  jumlahPelaksana: 'Minimal 2 orang',
  keterkaitan: ['Sop Pelayanan Infomasi Publik'],
  peralatan: ['Ruang Pelayanan Informasi, Komputer, Meja, Kursi, Rak Informasi, Telp, Faksimili, Printer'],
  peringatan: 'Prosedur Wajib dilaksanakan sesuai alur kegiatan',
  pencatatan: ['Pencatatan dalam matriks kegiatan dan penugasan', 'Laporan (harian dan bulanan)'],
  kolomPelaksana: ['Ka Biro', 'Ka.Bag', 'Ka. Sub Bag', 'Pelaksana'],
  koreksi: [
    koreksi('Nomor SOP', 'Nama SOP', 'Label kedua "Nomor SOP" memuat nama SOP.'),
    koreksi('Pengesahaan', 'Pengesahan', 'Ejaan.'),
    koreksi('B315', '5315', 'Kode wilayah; SOP saudaranya menulis 5315.'),
    koreksi('Jendral', 'Jenderal', 'Ejaan.'),
    koreksi('Infomasi', 'Informasi', 'Salah ketik pada keterkaitan.'),
    koreksi('Aarahan', 'Arahan', 'Salah ketik pada langkah 1 dan 2.'),
    koreksi('olehatasan', 'oleh atasan', 'Spasi hilang pada langkah 9.'),
    koreksi('publikter baru', 'publik terbaru', 'Spasi salah letak pada langkah 10.'),
    koreksi('Staft', 'Staf', 'Salah ketik pada langkah 10.'),
    koreksi('diklarifikasi', 'diklasifikasi', 'Hasil unit disusun menurut format DIP.'),
    koreksi('biro-biro', 'unit-unit', 'Disalin dari SOP KPU RI; kabupaten/kota tidak memiliki biro.'),
  ],
  catatan: [
    'Baris Tanggal Revisi tidak ada.',
    'Tanggal pengesahan jatuh pada hari Sabtu.',
    'Disalin dari SOP KPU RI: Ka Biro dan Ka Bag digantikan Sekretaris di kabupaten/kota.',
    'Urutan: langkah 5 persetujuan, langkah 6 penandatanganan, langkah 7 penyebaran, walau output langkah 5 sudah menyebut "ditandatangani".',
    'Langkah 7: "1 Bulan" adalah waktu unit menyusun DIP, bukan waktu penyerahan.',
    'Langkah 10: kolom persyaratan sebenarnya siklus (setahun sekali); output "DIP disahkan" milik langkah 9.',
  ],
};

/** SOP of KPU Kabupaten Manggarai Barat: compiling the list of public information (dossier A.3). */
export const SEED_3_MANGGARAI_BARAT: Sop = {
  kunci: 'penyusunan-dip',
  versi: 1,
  satkerId: 'kab-manggarai-barat',
  jenis: 'penyusunanDip',
  seed: 3,
  berlakuDari: '2023-01-07',
  berlakuSampai: null,
  kepala,
  pembuka: { peran: ['KA_BIRO'], formulir: 'berkas', efek: [] },
  awal: 1,
  langkah: LANGKAH_PENYUSUNAN_DIP,
  lanjutan: [],
  lanjutanAktif: false,
  perintahKe: null,
};
