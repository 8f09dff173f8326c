import { baris, bawaan, isian, paragraf, ttdBerdua } from './bangun.js';

/** Receipt of the hand-over: information or the written notice that it is refused (seed 2 langkah 5). */
export const TANDA_TERIMA = bawaan('tanda-terima', {
  judul: 'TANDA TERIMA INFORMASI PUBLIK',
  perihal: null,
  penanda: 'PETUGAS',
  blok: [
    isian([
      baris('Nomor pendaftaran', '{{nomorPendaftaran}}'),
      baris('Tanggal permohonan', '{{tanggalPermohonan}}'),
      baris('Nama pemohon', '{{nama}}'),
      baris('Alamat', '{{alamat}}'),
      baris('Informasi yang diminta', '{{rincian}}'),
      baris('Hasil', '{{hasil}}'),
      baris('Tanggal jawaban', '{{tanggalJawaban}}'),
      baris('Yang diserahkan', '{{barang}}'),
      baris('Dokumen terlampir', '{{lampiran}}', 'lampiran'),
      baris('Cara penyerahan', '{{caraPenyerahan}}'),
      baris('Hari dan tanggal penyerahan', '{{tanggalPenyerahan}}'),
      baris('Keterangan', '{{keterangan}}'),
    ]),
    paragraf('Yang tersebut di atas telah diserahkan oleh petugas dan diterima oleh pemohon dengan lengkap.'),
    ttdBerdua('Yang menerima, Pemohon'),
  ],
});
