import {
  angka,
  banyakButir,
  dariButir,
  daftar,
  formulir,
  nomorTanggal,
  paragraf,
  pilihan,
  pilihanBanyak,
  tanggal,
  tabel,
  teks,
} from './bidang.js';

/** Items of the DIK that a documentation is about; a guard checks that they are in force (sumber). */
const BUTIR = banyakButir('butirIds', 'Butir DIK yang didokumentasikan');
const KETERANGAN = paragraf('keterangan', 'Keterangan', { wajib: false, maks: 2000 });

/** Kinds of document by which seed 4 langkah 2 sorts. */
export const JENIS_DOKUMEN = daftar({
  SURAT: 'Surat dan nota dinas',
  KEPUTUSAN: 'Keputusan dan berita acara',
  LAPORAN: 'Laporan dan kajian',
  KEUANGAN: 'Dokumen keuangan dan pengadaan',
  KEPEGAWAIAN: 'Dokumen kepegawaian',
  DATA_PEMILIH: 'Data pemilih dan data pribadi',
  LOGISTIK: 'Dokumen logistik dan pengamanan',
  REKAMAN: 'Rekaman gambar dan suara',
  LAINNYA: 'Dokumen lain',
});

/** Seed 1 langkah 1: the decision, and the sheets of the items it rests on. */
export const PENERUSAN = formulir('penerusan', 'Penerusan keputusan', [
  ...nomorTanggal('Keputusan KPU'),
  paragraf('tentang', 'Tentang', { maks: 500 }),
  BUTIR,
  paragraf('arahan', 'Disposisi atau arahan', { wajib: false, maks: 2000 }),
]);

/** Seed 1 langkah 2; the scans themselves are documents of kategori dikecualikan. */
export const PEMINDAIAN = formulir('pemindaian', 'Pemindaian', [
  angka('jumlahNaskah', 'Jumlah naskah yang dipindai', { min: 1, maks: 100_000 }),
  KETERANGAN,
]);

/** Seed 1 langkah 3: the list itself is made by the system (pengecualian/daftar.ts); by hand only what is remarked on it. */
export const DAFTAR_JANGKA = formulir('daftarJangka', 'Daftar menurut jangka waktu', [KETERANGAN]);

/** Seed 1 langkah 6. */
export const LAPORAN_DOKUMENTASI = formulir('laporanDokumentasi', 'Laporan pendokumentasian', [
  paragraf('laporan', 'Hasil kegiatan', { min: 5, maks: 2000 }),
]);

/** Seed 4 langkah 1: "Formulir Daftar Informasi Publik yang Dikecualikan". */
export const PENGUMPULAN = formulir('pengumpulan', 'Daftar informasi yang dikecualikan', [BUTIR, KETERANGAN]);

/** Seed 4 langkah 2. */
export const KLASIFIKASI_DOKUMEN = formulir('klasifikasiDokumen', 'Klasifikasi menurut jenis dokumen', [
  tabel(
    'klasifikasi',
    'Klasifikasi',
    [dariButir('butir', 'Butir DIK'), pilihan('jenisDokumen', 'Jenis dokumen', JENIS_DOKUMEN)],
    {
      maks: 50,
    },
  ),
  KETERANGAN,
]);

const CETAK = { wajibBila: { kunci: 'bentuk', nilai: ['CETAK'] } };

/** Seed 1 langkah 5, seed 4 langkah 3: where the papers and files are, and who answers for the key. Sealed: not for everybody. */
export const LOKASI_SIMPAN = formulir(
  'lokasiSimpan',
  'Tempat simpan',
  [
    pilihanBanyak(
      'bentuk',
      'Bentuk yang disimpan',
      daftar({ CETAK: 'Naskah tercetak', REKAM: 'Rekaman', DARING: 'File elektronik' }),
    ),
    teks('folder', 'Folder elektronik', { tertutup: true, maks: 300 }),
    teks('lemari', 'Lemari', { tertutup: true, maks: 50, ...CETAK }),
    teks('rak', 'Rak', { tertutup: true, wajib: false, maks: 50 }),
    teks('kotak', 'Kotak', { tertutup: true, maks: 50, ...CETAK }),
    teks('pemegangKunci', 'Pemegang kunci', { tertutup: true, maks: 100 }),
  ],
  'SIMPAN',
);

/** What may be published: a decision or a list, never the excluded content itself (dossier 0.2 no. 6). */
export const PUBLIKASI = formulir('publikasi', 'Penerbitan', [
  pilihan(
    'jenisTerbit',
    'Yang diterbitkan',
    daftar({
      KEPUTUSAN: 'Keputusan KPU RI',
      DAFTAR: 'Daftar Informasi yang Dikecualikan',
      DIP: 'Daftar Informasi Publik',
    }),
    {
      bantuan:
        'Daftar Informasi yang Dikecualikan diterbitkan aplikasi sendiri, sebagai PDF dan XLSX di laman layanan publik.',
    },
  ),
  teks('tautan', 'Tautan', {
    wajibBila: { kunci: 'jenisTerbit', nilai: ['KEPUTUSAN'] },
    maks: 500,
    bantuan: 'Alamat di laman PPID atau sarana lain tempat keputusan atau daftar diunggah.',
    pola: { regex: '^https?:\\/\\/[^\\s<>"]+$', pesan: 'Tautan harus dimulai dengan https://' },
  }),
  tanggal('tanggal', 'Tanggal terbit'),
]);
