import type { Langkah, Waktu } from '../types.js';
import { aksi, hariKerja, kembalikan, langkah, menit, pelaku } from './bangun.js';

const satuBulan: [string, Waktu] = ['1 Bulan', { v: 1, u: 'mo' }];

/** The ten steps of seed 3; at a Kab/Kota the Sekretaris acts for Ka Biro and Ka Bag (dossier B.3). */
export const LANGKAH_PENYUSUNAN_DIP: Langkah[] = [
  langkah({
    no: 1,
    uraian: 'Menugaskan Ka Bag untuk menyusun informasi',
    pelaku: pelaku('tinggi', 'Yang menugaskan Ka Bag adalah Ka Biro; di kabupaten/kota Sekretaris.', {
      R: ['KA_BIRO'],
      S: ['KABAG'],
    }),
    persyaratan: 'Nota Dinas/Disposisi/Aarahan',
    waktu: ['30 Menit', menit(30)],
    output: 'Disposisi/Aarahan',
    aksi: [aksi('tugaskan', 'Tugaskan Kabag', ['KA_BIRO'], 2, { formulir: 'arahan', kabari: ['KABAG'] })],
  }),
  langkah({
    no: 2,
    uraian:
      'Ka.Bag Menugaskan Ka. Sub Bag melakukan koordinasi dan konsolidasi pengumpulan informasi pembuatan informasi publik',
    pelaku: pelaku('tinggi', 'Disebut dalam kalimat; di kabupaten/kota menyatu dengan langkah 1.', {
      R: ['KABAG'],
      S: ['KASUBBAG'],
    }),
    persyaratan: 'Nota Dinas/Disposisi/Aarahan',
    waktu: ['30 Menit', menit(30)],
    output: 'Disposisi/Aarahan',
    aksi: [
      aksi('tugaskan', 'Tugaskan Kasubbag', ['KABAG'], 3, {
        formulir: 'arahan',
        kabari: ['KASUBBAG', 'PELAKSANA'],
      }),
    ],
  }),
  langkah({
    no: 3,
    uraian: 'Staf Pelaksana mengkonsep Nota Dinas',
    pelaku: pelaku('tinggi', 'Disebut dalam kalimat.', { R: ['PELAKSANA'] }),
    persyaratan: 'Konsep Nota Dinas',
    waktu: ['1 hari', hariKerja(1)],
    output: 'Draft Nota Dinas',
    aksi: [aksi('konsep', 'Serahkan konsep nota dinas', ['PELAKSANA'], 4, { formulir: 'notaDinas' })],
  }),
  langkah({
    no: 4,
    uraian: 'Ka Subbag mengkoreksi nota dinas',
    pelaku: pelaku('tinggi', 'Disebut dalam kalimat.', { R: ['KASUBBAG'] }),
    waktu: ['30 menit', menit(30)],
    output: 'Draft Nota Dinas',
    aksi: [aksi('koreksi', 'Nyatakan sudah dikoreksi', ['KASUBBAG'], 5), kembalikan(['KASUBBAG'], 3)],
  }),
  langkah({
    no: 5,
    uraian: 'Sekretaris menyetujui hasil revisi dan menyerahkan kepada Sub Bagian',
    pelaku: pelaku('tinggi', 'Disebut dalam kalimat; Sekretaris tidak punya kolom.', {
      R: ['SEKRETARIS'],
      A: ['SEKRETARIS'],
    }),
    persyaratan: 'Draft Nota Dinas',
    waktu: ['30 menit', menit(30)],
    output: 'Surat jawaban yang telah ditandatangani',
    aksi: [aksi('setujui', 'Setujui nota dinas', ['SEKRETARIS'], 6), kembalikan(['SEKRETARIS'], 3)],
  }),
  langkah({
    no: 6,
    uraian: 'Kasubag Menandatangani dokumen nota dinas',
    pelaku: pelaku('tinggi', 'Disebut dalam kalimat.', { R: ['KASUBBAG'] }),
    persyaratan: 'Nota Dinas Revisi',
    output: 'Nota Dinas Selesai',
    aksi: [
      aksi('tandatangani', 'Catat nota dinas yang ditandatangani', ['KASUBBAG'], 7, {
        formulir: 'notaDinas',
      }),
    ],
  }),
  langkah({
    no: 7,
    uraian: 'Nota dinas diserahkan kepada Sekretaris',
    pelaku: pelaku(
      'sedang',
      'Penyerah tidak disebut: Kasubbag yang menandatangani, atau Pelaksana. Sesudahnya semua unit menyusun DIP.',
      { R: ['KASUBBAG'], S: ['SEKRETARIS'] },
    ),
    waktu: satuBulan,
    output: 'DIP dibuat biro-biro terkait',
    aksi: [
      aksi('serahkan', 'Serahkan nota dinas dan minta usulan unit', ['KASUBBAG'], 8, {
        formulir: 'arahan',
        kabari: ['SEKRETARIS', 'TIM_PENGHUBUNG'],
      }),
    ],
  }),
  langkah({
    no: 8,
    uraian:
      'Hasil pembuatan DIP dari tiap-tiap Sub Bagian diterima dan diklarifikasi sesuai format DIP oleh pelaksana',
    uraianTerkoreksi:
      'Hasil pembuatan DIP dari tiap-tiap Sub Bagian diterima dan diklasifikasi sesuai format DIP oleh pelaksana',
    pelaku: pelaku('tinggi', 'Disebut dalam kalimat; unit mengirim lewat Tim Penghubung.', {
      R: ['PELAKSANA'],
      S: ['TIM_PENGHUBUNG'],
    }),
    waktu: satuBulan,
    output: 'Usulan DIP',
    aksi: [
      aksi('terimaUsulan', 'Ajukan usulan DIP yang terkumpul', ['PELAKSANA'], 9, {
        formulir: 'rekapitulasi',
      }),
    ],
  }),
  langkah({
    no: 9,
    uraian: 'Koreksi olehatasan PPID dan disampaikan kepada tim pertimbangan untuk disahkan',
    uraianTerkoreksi: 'Koreksi oleh atasan PPID dan disampaikan kepada tim pertimbangan untuk disahkan',
    pelaku: pelaku('tinggi', 'Disebut dalam kalimat ("untuk disahkan").', {
      R: ['ATASAN_PPID'],
      A: ['TIM_PERTIMBANGAN'],
    }),
    outputSaran: 'DIP terkoreksi/DIP disahkan',
    aksi: [
      aksi('koreksi', 'Koreksi dan sampaikan ke Tim Pertimbangan', ['ATASAN_PPID'], 'tetap', {
        formulir: 'arahan',
        kabari: ['TIM_PERTIMBANGAN'],
      }),
      aksi('sahkan', 'Sahkan DIP', ['TIM_PERTIMBANGAN'], 10, { setelah: ['koreksi'] }),
      kembalikan(['ATASAN_PPID', 'TIM_PERTIMBANGAN'], 8),
    ],
  }),
  langkah({
    no: 10,
    uraian: 'Staft pelaksana mengupdate Informasi publikter baru setelah disahkan',
    uraianTerkoreksi: 'Staf pelaksana memperbarui informasi publik terbaru setelah disahkan',
    pelaku: pelaku('tinggi', 'Disebut dalam kalimat.', { R: ['PELAKSANA'] }),
    persyaratan: 'DIP terupdate setahun sekali',
    output: 'DIP disahkan',
    keterangan: 'Melalui laman website/data tersedia di desk pelayanan',
    aksi: [
      aksi('perbarui', 'Catat penerbitan DIP dan tutup', ['PELAKSANA'], 'selesai', { formulir: 'publikasi' }),
    ],
  }),
];
