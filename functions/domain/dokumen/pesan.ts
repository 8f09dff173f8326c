import { BATAS, type BatasDokumen } from './batas.js';
import type { Tahap } from './tahap.js';
import type { KodeKarantina } from './types.js';

const angka = (n: number): string => n.toLocaleString('id-ID', { maximumFractionDigits: 1 });

const ALASAN: Readonly<Record<KodeKarantina, string | ((batas: BatasDokumen) => string)>> = {
  KOSONG: 'File ini kosong (0 bita). Periksa file di komputer Anda, lalu unggah ulang.',
  TERLALU_BESAR: ({ ukuranBita }) =>
    `File ini lebih besar dari ${angka(ukuranBita / 1024 / 1024)} MB. Pindai ulang dengan 150–200 dpi atau pecah menjadi beberapa file, lalu unggah lagi.`,
  JENIS_TIDAK_DIDUKUNG:
    'Jenis file ini tidak diterima. Unggah PDF, JPEG, PNG, TIFF, WebP, HEIC, Word (.docx), atau Excel (.xlsx); jenis lain simpan dahulu sebagai PDF.',
  OFFICE_LAMA:
    'Ini Word atau Excel format lama (.doc, .xls) atau yang terkunci kata sandi. Buka, simpan sebagai .docx, .xlsx, atau PDF tanpa kata sandi, lalu unggah lagi.',
  BERMAKRO:
    'Dokumen ini berisi makro (program) dan tidak diterima. Simpan sebagai .docx, .xlsx, atau PDF tanpa makro, lalu unggah lagi.',
  HEIC_TAK_TERBACA:
    'Foto HEIC ini tidak dapat dibuka sistem. Ekspor sebagai JPEG, atau ubah dahulu setelan kamera ponsel (iPhone: Pengaturan > Kamera > Format > Paling Kompatibel) dan foto ulang, lalu unggah lagi.',
  ISI_TIDAK_SESUAI:
    'Isi file ini tidak sesuai dengan jenisnya. Buka file aslinya, simpan ulang sebagai PDF atau gambar, lalu unggah lagi.',
  TERENKRIPSI:
    'PDF ini terkunci kata sandi. Buka dengan kata sandinya, simpan atau cetak ke PDF tanpa kata sandi, lalu unggah lagi.',
  RUSAK: 'File ini rusak atau terpotong. Salin atau pindai ulang dari aslinya, lalu unggah lagi.',
  TERLALU_BANYAK_PIKSEL: ({ piksel }) =>
    `Gambar ini lebih dari ${angka(piksel / 1_000_000)} megapiksel. Pindai ulang dengan 150–200 dpi, lalu unggah lagi.`,
  TERLALU_BANYAK_HALAMAN: ({ halaman }) =>
    `Dokumen ini lebih dari ${angka(halaman)} halaman. Pecah menjadi beberapa file, lalu unggah satu per satu.`,
  TERLALU_LAMA:
    'File ini terlalu rumit untuk dibaca sistem. Cetak ke PDF baru atau pindai ulang dari kertasnya, lalu unggah lagi.',
  TERLALU_BANYAK_MEMORI:
    'File ini memerlukan memori yang tidak wajar untuk dibuka. Simpan gambar tanpa pilihan progresif atau berselang-seling (interlaced), cetak dokumen ke PDF baru, atau pindai ulang dari kertasnya, lalu unggah lagi.',
  BERKAS_TIDAK_ADA:
    'Berkas yang dituju tidak ditemukan di kantor ini. Buka berkasnya terlebih dahulu di aplikasi, lalu unggah dari halaman berkas itu.',
  GAGAL_DIOLAH:
    'Sistem beberapa kali gagal mengolah file ini. Pindai ulang dari kertasnya, lalu unggah lagi; bila tetap gagal, hubungi Admin kantor Anda.',
  SAMA_DIKECUALIKAN:
    'Isi file ini sama dengan dokumen yang dikecualikan di kantor ini: pengecualiannya masih berlaku, atau PPID belum memeriksa data pribadi di dalamnya. Unggah lagi dengan kategori “Informasi dikecualikan”, buat salinan yang dihitamkan, atau bila butir DIK-nya sudah dibuka minta PPID memeriksanya. Bila kategori itu tidak tersedia bagi Anda, serahkan kepada PPID.',
  ASLI_DIKECUALIKAN:
    'Aslinya baru saja dikecualikan. Buka aslinya, periksa tandanya, lalu buat salinan lagi.',
};

/** What a person reads when a file was refused: what is wrong, then what to do. */
export function alasanKarantina(kode: KodeKarantina, batas: BatasDokumen = BATAS): string {
  const alasan = ALASAN[kode];
  return typeof alasan === 'string' ? alasan : alasan(batas);
}

/** Of a stage that failed for another reason than the file. */
export const GALAT_TAHAP = {
  gangguan: 'Tahap ini terganggu. Sistem mencobanya lagi sebentar lagi.',
  gagal: 'Tahap ini gagal beberapa kali. Jalankan lagi nanti; bila tetap gagal, pindai ulang dari kertasnya.',
  /** The file is read; only what is noted of it for the search failed, and no new scan helps. */
  indeks:
    'Dokumen ini belum dapat dicari. Jalankan tahap ini lagi nanti; bila tetap gagal, hubungi Admin kantor Anda.',
  terhenti:
    'Pekerjaan pada tahap ini terhenti beberapa kali. Jalankan lagi nanti; bila tetap gagal, pindai ulang dari kertasnya.',
  ditolak:
    'File ini tidak dapat dibuka pada tahap ini. Jalankan lagi, atau cetak ke PDF baru dan unggah lagi.',
  sampul:
    'Halaman pertama tidak dapat digambar. Dokumen tetap dapat dicari dan diunduh; jalankan lagi, atau pindai ulang bila perlu.',
} as const;

/** The stage at which a file is refused. */
const TAHAP_TOLAK: Partial<Record<KodeKarantina, Tahap>> = {
  KOSONG: 'batas',
  TERLALU_BESAR: 'batas',
  TERLALU_BANYAK_PIKSEL: 'batas',
  TERLALU_BANYAK_HALAMAN: 'batas',
  JENIS_TIDAK_DIDUKUNG: 'jenis',
  ISI_TIDAK_SESUAI: 'jenis',
  SAMA_DIKECUALIKAN: 'sidik',
  ASLI_DIKECUALIKAN: 'sidik',
};
export const tahapTolak = (kode: KodeKarantina): Tahap | null => TAHAP_TOLAK[kode] ?? null;
