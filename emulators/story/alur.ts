import type { Peran } from '@ppid/domain/akses/peran';
import type { Kategori } from '@ppid/domain/dokumen/types';
import type { Jenis } from '@ppid/domain/sop/types';

/** One thing one person does; the form's data comes from isian.ts, fields that are given replace it. */
export interface Babak {
  langkah: number;
  peran: Peran;
  aksi: string;
  data?: Record<string, unknown>;
  /** Uploads a document of this kind first and attaches it. */
  lampiran?: Kategori;
}

export interface Alur {
  nama: string;
  satkerId: string;
  jenis: Jenis;
  judul: string;
  babak: Babak[];
  /** Fields of the opening form that differ from the sample. */
  bukaan?: Record<string, unknown>;
}

const b = (langkah: number, peran: Peran, aksi: string, data?: Record<string, unknown>): Babak => ({
  langkah,
  peran,
  aksi,
  ...(data ? { data } : {}),
});

const akhir: Babak[] = [
  b(5, 'DESK', 'serahkan'),
  b(6, 'DESK', 'perbaruiRegister'),
  b(7, 'KASUBBAG', 'supervisi'),
];

/** The three requests of the story (seed 2); step 8 is done by the monthly report. */
export const PERMOHONAN_TIDAK_LANGSUNG: Alur = {
  nama: 'Permohonan yang tidak dapat diberikan langsung, diperpanjang satu kali',
  satkerId: 'prov-bengkulu',
  jenis: 'permohonan',
  judul: 'Laporan realisasi anggaran pemilihan 2024',
  babak: [
    b(1, 'DESK', 'lengkap'),
    b(2, 'DESK', 'tidakLangsung'),
    b(4, 'KASUBBAG', 'koordinasikan'),
    b(4, 'TIM_PENGHUBUNG', 'jawabUnit'),
    b(4, 'KASUBBAG', 'perpanjang'),
    b(4, 'PPID', 'putuskan'),
    ...akhir,
  ],
};

export const PERMOHONAN_DITOLAK: Alur = {
  nama: 'Permohonan ditolak karena tercantum dalam DIK',
  satkerId: 'prov-bengkulu',
  jenis: 'permohonan',
  judul: 'Nomor rekening penerima honorarium',
  babak: [
    b(1, 'DESK', 'lengkap'),
    b(2, 'DESK', 'termasukDik'),
    { ...b(3, 'PPID', 'tetapkanPenolakan'), lampiran: 'keputusan' },
    b(3, 'DESK', 'informasikan'),
    ...akhir,
  ],
};

export const PERMOHONAN_LANGSUNG: Alur = {
  nama: 'Permohonan yang langsung diberikan',
  satkerId: 'prov-bengkulu',
  jenis: 'permohonan',
  judul: 'Jumlah pemilih tetap per kabupaten/kota',
  babak: [b(1, 'DESK', 'lengkap'), b(2, 'DESK', 'beriLangsung'), ...akhir],
};

/** Incomplete at the counter, completed, then withdrawn: it stays in the register (dossier C.4). */
export const PERMOHONAN_DICABUT: Alur = {
  nama: 'Permohonan belum lengkap, dilengkapi, lalu dicabut',
  satkerId: 'prov-bengkulu',
  jenis: 'permohonan',
  judul: 'Salinan berita acara rapat pleno terbuka',
  bukaan: { kekurangan: 'Salinan KTP belum dilampirkan.' },
  babak: [
    b(1, 'DESK', 'catatKelengkapan'),
    b(1, 'DESK', 'lengkap'),
    b(2, 'DESK', 'cabut'),
    b(6, 'DESK', 'perbaruiRegister'),
    b(7, 'KASUBBAG', 'supervisi'),
  ],
};

/** Against the refusal: granted in part by Atasan PPID with an order. `nomorPermohonan` is set by whoever plays it. */
export const KEBERATAN_DIKABULKAN: Alur = {
  nama: 'Keberatan atas penolakan, dikabulkan sebagian dengan perintah kepada PPID',
  satkerId: 'prov-bengkulu',
  jenis: 'keberatan',
  judul: 'Keberatan atas penolakan',
  bukaan: { alasan: ['a'], kasusPosisi: 'Permohonan ditolak seluruhnya, padahal sebagian dapat dibuka.' },
  babak: [
    b(1, 'DESK', 'teruskan'),
    b(2, 'PPID', 'sampaikanBahan'),
    b(3, 'ATASAN_PPID', 'kabulkan'),
    b(4, 'DESK', 'sampaikanPerintah'),
  ],
};

/** The request after the order: decided anew. */
export const PUTUSAN_ULANG: Alur = {
  nama: 'Permohonan diputus kembali menurut perintah',
  satkerId: 'prov-bengkulu',
  jenis: 'permohonan',
  judul: 'Nomor rekening penerima honorarium',
  babak: [b(4, 'PPID', 'putuskanUlang'), ...akhir],
};

/** The objection goes on to Komisi Informasi. */
export const SENGKETA: Alur = {
  nama: 'Keberatan berlanjut menjadi sengketa informasi',
  satkerId: 'prov-bengkulu',
  jenis: 'keberatan',
  judul: 'Keberatan atas penolakan',
  babak: [
    b(5, 'PPID', 'laksanakan'),
    b(6, 'DESK', 'catatSengketa'),
    b(7, 'PPID', 'catatSidang'),
    b(7, 'PPID', 'catatPutusan'),
  ],
};

/** A second unit's proposal, which the test finds open. */
const USULAN_KEDUA = {
  unit: 'Subbagian Teknis',
  judul: 'Kertas kerja penyusunan daerah pemilihan',
  dokumen: 'Kertas kerja penataan daerah pemilihan',
  bagian: 'Seluruh kertas kerja',
  informasi: 'Catatan rapat antarbagian tentang pilihan penataan daerah pemilihan',
  pasal17: ['17.i'],
  konsekuensi: 'Pembahasan antarbagian menjadi tidak leluasa.',
  pertimbangan: 'Keputusan belum diambil.',
  alasan: 'Memorandum antarbagian.',
};

/** The other four SOPs, from the first to the last step. */
export const KLASIFIKASI: Alur = {
  nama: 'Klasifikasi informasi yang dikecualikan (KPU Kab. Kepulauan Mentawai)',
  satkerId: 'kab-kepulauan-mentawai',
  jenis: 'pengecualian',
  judul: 'Usulan DIK 2026',
  babak: [
    b(1, 'TIM_PENGHUBUNG', 'usulkan'),
    b(1, 'TIM_PENGHUBUNG', 'usulkan', USULAN_KEDUA),
    b(1, 'PETUGAS_PPID', 'selesaiUsul'),
    b(2, 'TIM_PENGHUBUNG', 'serahkanUsulan'),
    b(2, 'TIM_PENGHUBUNG', 'serahkanUsulan', { unit: USULAN_KEDUA.unit, nomor: '13/ND/XI/2026' }),
    b(2, 'PETUGAS_PPID', 'susunDraf'),
    b(3, 'PPID', 'undang'),
    b(3, 'PPID', 'beriMasukan', { kesimpulan: 'DIKECUALIKAN' }),
    b(3, 'PPID', 'beriMasukan', { nomor: '2/LU/XI/2026' }),
    b(3, 'PPID', 'beriMasukan', {
      ...{ usulan: 'u2', nomor: '3/LU/XI/2026', kesimpulan: 'TERBUKA', pasal17: ['17.i'] },
      ...{ dokumen: USULAN_KEDUA.dokumen, bagian: USULAN_KEDUA.bagian },
    }),
    b(3, 'PPID', 'catatBeritaAcara', { usulan: ['u1', 'u2'] }),
    b(3, 'ATASAN_PPID', 'setujui'),
    b(4, 'ATASAN_PPID', 'kembalikan'),
    b(3, 'ATASAN_PPID', 'setujui'),
    b(4, 'ATASAN_PPID', 'periksa'),
    b(5, 'TIM_PERTIMBANGAN', 'setujuiPertimbangan'),
    b(5, 'PEMBINA_PPID', 'setujuiPembina'),
    b(6, 'PPID', 'ajukanProvinsi'),
    b(7, 'PPID', 'catatProvinsi'),
    { ...b(8, 'PPID', 'catatPenetapan'), lampiran: 'keputusan' },
  ],
};

const PENDOKUMENTASIAN_MANGGARAI: Alur = {
  nama: 'Pendokumentasian (KPU Kab. Manggarai Barat)',
  satkerId: 'kab-manggarai-barat',
  jenis: 'pendokumentasian',
  judul: 'Pendokumentasian Keputusan KPU 100/2026',
  babak: [
    { ...b(1, 'PPID', 'teruskan'), lampiran: 'keputusan' },
    { ...b(2, 'DESK', 'pindai'), lampiran: 'dikecualikan' },
    b(3, 'DESK', 'susunDaftar'),
    b(4, 'PPID', 'kembalikan'),
    b(3, 'DESK', 'susunDaftar'),
    b(4, 'PPID', 'setujui'),
    b(5, 'DESK', 'simpan'),
    b(6, 'DESK', 'laporkan'),
    b(6, 'PPID', 'disposisi'),
  ],
};

const PENYUSUNAN_DIP: Alur = {
  nama: 'Penyusunan DIP (KPU Kab. Manggarai Barat)',
  satkerId: 'kab-manggarai-barat',
  jenis: 'penyusunanDip',
  judul: 'DIP 2026',
  babak: [
    b(1, 'SEKRETARIS', 'tugaskan'),
    b(2, 'SEKRETARIS', 'tugaskan'),
    b(3, 'PELAKSANA', 'konsep'),
    b(4, 'KASUBBAG', 'koreksi'),
    b(5, 'SEKRETARIS', 'setujui'),
    b(6, 'KASUBBAG', 'tandatangani'),
    b(7, 'KASUBBAG', 'serahkan'),
    b(8, 'PELAKSANA', 'terimaUsulan'),
    b(9, 'ATASAN_PPID', 'koreksi'),
    b(9, 'TIM_PERTIMBANGAN', 'sahkan'),
    b(10, 'PELAKSANA', 'perbarui'),
  ],
};

const PENDOKUMENTASIAN_PONTIANAK: Alur = {
  nama: 'Pendokumentasian (KPU Kota Pontianak)',
  satkerId: 'kota-pontianak',
  jenis: 'pendokumentasian',
  judul: 'Daftar informasi dikecualikan 2026',
  babak: [
    b(1, 'DESK', 'kumpulkan'),
    b(2, 'PPID', 'ajukan'),
    b(2, 'TIM_PERTIMBANGAN', 'setujuiTimPertimbangan'),
    b(2, 'ATASAN_PPID', 'setujuiAtasan'),
    b(2, 'PEMBINA_PPID', 'setujuiPembina'),
    b(2, 'PPID', 'teruskan'),
    { ...b(3, 'DESK', 'simpan'), lampiran: 'dikecualikan' },
    { ...b(4, 'DESK', 'catatPenetapan'), lampiran: 'keputusan' },
    b(4, 'DESK', 'unggah'),
  ],
};

export const ALUR_SOP_LAIN = [
  KLASIFIKASI,
  PENDOKUMENTASIAN_MANGGARAI,
  PENYUSUNAN_DIP,
  PENDOKUMENTASIAN_PONTIANAK,
];
export const ALUR_PERMOHONAN = [PERMOHONAN_TIDAK_LANGSUNG, PERMOHONAN_DITOLAK, PERMOHONAN_LANGSUNG];
