import type { Sop } from '../types.js';
import { aksi, kembalikan, koreksi, langkah, pelaku, tanggal } from './bangun.js';

const kepala: Sop['kepala'] = {
  kantor: 'KOMISI PEMILIHAN UMUM KOTA PONTIANAK',
  tahunSampul: '2025',
  unit: 'Subbagian Partisipasi, Hubungan Masyarakat dan Sumber Daya Manusia',
  nomor: '3 Tahun 2025',
  nama: 'PENDOKUMENTASIAN INFORMASI PUBLIK YANG DIKECUALIKAN',
  alias: null,
  tanggalPembuatan: tanggal('1 Maret 2019', '2019-03-01'),
  tanggalRevisi: tanggal('2 Januari 2025', '2025-01-02'),
  tanggalPengesahan: tanggal('3 Januari 2025', '2025-01-03'),
  disahkanOleh: {
    teks: 'Sekretaris KPU Kota Pontianak',
    jabatan: 'Sekretaris KPU Kota Pontianak',
    nama: null,
  },
  dasarHukum: [
    'Undang-Undang No. 14 Tahun 2008 tentang Keterbukaan Informasi Publik',
    'Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum',
    'Peraturan Pemerintah Nomor 61 Tahun 2010 tentang Pelaksanaan Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik',
    'Peraturan Komisi Pemilihan Umum Nomor 12 Tahun 2023 tentang Perubahan Kelima atas Peraturan KPU Nomor 8 Tahun 2019 Tentang Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten/Kota',
    'Peraturan Komisi Pemilihan Umum Nomor 21 Tahun 2023 tentang Perubahan Kedua Tentang Tugas, Fungsi, Susunan Organisasi dan Tata Kerja Sekretariat Jenderal Komisi Pemilihan Umum, Sekretariat Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten/Kota',
    'Peraturan Komisi Pemilihan Umum Nomor 11 Tahun 2024 tentang Perubahan atas Peraturan Komisi Pemilihan Umum Nomor 22 Tahun 2023 tentang Pengelolaan dan Pelayanan Informasi Publik di Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten/Kota',
    'Keputusan Komisi Pemilihan Umum Nomor 88/Kpts/KPU Tahun 2015 tentang SOP Pengelolaan dan Pelayanan Informasi Publik di Lingkungan Komisi Pemilihan Umum',
    'Keputusan Ketua KPU Kota Pontianak Nomor 147 Tahun 2024 tentang Struktur Pejabat Pengelola Informasi dan Dokumentasi Komisi Pemilihan Umum Kota Pontianak',
  ],
  kualifikasi: [
    'Memahami tentang Pelayanan Informasi Publik',
    'Memiliki kemampuan berkomunikasi dengan aktif',
    'Memiliki pengetahuan tentang keterbukaan informasi publik dan kepemiluan',
    'Mampu mengadiministrasikan dokumen dengan baik',
    'Mampu memahami dan mengaplikasikan prosedur pendokumentasian informasi publik',
    'Mampu memahami dan mengaplikasikan prosedur pendokumentasian informasi publik yang dikecualikan',
    'Mampu memahami SOP penanganan keberatan informasi publik',
  ],
  jumlahPelaksana: null,
  keterkaitan: [
    'SOP Pelayanan Informasi Publik',
    'SOP Pendokumentasian Informasi Publik',
    'SOP Penyusunan Daftar Informasi Publik',
    'SOP Penanganan keberatan Informasi Publik',
    'SOP Penanganan Sengketa Informasi Publik',
  ],
  peralatan: ['Ruang PPID, Meja, Kursi, PC, Jaringan Internet, Printer, ATK, Daftar Informasi Publik (DIP)'],
  peringatan: 'Prosedur ini wajib dilaksanakan sesuai alur kegiatan',
  pencatatan: ['Disimpan dalam bentuk naskah asli (hardcopy) dan naskah asli elektronik (softcopy)'],
  kolomPelaksana: ['Desk Pelayanan Informasi', 'Pembina PPID,Tim Pertimbangan, Atasan PPID'],
  koreksi: [
    koreksi('mengadiministrasikan', 'mengadministrasikan', 'Salah ketik pada kualifikasi.'),
    koreksi('Alat Tulis Kntor', 'Alat Tulis Kantor', 'Salah ketik pada persyaratan langkah 3.'),
    koreksi(
      'Mengunggah resmi Informasi yang dikecualikan',
      'Mengunggah resmi Keputusan KPU RI tentang Daftar Informasi yang Dikecualikan',
      'Outputnya adalah keputusan/daftar; isi informasi yang dikecualikan tidak pernah diunggah.',
    ),
  ],
  catatan: [
    'Alamat pada sampul: JL. JOHAR No. 1A PONTIANAK, TELEPON : (0561)-740021, EMAIL : kota_pontianak@kpu.go.id.',
    'Jumlah pelaksana tidak disebut.',
    'PPID bertindak pada langkah 2 tetapi tidak punya kolom.',
    'Kolom persetujuan digabung; dibaca sebagai tiga persetujuan berurutan: Tim Pertimbangan, Atasan PPID, Pembina PPID.',
    '"Minggu 1 sampai Minggu 2" tidak menyebut bulan; dihitung dari awal berkas, paling lama 10 hari kerja.',
    'Langkah 4 hanya boleh menerbitkan keputusan atau daftar.',
  ],
};

/** SOP of KPU Kota Pontianak: the same process as seed 1, another office's way (dossier A.4). */
export const SEED_4_PONTIANAK: Sop = {
  kunci: 'pendokumentasian-informasi-dikecualikan',
  versi: 1,
  satkerId: 'kota-pontianak',
  jenis: 'pendokumentasian',
  seed: 4,
  berlakuDari: '2025-01-03',
  berlakuSampai: null,
  kepala,
  pembuka: { peran: ['DESK'], formulir: 'berkas', efek: [] },
  awal: 1,
  langkah: [
    langkah({
      no: 1,
      uraian:
        'Mengumpulkan informasi dan dokumentasi yang sudah ditetapkan sebagai informasi yang dikecualikan',
      pelaku: pelaku('tinggi', 'Pengumpulan dokumen adalah kerja Desk Pelayanan Informasi.', { R: ['DESK'] }),
      persyaratan: 'Formulir Daftar Informasi Publik yang Dikecualikan',
      waktu: ['Minggu 1 sampai Minggu 2', { u: 'window', from: 'W1', to: 'W2', max: { v: 10, u: 'wd' } }],
      output: 'Daftar Informasi Publik yang Dikecualikan',
      aksi: [
        aksi('kumpulkan', 'Nyatakan sudah terkumpul', ['DESK'], 2, {
          formulir: 'pengumpulan',
          penjaga: ['butirDipilih'],
          kabari: ['PPID'],
        }),
      ],
    }),
    langkah({
      no: 2,
      uraian:
        'PPID (Pejabat Pengelola Informasi dan Dokumentasi) mengklasifikasi informasi yang dikecualikan berdasarkan jenis dokumen dan mengajukan permohonan persetujuan kepada Pembina PPID, Tim Pertimbangan PPID',
      pelaku: pelaku(
        'tinggi',
        'Disebut dalam kalimat. Atasan PPID ada di kepala kolom tetapi tidak dalam kalimat, jadi mendukung.',
        { R: ['PPID'], S: ['ATASAN_PPID'], A: ['PEMBINA_PPID', 'TIM_PERTIMBANGAN'] },
      ),
      persyaratan: 'Daftar Informasi yang Dikecualikan',
      waktu: ['Tentatif', { u: 'tentative' }],
      output: 'Daftar Informasi yang Dikecualikan',
      aksi: [
        aksi('ajukan', 'Ajukan permohonan persetujuan', ['PPID'], 'tetap', {
          formulir: 'klasifikasiDokumen',
          penjaga: ['semuaTerklasifikasi'],
          giliran: true,
        }),
        aksi('setujuiTimPertimbangan', 'Setujui sebagai Tim Pertimbangan', ['TIM_PERTIMBANGAN'], 'tetap', {
          setelah: ['ajukan'],
          penjaga: ['giliranTimPertimbangan', 'bukanPenyusun'],
          giliran: true,
        }),
        aksi('setujuiAtasan', 'Setujui sebagai Atasan PPID', ['ATASAN_PPID'], 'tetap', {
          setelah: ['ajukan'],
          penjaga: ['giliranAtasan', 'bukanPenyusun'],
          giliran: true,
        }),
        aksi('setujuiPembina', 'Setujui sebagai Pembina PPID', ['PEMBINA_PPID'], 'tetap', {
          setelah: ['ajukan'],
          penjaga: ['giliranPembina', 'bukanPenyusun'],
          giliran: true,
        }),
        aksi('teruskan', 'Teruskan ke desk untuk disimpan', ['PPID'], 3, {
          setelah: ['ajukan'],
          penjaga: ['persetujuanLengkap'],
          kabari: ['DESK'],
        }),
        kembalikan(['TIM_PERTIMBANGAN', 'ATASAN_PPID', 'PEMBINA_PPID'], 1, ['ajukan'], ['DESK', 'PPID']),
      ],
    }),
    langkah({
      no: 3,
      uraian:
        'Mengelola dan menyimpan dokumen informasi dalam bentuk softcopy dan tempat penyimpanan dokumen dalam bentuk hardcopy dengan tata cara seperti mengarsip dokumen',
      pelaku: pelaku('tinggi', 'Penyimpanan adalah kerja Desk Pelayanan Informasi.', { R: ['DESK'] }),
      persyaratan: 'Alat Tulis Kntor',
      waktu: ['Tentatif', { u: 'tentative' }],
      output: 'Dokumentasi Informasi yang Dikecualikan',
      aksi: [
        aksi('simpan', 'Catat tempat simpan', ['DESK'], 4, {
          formulir: 'lokasiSimpan',
          penjaga: ['adaPindaian'],
          butir: 'simpan',
        }),
      ],
    }),
    langkah({
      no: 4,
      uraian:
        'Mengunggah resmi Informasi yang dikecualikan melalui sarana informasi lainnya setelah mendapat persetujuan penetapan dari KPU RI',
      uraianTerkoreksi:
        'Mengunggah resmi Keputusan KPU RI tentang Daftar Informasi yang Dikecualikan melalui sarana informasi lainnya setelah mendapat persetujuan penetapan dari KPU RI',
      pelaku: pelaku('tinggi', 'Unggahan oleh Desk; syaratnya keputusan KPU RI, pihak luar kantor.', {
        R: ['DESK'],
        A: ['KPU_RI'],
      }),
      persyaratan: 'Website dan sarana informasi lainnya',
      waktu: ['Tentatif', { u: 'tentative' }],
      output: 'Keputusan KPU RI tentang Daftar Informasi yang Dikecualikan diunggah ke website PPID',
      aksi: [
        aksi('catatPenetapan', 'Catat Keputusan KPU RI', ['DESK'], 'tetap', {
          formulir: 'keputusanKpu',
          penjaga: ['keputusanTerlampir'],
        }),
        aksi('unggah', 'Terbitkan keputusan atau daftar, lalu tutup', ['DESK'], 'selesai', {
          formulir: 'publikasi',
          setelah: ['catatPenetapan'],
          penjaga: ['adaKeputusanKpuRi'],
        }),
      ],
    }),
  ],
  lanjutan: [],
  lanjutanAktif: false,
  perintahKe: null,
};
