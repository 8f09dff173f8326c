import { PERINGATAN_SEMENTARA } from '../bagian.js';
import {
  bagian,
  baris,
  barisPemohon,
  barisTebal,
  bawaan,
  butir,
  daftar,
  halamanBaru,
  isian,
  judul,
  paragraf,
  ttdBerdua,
} from './bangun.js';

/** Proof of receipt with the computed due date, or with what is missing (UU 14/2008 Ps 22(4)-(6), dossier D.2; seed 2 langkah 1). */
export const TANDA_BUKTI = bawaan('tanda-bukti', {
  judul: 'TANDA BUKTI PENERIMAAN PERMOHONAN INFORMASI PUBLIK',
  perihal: null,
  penanda: 'PETUGAS',
  blok: [
    isian([
      baris('Nomor pendaftaran', '{{nomorPendaftaran}}'),
      baris('Diterima', '{{diterima}}'),
      baris('Diterima lengkap', '{{diterimaLengkap}}', 'diterimaLengkap'),
      baris('Disampaikan melalui', '{{kanal}}'),
      ...barisPemohon('Nama pemohon'),
      baris('Kategori pemohon', '{{kategori}}'),
      baris('Informasi yang diminta', '{{rincian}}'),
      baris('Tujuan penggunaan', '{{tujuan}}'),
      baris('Cara memperoleh', '{{cara}}'),
      baris('Dokumen terlampir', '{{lampiran}}', 'lampiran'),
      baris('Petugas penerima', '{{namaPetugas}}'),
    ]),
    judul('Batas waktu jawaban', 'adaJam'),
    isian(
      [
        barisTebal('Dijawab paling lambat', '{{jatuhTempo}}'),
        baris('Rezim waktu', '{{rezim}}'),
        baris(
          'Ketentuan',
          '{{hariJawab}} hari kerja, dapat diperpanjang satu kali {{hariPerpanjangan}} hari kerja dengan alasan tertulis',
        ),
        baris('Dasar', '{{dasarWaktu}}'),
      ],
      'adaJam',
    ),
    paragraf(PERINGATAN_SEMENTARA, 'sementara'),
    judul('Permohonan ini belum lengkap', 'kekurangan'),
    paragraf('Yang masih kurang:', 'kekurangan'),
    daftar([butir('{{kekurangan}}')], 'kekurangan'),
    isian(
      [barisTebal('Dilengkapi paling lambat', '{{lengkapiSampai}}'), baris('Rezim waktu', '{{rezim}}')],
      'kekurangan',
    ),
    paragraf(
      'Jangka waktu jawaban {{hariJawab}} hari kerja belum mulai dihitung. Jangka waktu itu dimulai setelah permohonan diterima ' +
        'lengkap; tanda bukti dengan batas waktu jawaban kami berikan pada saat itu.',
      'kekurangan',
    ),
    judul('Melacak permohonan', 'kodeLacak'),
    isian(
      [baris('Laman', '{{lamanLacak}}', 'lamanLacak'), barisTebal('Kode lacak', '{{kodeLacak}}')],
      'kodeLacak',
    ),
    paragraf(
      'Buka laman itu dengan nomor pendaftaran dan kode lacak. Simpan kode ini baik-baik: siapa pun yang memegangnya dapat ' +
        'melihat perkembangan dan surat jawaban permohonan ini.',
      'kodeLacak',
    ),
    ttdBerdua(),
    halamanBaru(),
    bagian('hitungan', 'adaJam'),
    judul('Hak pemohon informasi'),
    bagian('hak'),
    paragraf(
      'Tanyakan perkembangan permohonan dengan menyebut nomor pendaftarannya di {{alamatKantor}}, telepon {{teleponKantor}}, ' +
        'surel {{surelKantor}}.',
    ),
  ],
});
