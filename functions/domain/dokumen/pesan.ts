import { BATAS } from './batas.js';
import type { KodeKarantina } from './types.js';

/** What a person reads when a file was refused: what is wrong, then what to do. */
export const ALASAN_KARANTINA: Readonly<Record<KodeKarantina, string>> = {
  KOSONG: 'Berkas ini kosong (0 bita). Periksa berkas di komputer Anda, lalu unggah ulang.',
  TERLALU_BESAR: `Berkas ini lebih besar dari ${BATAS.ukuranBita / 1024 / 1024} MB. Pindai ulang dengan 150–200 dpi atau pecah menjadi beberapa berkas, lalu unggah lagi.`,
  JENIS_TIDAK_DIDUKUNG:
    'Jenis berkas ini tidak diterima. Unggah PDF, JPEG, PNG, TIFF, WebP, HEIC, Word (.docx), atau Excel (.xlsx); jenis lain simpan dahulu sebagai PDF.',
  OFFICE_LAMA:
    'Ini Word atau Excel format lama (.doc, .xls) atau yang terkunci kata sandi. Buka, simpan sebagai .docx, .xlsx, atau PDF tanpa kata sandi, lalu unggah lagi.',
  BERMAKRO:
    'Dokumen ini berisi makro (program) dan tidak diterima. Simpan sebagai .docx, .xlsx, atau PDF tanpa makro, lalu unggah lagi.',
  HEIC_TAK_TERBACA:
    'Foto HEIC ini tidak dapat dibuka sistem. Ekspor sebagai JPEG, atau ubah dahulu setelan kamera ponsel (iPhone: Pengaturan > Kamera > Format > Paling Kompatibel) dan foto ulang, lalu unggah lagi.',
  ISI_TIDAK_SESUAI:
    'Isi berkas ini tidak sesuai dengan jenisnya. Buka berkas aslinya, simpan ulang sebagai PDF atau gambar, lalu unggah lagi.',
  TERENKRIPSI:
    'PDF ini terkunci kata sandi. Buka dengan kata sandinya, simpan atau cetak ke PDF tanpa kata sandi, lalu unggah lagi.',
  RUSAK: 'Berkas ini rusak atau terpotong. Salin atau pindai ulang dari aslinya, lalu unggah lagi.',
  TERLALU_BANYAK_PIKSEL: `Gambar ini lebih dari ${BATAS.piksel / 1_000_000} megapiksel. Pindai ulang dengan 150–200 dpi, lalu unggah lagi.`,
  TERLALU_BANYAK_HALAMAN: `Dokumen ini lebih dari ${BATAS.halaman} halaman. Pecah menjadi beberapa berkas, lalu unggah satu per satu.`,
  TERLALU_LAMA:
    'Berkas ini terlalu rumit untuk dibaca sistem. Cetak ke PDF baru atau pindai ulang dari kertasnya, lalu unggah lagi.',
  TERLALU_BANYAK_MEMORI:
    'Berkas ini memerlukan memori yang tidak wajar untuk dibuka. Simpan gambar tanpa pilihan progresif atau interlaced, cetak dokumen ke PDF baru, atau pindai ulang dari kertasnya, lalu unggah lagi.',
  BERKAS_TIDAK_ADA:
    'Berkas yang dituju tidak ditemukan di kantor ini. Buka berkasnya terlebih dahulu di aplikasi, lalu unggah dari halaman berkas itu.',
  GAGAL_DIOLAH:
    'Sistem beberapa kali gagal mengolah berkas ini. Pindai ulang dari kertasnya, lalu unggah lagi; bila tetap gagal, hubungi admin.',
};
