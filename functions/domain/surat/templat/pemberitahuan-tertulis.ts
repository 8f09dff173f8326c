import { bagian, baris, bawaan, isian, judul, paragraf, TTD_SURAT } from './bangun.js';

/**
 * Written notice. Content by UU 14/2008 Ps 22(7): held or not and by whom, accepted or refused with the Pasal 17 ground,
 * what is given in whole or in part, what was blacked out and why, means and format, cost (dossier D.3; seed 2 langkah 2, 4).
 */
export const PEMBERITAHUAN_TERTULIS = bawaan('pemberitahuan-tertulis', {
  judul: null,
  perihal: 'Pemberitahuan Tertulis atas Permohonan Informasi Publik',
  penanda: 'PPID',
  blok: [
    paragraf('Menjawab permohonan informasi publik Saudara, dengan ini kami beritahukan hal-hal berikut.'),
    paragraf(
      'Jawaban ini diberikan untuk melaksanakan {{perintahDari}} dan menggantikan jawaban sebelumnya.',
      'menggantikan',
    ),
    paragraf('Jawaban ini diberikan untuk melaksanakan {{perintahDari}}.', 'jawabanPertama'),
    isian([
      baris('Nomor pendaftaran', '{{nomorPendaftaran}}'),
      baris('Tanggal permohonan', '{{tanggalPermohonan}}'),
      baris('Nama pemohon', '{{nama}}'),
      baris('Alamat', '{{alamat}}'),
      baris('Telepon/surel', '{{kontak}}'),
      baris('Informasi yang diminta', '{{rincian}}'),
      baris('Hasil', '{{hasil}}'),
      baris('Informasi dikuasai oleh', '{{penguasaan}}'),
      baris('Dokumen terlampir', '{{lampiran}}', 'lampiran'),
    ]),
    judul('A. Informasi yang dapat diberikan', 'diberi'),
    isian(
      [
        baris('Bentuk fisik yang tersedia', '{{bentuk}}'),
        baris('Cara memperoleh', '{{cara}}'),
        baris('Biaya', '{{biaya}}'),
        baris('Waktu penyediaan', '{{waktuPenyediaan}}'),
        baris('Penghitaman/pengaburan', '{{penghitaman}}', 'penghitaman'),
        baris('Keterangan', '{{keterangan}}', 'keterangan'),
      ],
      'diberi',
    ),
    judul('B. Informasi yang tidak dapat diberikan', 'ditahan'),
    isian(
      [
        baris('Sebab', '{{sebab}}'),
        baris('Dasar (UU 14/2008)', '{{pasal17}}'),
        baris('Undang-undang lain', '{{undangUndang}}', 'undangUndang'),
        baris('Alasan', '{{alasan}}'),
        baris('Konsekuensi bila dibuka', '{{konsekuensi}}', 'konsekuensi'),
        baris('Keputusan', 'Keputusan PPID tentang penolakan disampaikan bersama surat ini', 'dikecualikan'),
      ],
      'ditahan',
    ),
    judul('Hak Saudara bila tidak sependapat dengan jawaban ini'),
    bagian('hakKeberatan'),
    TTD_SURAT,
  ],
});
