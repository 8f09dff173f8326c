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

/** Receipt of an objection with its register number and due date (dossier D.5; Perki 1/2021 Ps 41(3); UU 14/2008 Ps 36(2)). */
export const TANDA_BUKTI_KEBERATAN = bawaan('tanda-bukti-keberatan', {
  judul: 'TANDA BUKTI PENERIMAAN KEBERATAN',
  perihal: null,
  penanda: 'PETUGAS',
  blok: [
    isian([
      baris('Nomor registrasi keberatan', '{{nomorKeberatan}}'),
      baris('Diterima', '{{diterima}}'),
      baris('Disampaikan melalui', '{{kanal}}'),
      ...barisPemohon('Nama pemohon'),
      baris('Nomor pendaftaran permohonan', '{{nomorPendaftaran}}'),
      baris('Informasi yang diminta', '{{rincian}}', 'rincian'),
      baris('Tujuan penggunaan', '{{tujuan}}'),
      baris('Kasus posisi', '{{kasusPosisi}}'),
      baris('Dokumen terlampir', '{{lampiran}}', 'lampiran'),
      baris('Petugas penerima', '{{namaPetugas}}'),
    ]),
    judul('Alasan keberatan (UU 14/2008 Pasal 35 ayat (1))'),
    daftar([butir('{{alasan}}')]),
    judul('Batas waktu tanggapan Atasan PPID', 'adaJam'),
    isian(
      [
        barisTebal('Ditanggapi paling lambat', '{{jatuhTempo}}'),
        baris('Rezim waktu', '{{rezim}}'),
        baris('Ketentuan', '{{hariTanggapan}} hari kerja sejak keberatan dicatat dalam register keberatan'),
        baris('Dasar', '{{dasarWaktu}}'),
      ],
      'adaJam',
    ),
    paragraf(PERINGATAN_SEMENTARA, 'sementara'),
    judul('Melacak keberatan', 'kodeLacak'),
    isian(
      [baris('Laman', '{{lamanLacak}}', 'lamanLacak'), barisTebal('Kode lacak', '{{kodeLacak}}')],
      'kodeLacak',
    ),
    paragraf(
      'Buka laman itu dengan nomor registrasi keberatan dan kode lacak. Simpan kode ini baik-baik: siapa pun yang ' +
        'memegangnya dapat melihat perkembangan dan surat tanggapan keberatan ini.',
      'kodeLacak',
    ),
    ttdBerdua(),
    halamanBaru(),
    bagian('hitungan', 'adaJam'),
    judul('Hak pemohon yang mengajukan keberatan'),
    bagian('hak'),
    paragraf(
      'Tanyakan perkembangan keberatan dengan menyebut nomor registrasinya di {{alamatKantor}}, telepon {{teleponKantor}}, ' +
        'surel {{surelKantor}}.',
    ),
  ],
});
