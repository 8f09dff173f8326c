import {
  bagian,
  baris,
  barisPemohon,
  bawaan,
  butir,
  daftar,
  isian,
  judul,
  paragraf,
  TTD_KEPUTUSAN,
} from './bangun.js';

/**
 * Refusal by the PPID, of the whole or of a part. The lines from number to reason are the minimum (a–g) of dossier D.4; the
 * Pasal 17 letter, the consequence, the classification it rests on and the notice of objection are needed beside it
 * (seed 2 langkah 3 and 4).
 */
export const KEPUTUSAN_PENOLAKAN = bawaan('keputusan-penolakan', {
  judul: 'KEPUTUSAN PPID TENTANG PENOLAKAN PERMOHONAN INFORMASI PUBLIK',
  perihal: null,
  penanda: 'PPID',
  blok: [
    isian([
      baris('Nomor pendaftaran', '{{nomorPendaftaran}}'),
      baris('Tanggal permohonan', '{{tanggalPermohonan}}'),
      ...barisPemohon('Nama'),
      baris('Alamat', '{{alamat}}'),
      baris('Pekerjaan', '{{pekerjaan}}'),
      baris('Telepon/surel', '{{kontak}}'),
      baris('Informasi yang diminta', '{{rincian}}'),
      baris('Bagian yang tidak diberikan', '{{penghitaman}}', 'sebagian'),
      baris('Alasan penolakan', '{{alasan}}'),
    ]),
    paragraf(
      'PPID memutuskan bahwa informasi tersebut termasuk informasi yang dikecualikan, berdasarkan:',
      '!sebagian',
    ),
    paragraf(
      'PPID memutuskan bahwa bagian informasi yang dihitamkan atau dikaburkan termasuk informasi yang dikecualikan, berdasarkan:',
      'sebagian',
    ),
    daftar([
      butir('Undang-Undang Nomor 14 Tahun 2008 {{pasal17}}.'),
      butir('Undang-undang lain: {{undangUndang}}.', 'undangUndang'),
      butir('Daftar Informasi yang Dikecualikan atau keputusan klasifikasi: {{itemDik}}.', 'itemDik'),
      butir('Lembar Uji Konsekuensi {{lembarUji}}.', 'lembarUji'),
    ]),
    isian([
      baris('Konsekuensi bila dibuka', '{{konsekuensi}}'),
      baris('Dokumen terlampir', '{{lampiran}}', 'lampiran'),
    ]),
    paragraf('Dengan demikian permohonan informasi tersebut {{putusan}}.', '!sebagian'),
    paragraf(
      'Dengan demikian permohonan informasi tersebut {{putusan}}: bagian yang dikecualikan tidak diberikan, bagian lainnya ' +
        'diberikan dengan penghitaman atau pengaburan sebagaimana disebut dalam pemberitahuan tertulis.',
      'sebagian',
    ),
    judul('Hak mengajukan keberatan'),
    bagian('hakKeberatan'),
    TTD_KEPUTUSAN,
  ],
});
