import { baris, barisTebal, bawaan, isian, judul, paragraf, TTD_SURAT } from './bangun.js';

/** Written answer of the Atasan PPID: upheld with reasons, or granted with an order to the PPID (UU 14/2008 Ps 36(2)-(3); dossier D.6). */
export const TANGGAPAN_KEBERATAN = bawaan('tanggapan-keberatan', {
  judul: null,
  perihal: 'Tanggapan Atasan PPID atas Keberatan',
  penanda: 'ATASAN_PPID',
  tembusan: ['PPID {{kantor}}'],
  blok: [
    paragraf('Menanggapi keberatan Saudara, dengan ini kami sampaikan tanggapan tertulis Atasan PPID.'),
    isian([
      baris('Nomor registrasi keberatan', '{{nomorKeberatan}}'),
      baris('Tanggal keberatan', '{{tanggalKeberatan}}'),
      baris('Nama pemohon', '{{nama}}'),
      baris('Alamat', '{{alamat}}'),
      baris('Nomor pendaftaran permohonan', '{{nomorPendaftaran}}'),
      baris('Informasi yang diminta', '{{rincian}}', 'rincian'),
      baris('Alasan keberatan', '{{alasan}}'),
      baris('Pokok keberatan', '{{pokok}}'),
      baris('Dokumen terlampir', '{{lampiran}}', 'lampiran'),
    ]),
    judul('Tanggapan'),
    paragraf('{{tanggapan}}'),
    judul('Keputusan'),
    paragraf('Berdasarkan alasan tersebut, Atasan PPID memutuskan {{keputusan}}.'),
    judul('Perintah kepada PPID', '!menguatkan'),
    isian(
      [
        baris('Yang harus dilaksanakan', '{{perintah}}'),
        barisTebal('Dilaksanakan paling lambat', '{{batasPerintah}}'),
      ],
      '!menguatkan',
    ),
    judul('Hak Saudara bila tidak sependapat dengan tanggapan ini'),
    paragraf(
      'Saudara dapat mengajukan penyelesaian sengketa informasi kepada Komisi Informasi paling lambat {{hariSengketa}} hari kerja ' +
        'setelah menerima tanggapan ini.',
    ),
    TTD_SURAT,
  ],
});
