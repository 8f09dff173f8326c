import { PERINGATAN_SEMENTARA } from '../bagian.js';
import { bagian, baris, bawaan, halamanBaru, isian, judul, paragraf, TTD_SURAT } from './bangun.js';

/** Extension, once and with written reasons (UU 14/2008 Ps 22(8); Perki 1/2019 Ps 12; dossier C.4.3, D.3; seed 2 langkah 4). */
export const PERPANJANGAN = bawaan('perpanjangan', {
  judul: null,
  perihal: 'Perpanjangan Waktu Jawaban Permohonan Informasi Publik',
  penanda: 'PPID',
  blok: [
    paragraf(
      'Permohonan informasi publik Saudara dengan nomor pendaftaran {{nomorPendaftaran}} yang kami terima pada ' +
        '{{tanggalDiterima}} belum dapat dijawab dalam jangka waktu pertama. Kami memperpanjang jangka waktu tersebut satu kali.',
    ),
    isian([
      baris('Informasi yang diminta', '{{rincian}}'),
      baris('Alasan perpanjangan', '{{alasan}}'),
      baris('Penjelasan', '{{penjelasan}}'),
      baris('Batas waktu semula', '{{batasLama}}', 'diperpanjang'),
      baris('Batas waktu baru', '{{jatuhTempo}}', 'diperpanjang'),
      baris('Lama perpanjangan', '{{lama}}', 'diperpanjang'),
      baris('Dokumen terlampir', '{{lampiran}}', 'lampiran'),
    ]),
    paragraf(PERINGATAN_SEMENTARA, 'sementara'),
    paragraf(
      'Jangka waktu ini tidak dapat diperpanjang lagi. Bila sampai tanggal tersebut permohonan belum dijawab, Saudara dapat ' +
        'mengajukan keberatan kepada Atasan PPID dalam {{hariKeberatan}} hari kerja.',
    ),
    TTD_SURAT,
    halamanBaru('adaHitungan'),
    judul('Lampiran', 'adaHitungan'),
    bagian('hitungan', 'adaHitungan'),
  ],
});
