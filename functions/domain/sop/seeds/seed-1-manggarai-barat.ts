import type { Sop } from '../types.js';
import {
  aksi,
  hariKerja,
  jam,
  kembalikan,
  koreksi,
  langkah,
  pelaku,
  tanggal,
  tanpaTanggal,
} from './bangun.js';

const kepala: Sop['kepala'] = {
  kantor: 'KOMISI PEMILIHAN UMUM KABUPATEN MANGGARAI BARAT',
  tahunSampul: null,
  unit: 'SUB BAGIAN TEKNIS, PARTISIPASI & HUBUNGAN MASYARAKAT',
  nomor: '178/PP/No.9 - SOP / 5315 / 2023',
  nama: 'Pendokumentasian Informasi Yang Dikecualikan',
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
    'Peraturan Komisi Pemilihan Umum Nomor 14 Tahun 2020 tentang Tugas, Fungsi, Susunan Organisasi, dan Tata Kerja Sekretariat',
    'Keputusan Komisi Pemilihan Umum Nomor 88/Kpts/KPU/ Tahun 2015 tentang Standar Operasional Prosedur Pengelolaan dan Pelayanan Informasi Publik di Lingkungan Komisi Pemilihan Umum',
  ],
  kualifikasi: ['Memahami Standar Pelayanan Publik', 'Mampu Mengelola Administrasi dokumen'],
  jumlahPelaksana: 'Minimal 2 orang',
  keterkaitan: ['SOP Pelayanan Informasi Publik'],
  peralatan: ['Meja, Kursi, Komputer, Printer, Smartphone'],
  peringatan: 'Prosedur Wajib dilaksanakan sesuai alur kegiatan',
  pencatatan: ['Disimpan dalam bentuk dokumen tercetak dan elektronik'],
  kolomPelaksana: ['PDID', 'DESK PELAYANAN'],
  koreksi: [
    koreksi('Nomor SOP', 'Nama SOP', 'Label kedua "Nomor SOP" memuat nama SOP.'),
    koreksi('Pengesahaan', 'Pengesahan', 'Ejaan.'),
    koreksi('PDID', 'PPID', 'Salah tulis pada kolom pelaksana.'),
    koreksi('Pemindahan', 'Pemindaian', 'Outputnya "Hasil Pindaian".'),
    koreksi('Pendokumentasi', 'Pendokumentasian', 'Salah tulis pada langkah 6.'),
  ],
  catatan: [
    'Baris Tanggal Revisi tidak ada.',
    'Tanggal pengesahan jatuh pada hari Sabtu; tanggal dokumen tidak diuji terhadap kalender kerja.',
    'SOP saudaranya (Penyusunan DIP) menulis kode B315, di sini 5315.',
    'Langkah 4 menghasilkan "Arahan": daftar dapat dikembalikan ke langkah 3.',
    '"hari" dibaca sebagai hari kerja; jumlah waktu 8 jam kerja dan 2 hari kerja.',
  ],
};

/** SOP of KPU Kabupaten Manggarai Barat: documentation of excluded information (dossier A.1). */
export const SEED_1_MANGGARAI_BARAT: Sop = {
  kunci: 'pendokumentasian-informasi-dikecualikan',
  versi: 1,
  satkerId: 'kab-manggarai-barat',
  jenis: 'pendokumentasian',
  seed: 1,
  berlakuDari: '2023-01-07',
  berlakuSampai: null,
  kepala,
  pembuka: { peran: ['PPID'], formulir: 'berkas', efek: [] },
  awal: 1,
  langkah: [
    langkah({
      no: 1,
      uraian:
        'Meneruskan Keputusan KPU Tentang Informasi Yang dikecualikan dan lembar uji Konsekuensi Pengecualian',
      pelaku: pelaku(
        'tinggi',
        'Yang mengeluarkan Disposisi/Arahan adalah PPID; penerimanya Desk Pelayanan.',
        {
          R: ['PPID'],
          S: ['DESK'],
        },
      ),
      persyaratan: 'Keputusan KPU tentang Informasi yang dikecualikan',
      waktu: ['1 Jam', jam(1)],
      output: 'Disposisi /Arahan',
      aksi: [
        aksi('teruskan', 'Teruskan Keputusan KPU ke desk', ['PPID'], 2, {
          formulir: 'penerusan',
          penjaga: ['butirDipilih', 'keputusanTerlampir'],
          kabari: ['DESK'],
        }),
      ],
    }),
    langkah({
      no: 2,
      uraian: 'Melakukan Pemindahan terhadap informasi dikecualikan',
      uraianTerkoreksi: 'Melakukan Pemindaian terhadap informasi dikecualikan',
      pelaku: pelaku('tinggi', 'Pemindaian dokumen adalah kerja Desk Pelayanan.', { R: ['DESK'] }),
      persyaratan: 'Keputusan KPU tentang Informasi yang dikecualikan',
      waktu: ['2 Jam', jam(2)],
      output: 'Hasil Pindaian',
      aksi: [
        aksi('pindai', 'Nyatakan selesai dipindai', ['DESK'], 3, {
          formulir: 'pemindaian',
          penjaga: ['adaPindaian'],
        }),
      ],
    }),
    langkah({
      no: 3,
      uraian: 'Membuat Daftar Informasi dikecualikan Berdasarkan jangka Waktu Pengecualian',
      pelaku: pelaku('tinggi', 'Desk Pelayanan menyusun rekapitulasi dari hasil pindaian.', { R: ['DESK'] }),
      persyaratan: 'Hasil Pindaian',
      waktu: ['2 Jam', jam(2)],
      output: 'Rekapitulasi',
      aksi: [
        aksi('susunDaftar', 'Serahkan daftar untuk diperiksa', ['DESK'], 4, {
          formulir: 'daftarJangka',
          kabari: ['PPID'],
        }),
      ],
    }),
    langkah({
      no: 4,
      uraian: 'Memeriksa daftar Informasi yang dikecualikan berdasarkan jangka waktu pengecualian',
      pelaku: pelaku('tinggi', 'Output memuat "Arahan", yang diberikan PPID.', { R: ['PPID'] }),
      persyaratan: 'Rekapitulasi',
      waktu: ['1 Hari', hariKerja(1)],
      output: 'Rekapitulasi/Arahan',
      aksi: [
        aksi('setujui', 'Setujui daftar', ['PPID'], 5, { penjaga: ['bukanPenyusun'], kabari: ['DESK'] }),
        kembalikan(['PPID'], 3, [], ['DESK']),
      ],
    }),
    langkah({
      no: 5,
      uraian: 'Menyimpan dokumen informasi yang dikecualikan dalam bentuk digital atau elektronik',
      pelaku: pelaku('tinggi', 'Penyimpanan adalah kerja Desk Pelayanan.', { R: ['DESK'] }),
      persyaratan: 'Rekapitulasi',
      waktu: ['1 Hari', hariKerja(1)],
      output: 'Folder Khusus Informasi dikecualikan',
      aksi: [
        aksi('simpan', 'Catat tempat simpan', ['DESK'], 6, { formulir: 'lokasiSimpan', butir: 'simpan' }),
      ],
    }),
    langkah({
      no: 6,
      uraian: 'Melaporkan Hasil Kegiatan Pendokumentasi Informasi Yang dikecualikan',
      uraianTerkoreksi: 'Melaporkan Hasil Kegiatan Pendokumentasian Informasi Yang dikecualikan',
      pelaku: pelaku('tinggi', 'Desk melapor; PPID menjawab dengan Disposisi.', { R: ['DESK'], S: ['PPID'] }),
      persyaratan: 'Folder Khusus Informasi dikecualikan',
      waktu: ['3 Jam', jam(3)],
      output: 'Disposisi',
      aksi: [
        aksi('laporkan', 'Laporkan hasil kepada PPID', ['DESK'], 'tetap', {
          formulir: 'laporanDokumentasi',
          kabari: ['PPID'],
        }),
        aksi('disposisi', 'Beri disposisi dan tutup', ['PPID'], 'selesai', {
          formulir: 'arahan',
          setelah: ['laporkan'],
        }),
      ],
    }),
  ],
  lanjutan: [],
  lanjutanAktif: false,
  perintahKe: null,
};
