import { baris, barisTebal, bawaan, butir, daftar, isian, paragraf, TTD_SURAT } from './bangun.js';

/** What the applicant must still bring; the clock has not started (dossier C.2 D2, C.4.1; seed 2 langkah 1). */
export const PERMINTAAN_KELENGKAPAN = bawaan('permintaan-kelengkapan', {
  judul: null,
  perihal: 'Permintaan Kelengkapan Permohonan Informasi Publik',
  penanda: 'PETUGAS',
  blok: [
    paragraf(
      'Permohonan informasi publik Saudara dengan nomor pendaftaran {{nomorPendaftaran}} yang kami terima pada ' +
        '{{tanggalPermohonan}} belum lengkap. Mohon Saudara melengkapi:',
    ),
    daftar([butir('{{kekurangan}}')]),
    isian([
      baris('Informasi yang diminta', '{{rincian}}'),
      barisTebal('Dilengkapi paling lambat', '{{lengkapiSampai}}'),
      baris('Disampaikan kepada', '{{alamatKantor}}, telepon {{teleponKantor}}, surel {{surelKantor}}'),
      baris('Dokumen terlampir', '{{lampiran}}', 'lampiran'),
    ]),
    paragraf(
      'Jangka waktu jawaban {{hariJawab}} hari kerja belum mulai dihitung. Jangka waktu itu dimulai setelah permohonan ' +
        'diterima lengkap.',
    ),
    paragraf(
      'Bila sampai batas waktu tersebut permohonan tidak dilengkapi, kami mencatatnya sebagai permohonan yang tidak dilengkapi. ' +
        'Saudara tetap dapat mengajukan permohonan baru.',
    ),
    TTD_SURAT,
  ],
});
