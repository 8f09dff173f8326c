import { slotPemberitahuan, slotPenolakan } from './slot/jawaban.js';
import { slotTandaBuktiKeberatan, slotTanggapanKeberatan } from './slot/keberatan.js';
import {
  slotPermintaanKelengkapan,
  slotPerpanjangan,
  slotTandaBukti,
  slotTandaTerima,
} from './slot/permohonan.js';
import type { KunciSurat, Slot } from './templat-data.js';
import { lampiranPetikan } from './petikan.js';
import type { BlokSurat, ModelSurat } from './types.js';

/** A content that the law wants printed: a slot, or a part (`bagian`), wherever `bila` holds and the slot is filled. */
export interface IsiWajib {
  /** What it is, as the person who words the letter reads it. */
  nama: string;
  slot?: string;
  bagian?: string;
  bila?: string;
}

export interface JenisSurat {
  slot: (m: ModelSurat) => Slot;
  wajib: readonly IsiWajib[];
  /** What follows the letter whatever its text says. */
  lampiran?: (m: ModelSurat) => BlokSurat[];
}

const slot = (nama: string, kunci: string, bila?: string): IsiWajib =>
  bila === undefined ? { nama, slot: kunci } : { nama, slot: kunci, bila };
const bagian = (nama: string, kunci: string, bila?: string): IsiWajib =>
  bila === undefined ? { nama, bagian: kunci } : { nama, bagian: kunci, bila };

const TTD = [
  slot('nama yang menandatangani', 'namaPenanda'),
  slot('jabatan yang menandatangani', 'jabatanPenanda'),
];
/** A form or decision has no head with place and date: its own text must print them. */
const TEMPAT_TANGGAL = slot('tempat dan tanggal', 'tempatTanggal');
const MINTA = [
  slot('nomor pendaftaran', 'nomorPendaftaran'),
  slot('informasi yang diminta', 'rincian'),
  slot('dokumen terlampir', 'lampiran'),
];
const TANGGAL_MINTA = slot('tanggal permohonan', 'tanggalPermohonan');
const LACAK = [
  slot('kode lacak', 'kodeLacak'),
  slot('alamat laman pelacakan', 'lamanLacak', 'kodeLacak'),
  slot('surel kantor', 'surelKantor'),
];
const JAM = [
  slot('batas waktu', 'jatuhTempo', 'adaJam'),
  slot('rezim waktu', 'rezim', 'adaJam'),
  bagian('hitungan hari demi hari', 'hitungan', 'adaJam'),
];
const DASAR = (bila?: string): IsiWajib[] => [
  slot('dasar Pasal 17', 'pasal17', bila),
  slot('undang-undang lain', 'undangUndang', bila),
  slot('alasan', 'alasan', bila),
  slot('konsekuensi bila dibuka', 'konsekuensi', bila),
];
const KEBERATAN = [
  slot('nomor registrasi keberatan', 'nomorKeberatan'),
  slot('nomor pendaftaran permohonan', 'nomorPendaftaran'),
  slot('nama pemohon', 'nama'),
  slot('alasan keberatan', 'alasan'),
  slot('dokumen terlampir', 'lampiran'),
];

/** The kinds of letters with their mandatory contents: dossier D.2–D.6. */
const JENIS_SURAT: Readonly<Record<KunciSurat, JenisSurat>> = {
  'tanda-bukti': {
    slot: slotTandaBukti,
    wajib: [
      ...MINTA,
      slot('tanggal dan jam diterima', 'diterima'),
      slot('kanal', 'kanal'),
      slot('nama pemohon', 'nama'),
      slot('nama petugas', 'namaPetugas'),
      ...JAM,
      slot('yang masih kurang', 'kekurangan', 'kekurangan'),
      slot('batas waktu melengkapi', 'lengkapiSampai', 'kekurangan'),
      slot('jangka waktu jawaban yang belum mulai', 'hariJawab', 'kekurangan'),
      ...LACAK,
      bagian('hak pemohon', 'hak'),
      TEMPAT_TANGGAL,
      ...TTD,
    ],
  },
  'permintaan-kelengkapan': {
    slot: slotPermintaanKelengkapan,
    wajib: [
      ...MINTA,
      slot('yang masih kurang', 'kekurangan'),
      slot('batas waktu melengkapi', 'lengkapiSampai'),
      slot('jangka waktu jawaban yang belum mulai', 'hariJawab'),
      ...TTD,
    ],
  },
  perpanjangan: {
    slot: slotPerpanjangan,
    wajib: [
      ...MINTA,
      slot('alasan perpanjangan', 'alasan'),
      slot('penjelasan', 'penjelasan'),
      slot('batas waktu semula', 'batasLama', 'diperpanjang'),
      slot('batas waktu baru', 'jatuhTempo', 'diperpanjang'),
      slot('lama perpanjangan', 'lama', 'diperpanjang'),
      slot('jangka waktu keberatan', 'hariKeberatan'),
      bagian('hitungan hari demi hari', 'hitungan', 'adaHitungan'),
      ...TTD,
    ],
  },
  'pemberitahuan-tertulis': {
    slot: slotPemberitahuan,
    wajib: [
      ...MINTA,
      TANGGAL_MINTA,
      slot('nama pemohon', 'nama'),
      slot('alamat pemohon', 'alamat'),
      slot('telepon/surel pemohon', 'kontak'),
      slot('hasil', 'hasil'),
      slot('penguasaan informasi', 'penguasaan'),
      slot('bentuk yang tersedia', 'bentuk', 'diberi'),
      slot('cara memperoleh', 'cara', 'diberi'),
      slot('biaya', 'biaya', 'diberi'),
      slot('waktu penyediaan', 'waktuPenyediaan', 'diberi'),
      slot('penjelasan penghitaman', 'penghitaman', 'diberi'),
      slot('sebab tidak diberikan', 'sebab', 'ditahan'),
      ...DASAR('ditahan'),
      bagian('hak mengajukan keberatan', 'hakKeberatan'),
      ...TTD,
    ],
  },
  'keputusan-penolakan': {
    slot: slotPenolakan,
    lampiran: lampiranPetikan,
    wajib: [
      ...MINTA,
      slot('nama pemohon', 'nama'),
      slot('alamat pemohon', 'alamat'),
      slot('pekerjaan pemohon', 'pekerjaan'),
      slot('telepon/surel pemohon', 'kontak'),
      ...DASAR(),
      slot('keputusan klasifikasi atau butir DIK', 'itemDik'),
      slot('lembar uji konsekuensi', 'lembarUji'),
      slot('bagian yang dihitamkan', 'penghitaman', 'sebagian'),
      slot('putusan', 'putusan'),
      bagian('hak mengajukan keberatan', 'hakKeberatan'),
      TEMPAT_TANGGAL,
      ...TTD,
    ],
  },
  'tanda-terima': {
    slot: slotTandaTerima,
    wajib: [
      ...MINTA,
      TANGGAL_MINTA,
      slot('nama pemohon', 'nama'),
      slot('hasil', 'hasil'),
      slot('yang diserahkan', 'barang'),
      slot('cara penyerahan', 'caraPenyerahan'),
      slot('tanggal penyerahan', 'tanggalPenyerahan'),
      TEMPAT_TANGGAL,
      ...TTD,
    ],
  },
  'tanda-bukti-keberatan': {
    slot: slotTandaBuktiKeberatan,
    wajib: [
      ...KEBERATAN,
      slot('tanggal dan jam diterima', 'diterima'),
      slot('tujuan penggunaan', 'tujuan'),
      slot('kasus posisi', 'kasusPosisi'),
      slot('nama petugas', 'namaPetugas'),
      ...JAM,
      ...LACAK,
      bagian('hak pemohon', 'hak'),
      TEMPAT_TANGGAL,
      ...TTD,
    ],
  },
  'tanggapan-keberatan': {
    slot: slotTanggapanKeberatan,
    wajib: [
      ...KEBERATAN,
      slot('pokok keberatan', 'pokok'),
      slot('tanggapan dan alasan tertulis', 'tanggapan'),
      slot('keputusan Atasan PPID', 'keputusan'),
      slot('perintah kepada PPID', 'perintah', '!menguatkan'),
      slot('batas waktu perintah', 'batasPerintah', '!menguatkan'),
      slot('jangka waktu sengketa', 'hariSengketa'),
      ...TTD,
    ],
  },
};

export const jenisSurat = (kunci: KunciSurat): JenisSurat => JENIS_SURAT[kunci];
