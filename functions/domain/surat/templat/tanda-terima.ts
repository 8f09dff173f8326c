import { baris, barisPemohon, bawaan, isian, paragraf, ttdBerdua } from './bangun.js';

/** Receipt of the hand-over: information or the written notice that it is refused (seed 2 langkah 5). */
export const TANDA_TERIMA = bawaan('tanda-terima', {
  judul: 'TANDA TERIMA {{judulBarang}}',
  perihal: null,
  penanda: 'PETUGAS',
  blok: [
    isian([
      baris('Nomor pendaftaran', '{{nomorPendaftaran}}'),
      baris('Tanggal permohonan', '{{tanggalPermohonan}}'),
      ...barisPemohon('Nama pemohon'),
      baris('Alamat', '{{alamat}}'),
      baris('Informasi yang diminta', '{{rincian}}'),
      baris('Hasil', '{{hasil}}'),
      baris('Tanggal jawaban', '{{tanggalJawaban}}'),
      baris('Yang diserahkan', '{{barang}}'),
      baris('Biaya yang dibayar', '{{biaya}}', 'biaya'),
      baris('Dokumen terlampir', '{{lampiran}}', 'lampiran'),
      baris('Cara penyerahan', '{{caraPenyerahan}}'),
      baris('Hari dan tanggal penyerahan', '{{tanggalPenyerahan}}'),
      baris('Keterangan', '{{keterangan}}'),
    ]),
    paragraf(
      'Informasi publik tersebut di atas telah diserahkan oleh petugas dan diterima oleh pemohon dengan lengkap.',
      'diberi',
    ),
    paragraf(
      'Pemberitahuan tertulis tersebut di atas telah disampaikan oleh petugas dan diterima oleh pemohon.',
      '!diberi',
    ),
    ttdBerdua('Yang menerima, {{sebutanPihak}}'),
  ],
});
