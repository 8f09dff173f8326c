import type { Berkas } from '../berkas/types.js';
import { jelaskan, mulaiJamHukum, perpanjangJamHukum } from '../calendar/jamHukum.js';
import { buatKalender } from '../calendar/kalender.js';
import type { RingkasanPermohonan } from '../keberatan/fakta.js';
import { PENGATURAN_BAWAAN } from '../satker/pengaturan.js';
import type { Satker } from '../satker/satker.js';
import type { KunciSurat } from './templat-data.js';
import type { ModelSurat } from './types.js';

/** An invented office; a preview shows the real one instead. */
const SATKER: Satker = {
  id: 'contoh',
  nama: 'KPU Kabupaten Contoh',
  kode: '0000',
  jenjang: 'KABKOTA',
  indukId: null,
  zona: 'Asia/Jakarta',
  alamat: 'Jalan Contoh Nomor 1',
  telepon: '(000) 000000',
  surel: 'ppid@contoh.test',
  kota: 'Kota Contoh',
  laman: 'https://contoh.test',
  pengaturan: PENGATURAN_BAWAAN,
};

const DITERIMA = '2026-11-05T04:00:00.000Z';

const MINTA = {
  kanal: 'LANGSUNG',
  diterima: DITERIMA,
  kategori: 'PERORANGAN',
  rincian: 'Salinan laporan realisasi anggaran tahun 2024.',
  tujuan: 'Penelitian',
  caraMemperoleh: ['SALINAN'],
  caraSalinan: 'EMAIL',
};

const PERMOHONAN: RingkasanPermohonan = {
  id: 'contoh',
  nomor: '0001/PPID/0000/XI/2026',
  rincian: MINTA.rincian,
  tujuan: MINTA.tujuan,
  informasiPemilu: '',
  hasil: 'DITOLAK',
  dijawab: DITERIMA,
  jatuhTempo: null,
  pemutus: [],
};

const KEBERATAN = {
  kanal: 'LANGSUNG',
  diterima: DITERIMA,
  alasan: ['a', 'd'],
  kasusPosisi: 'Sebagian data yang diminta tidak diberikan.',
  permohonan: PERMOHONAN,
};

const DITOLAK_SEBAGIAN = {
  hasil: 'DITERIMA_SEBAGIAN',
  penguasaan: 'KAMI',
  bentuk: ['SOFTCOPY'],
  waktuPenyediaan: 3,
  penghitaman: 'Kolom nomor rekening dihitamkan.',
  pasal17: '17.h.3',
  alasan: 'Nomor rekening adalah data keuangan pribadi.',
  konsekuensi: 'Nomor rekening dapat disalahgunakan.',
  itemDik: 'Keputusan contoh, butir 1',
};

/** Fields of the aksi that orders the letter. */
const ISI: Readonly<Record<KunciSurat, Record<string, unknown>>> = {
  'tanda-bukti': {},
  'permintaan-kelengkapan': { kekurangan: 'Salinan kartu identitas\nSurat kuasa' },
  perpanjangan: { alasan: 'BELUM_DIKUASAI', penjelasan: 'Data masih dikumpulkan dari unit kerja.' },
  'pemberitahuan-tertulis': DITOLAK_SEBAGIAN,
  'keputusan-penolakan': DITOLAK_SEBAGIAN,
  'tanda-terima': { cara: 'EMAIL', tanggal: '2026-11-20' },
  'tanda-bukti-keberatan': {},
  'tanggapan-keberatan': {
    keputusan: 'MENGABULKAN_SEBAGIAN',
    pokok: 'Jumlah honorarium tidak diberikan.',
    tanggapan: 'Jumlah honorarium bukan data pribadi; nomor rekening tetap dikecualikan.',
    perintah: 'Memberikan jumlah honorarium per kecamatan tanpa nomor rekening.',
    batas: '2026-12-04',
  },
};

/** An invented case for a letter: for the preview, and to know which slots the kind has. */
export function contohModel(kunci: KunciSurat, satker: Satker = SATKER): ModelSurat {
  const jenis = kunci.endsWith('keberatan') ? 'keberatan' : 'permohonan';
  const kalender = buatKalender({ zona: satker.zona, pengaturan: satker.pengaturan });
  const mulai = mulaiJamHukum({
    rezim: 'BIASA',
    diterima: DITERIMA,
    kalender,
    pengaturan: satker.pengaturan,
    batas: jenis === 'keberatan' ? 'tanggapanKeberatan' : 'pemberitahuan',
  });
  const ulur = perpanjangJamHukum(mulai, { pada: DITERIMA, alasan: 'BELUM_DIKUASAI' }, kalender);
  const berjalan = kunci === 'perpanjangan' && 'jatuhTempo' in ulur ? ulur : mulai;
  const jamHukum = kunci === 'permintaan-kelengkapan' ? null : berjalan;
  const berkas: Berkas = {
    id: 'contoh',
    satkerId: satker.id,
    jenis,
    judul: 'Contoh',
    nomor: jenis === 'keberatan' ? '0001/KEB-PPID/0000/XI/2026' : PERMOHONAN.nomor,
    sop: { kunci: 'contoh', versi: 1 },
    status: 'BERJALAN',
    langkahAktif: null,
    langkah: [],
    jamHukum,
    data:
      jenis === 'keberatan'
        ? KEBERATAN
        : {
            ...MINTA,
            lengkapiSampai: '2026-11-10T09:00:00.000Z',
            hasil: 'DITERIMA_SEBAGIAN',
            dijawab: DITERIMA,
          },
    koordinasi: [],
    pelaku: {},
    urutan: 1,
    dibuka: DITERIMA,
    dibukaOleh: 'contoh',
    diubah: DITERIMA,
    selesai: null,
  };
  return {
    satker,
    berkas,
    pemohon: {
      nama: 'Contoh Pemohon',
      alamat: 'Jalan Contoh Nomor 2, Kota Contoh',
      pekerjaan: 'Mahasiswa',
      telepon: '081200000000',
      surel: 'pemohon@contoh.test',
    },
    surat: {
      id: 'contoh',
      satkerId: satker.id,
      jenis,
      berkasId: 'contoh',
      templat: kunci,
      nomor: '001/CONTOH/XI/2026',
      tanggal: '2026-11-05',
      status: 'DIBUAT',
      isi: ISI[kunci],
      path: null,
      lampiran: ['Keputusan (contoh.pdf)'],
      kirimKePemohon: false,
      dibuat: DITERIMA,
      sewaSampai: null,
      percobaan: 1,
      alasanGagal: null,
    },
    jelas: jamHukum ? jelaskan(jamHukum, kalender) : [],
    penanda: { nama: 'Nama Penanda Tangan', jabatan: 'Jabatan' },
    petugas: { nama: 'Nama Petugas', jabatan: 'Petugas Pelayanan Informasi' },
    kodeLacak: 'CONTO-HKODE',
  };
}
