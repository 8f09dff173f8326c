import type { Sop } from '../types.js';
import { efek, tanpaTanggal } from './bangun.js';
import { LANGKAH_KEBERATAN } from './keberatan-langkah.js';

/**
 * Objection and dispute. Seed 2 names this SOP ("Keterkaitan") but none of the five documents holds it: the steps follow
 * the law (UU 14/2008 Ps 35-38; Perki 1/2021 Ps 39-41; Perki 1/2019 Ps 14; dossier C, D.5, D.6), not an office's paper.
 */
export const SOP_KEBERATAN_BENGKULU: Sop = {
  kunci: 'penanganan-keberatan',
  versi: 1,
  satkerId: 'prov-bengkulu',
  jenis: 'keberatan',
  seed: null,
  berlakuDari: '2023-01-01',
  berlakuSampai: null,
  kepala: {
    kantor: 'KOMISI PEMILIHAN UMUM PROVINSI BENGKULU',
    tahunSampul: null,
    unit: null,
    nomor: '',
    nama: 'PENANGANAN KEBERATAN TERHADAP PELAYANAN INFORMASI',
    alias: 'Penanganan keberatan dan sengketa informasi',
    tanggalPembuatan: tanpaTanggal,
    tanggalRevisi: tanpaTanggal,
    tanggalPengesahan: tanpaTanggal,
    disahkanOleh: { teks: '', jabatan: '', nama: null },
    dasarHukum: [
      'UU No. 14 Tahun 2008 tentang Keterbukaan Informasi Publik, Pasal 35 sampai dengan Pasal 38',
      'Peraturan Komisi Informasi No. 1 Tahun 2021 tentang Standar Layanan Informasi Publik, Pasal 39 sampai dengan Pasal 41',
      'Peraturan Komisi Informasi No. 1 Tahun 2019, Pasal 14',
    ],
    kualifikasi: ['Memahami pelayanan informasi publik'],
    jumlahPelaksana: null,
    keterkaitan: ['SOP Pelayanan Informasi Publik'],
    peralatan: ['Register keberatan'],
    peringatan: 'Yang memutus permohonan tidak menjawab keberatannya.',
    pencatatan: ['Register keberatan'],
    kolomPelaksana: ['Pemohon', 'Desk Pelayanan', 'PPID', 'Atasan PPID'],
    koreksi: [],
    catatan: [
      'Naskah SOP keberatan kantor belum ada; langkah-langkah ini disusun dari peraturan dan menunggu pengesahan kantor.',
    ],
  },
  pembuka: {
    peran: ['DESK', 'PEMOHON'],
    formulir: 'keberatan',
    efek: efek({ surat: 'tanda-bukti-keberatan', kabari: ['PEMOHON', 'ATASAN_PPID', 'PPID'] }),
  },
  awal: 1,
  langkah: LANGKAH_KEBERATAN,
  lanjutan: [],
  lanjutanAktif: false,
  perintahKe: null,
};
