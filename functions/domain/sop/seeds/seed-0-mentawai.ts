import type { Sop } from '../types.js';
import { hariKerja, koreksi, langkah, pelaku, tanggal, tanpaTanggal } from './bangun.js';
import { AKSI_IDENTIFIKASI, AKSI_PEMERIKSAAN, AKSI_PENYERAHAN, AKSI_UJI } from './seed-0-aksi.js';
import { LANJUTAN_KLASIFIKASI } from './seed-0-lanjutan.js';

const kepala: Sop['kepala'] = {
  kantor: 'KOMISI PEMILIHAN UMUM KABUPATEN KEPULAUAN MENTAWAI',
  tahunSampul: '2023',
  unit: null,
  nomor: '21 Tahun 2023',
  nama: 'KLARIFIKASI INFORMASI YANG DIKECEUALIKAN',
  alias: 'Klasifikasi Informasi yang Dikecualikan',
  tanggalPembuatan: tanggal('6 Maret 2023', '2023-03-06'),
  tanggalRevisi: tanpaTanggal,
  tanggalPengesahan: tanggal('6 Maret 2023', '2023-03-06'),
  disahkanOleh: {
    teks: 'SEKRETARIS KPU KAB. KEPULAUAN MENTAWAI IRMAN SUSANTO',
    jabatan: 'SEKRETARIS KPU KAB. KEPULAUAN MENTAWAI',
    nama: 'IRMAN SUSANTO',
  },
  dasarHukum: [
    'UU Nomor 14 Tahun 2008 Tentang Keterbukaan Informasi Publik',
    'PKPU No 10 Tahun 2018 tentang Sosialisasi, Pendidikan Pemilih dan Partisipasi Masyarakat dalam penyelenggaraan pemilihan umum',
    'PKPU Nomor 14 Tahun 2020 Tentang susunan organisasi dan tata kerja Sekretariat Jenderal KPU, KPU Provinsi dan KPU Kabupaten/Kota',
    'Keputusan KPU Nomor 88/kpts/KPU tahun 2015 tentang SOP Pengelolaan dan Pelayanan Informasi Publik di Lingkungan Komisi Pemilihan Umum',
  ],
  kualifikasi: [
    'Memahami tentang SOP Klarifikasi Informasi yang dikecualikan',
    'Memahami tentang pelayanan Informasi Publik',
  ],
  jumlahPelaksana: 'Minimal 2 Orang',
  keterkaitan: ['SOP Pelayanan Informasi Publik'],
  peralatan: [
    'Dokumen Informasi yang dikecualikan disetiap Sub Bagian',
    'Softcopy Dokumen Klarifikasi Informasi yang dikecualikan',
    'Perangkat Keras : Laptop, Printer, Balpoint dan Cap/Stempel',
  ],
  peringatan: 'Prosedur ini wajib dilaksanakan sesuai dengan alur kegiatan',
  pencatatan: ['Dokumen Klarifikasi Informasi yang dikecualikan'],
  kolomPelaksana: ['Petugas PPID', 'Atasan PPID', 'Pejabat PPID', 'Tim Penghubung'],
  koreksi: [
    koreksi(
      'KLARIFIKASI',
      'KLASIFIKASI',
      'Isi SOP menetapkan klasifikasi; "klarifikasi" sangat mungkin salah tulis.',
    ),
    koreksi('DIKECEUALIKAN', 'DIKECUALIKAN', 'Salah ketik pada tabel; sampul menulis DIKECUALIKAN.'),
    koreksi('disetiap', 'di setiap', 'Ejaan.'),
    koreksi('Balpoint', 'Bolpoin', 'Ejaan.'),
    koreksi(
      'masing-masing Bagian',
      'masing-masing Sub Bagian',
      'Sekretariat kabupaten/kota hanya memiliki Sub Bagian.',
    ),
  ],
  catatan: [
    'Judul pada sampul: "KLARIFIKASI INFORMASI YANG DIKECUALIKAN".',
    'Langkah 4 terpotong: tanpa syarat, waktu, dan output; sesudahnya tidak ada penetapan.',
    'DIK dibaca sebagai Daftar Informasi yang Dikecualikan.',
    'Acuan usang: PKPU 22/2023 dan perubahannya belum disebut.',
    '"hari" dibaca sebagai hari kerja.',
  ],
};

/** SOP of KPU Kabupaten Kepulauan Mentawai: from a unit's proposal to the consequence test (dossier A.0). */
export const SEED_0_MENTAWAI: Sop = {
  kunci: 'klasifikasi-informasi-dikecualikan',
  versi: 1,
  satkerId: 'kab-kepulauan-mentawai',
  jenis: 'pengecualian',
  seed: 0,
  berlakuDari: '2023-03-06',
  berlakuSampai: null,
  kepala,
  pembuka: {
    peran: ['TIM_PENGHUBUNG', 'PETUGAS_PPID', 'PPID'],
    formulir: 'klasifikasi',
    efek: [],
  },
  awal: 1,
  langkah: [
    langkah({
      no: 1,
      uraian: 'Mengidentifikasi Usulan DIK yang ada pada masing-masing Bagian',
      uraianTerkoreksi: 'Mengidentifikasi usulan DIK yang ada pada masing-masing Sub Bagian',
      pelaku: pelaku(
        'sedang',
        'Dokumennya ada "disetiap Sub Bagian" (kolom peralatan). Kemungkinan lain: Petugas PPID, karena kolom pertama.',
        { R: ['TIM_PENGHUBUNG'], S: ['PETUGAS_PPID'] },
      ),
      persyaratan: 'Daftar usulan Informasi yang akan dikecualikan',
      waktu: ['1 hari', hariKerja(1)],
      output: 'Draft Informasi yang dikecualikan',
      aksi: AKSI_IDENTIFIKASI,
    }),
    langkah({
      no: 2,
      uraian: 'Menyerahkan hasil Identifikasi Usulan DIK yang akan dinyatakan sebagai Informasi dikecualikan',
      pelaku: pelaku('sedang', 'Nota Dinas berjalan dari unit kerja kepada PPID.', {
        R: ['TIM_PENGHUBUNG'],
        S: ['PPID'],
      }),
      persyaratan: 'Nota Dinas',
      waktu: ['1 hari', hariKerja(1)],
      output: 'Draft DIK beserta alasan Pengecualian',
      aksi: AKSI_PENYERAHAN,
    }),
    langkah({
      no: 3,
      uraian:
        'Memberikan masukan atas usulan dasar hukum yang dijadikan pertimbangan untuk mengecualikan informasi dan memberikan persetujuan',
      pelaku: pelaku(
        'sedang',
        'PPID mengundang uji konsekuensi dan memberi masukan; persetujuan pada Atasan PPID.',
        {
          R: ['PPID'],
          A: ['ATASAN_PPID'],
        },
      ),
      persyaratan: 'Undangan uji konsekuensi',
      waktu: ['3 hari', hariKerja(3)],
      output: 'Draft lembar uji Konsekuensi',
      aksi: AKSI_UJI,
    }),
    langkah({
      no: 4,
      uraian: 'Memeriksa Informasi yang dikecualikan',
      pelaku: pelaku('sedang', 'Pemeriksaan sesudah persetujuan. Kemungkinan lain: PPID.', {
        R: ['ATASAN_PPID'],
      }),
      outputSaran: 'Lembar uji konsekuensi yang sudah diperiksa',
      tidakLengkap: true,
      aksi: AKSI_PEMERIKSAAN,
    }),
  ],
  lanjutan: LANJUTAN_KLASIFIKASI,
  lanjutanAktif: true,
  perintahKe: null,
};
