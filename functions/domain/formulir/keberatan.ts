import { NAMA_PENGABULAN } from '../berkas/hasil.js';
import {
  centang,
  daftar,
  formulir,
  hanyaBila,
  instan,
  paragraf,
  pilihan,
  pilihanBanyak,
  tanggal,
  teks,
} from './bidang.js';
import { CARA_SALINAN, KANAL, PERMOHONAN } from './permohonan.js';
import type { Bidang } from './types.js';

/** Grounds of an objection, verbatim order and letters of UU 14/2008 Ps 35(1) (dossier D.5). */
export const ALASAN_KEBERATAN = daftar({
  a: 'Penolakan berdasarkan alasan pengecualian',
  b: 'Tidak disediakannya informasi berkala',
  c: 'Tidak ditanggapinya permintaan informasi',
  d: 'Permintaan ditanggapi tidak sebagaimana yang diminta',
  e: 'Tidak dipenuhinya permintaan informasi',
  f: 'Pengenaan biaya yang tidak wajar',
  g: 'Penyampaian informasi melebihi waktu yang diatur',
});

/** With a register number the server takes over who the applicant is. */
const TANPA_NOMOR = { kunci: 'nomorPermohonan', nilai: [''] };

const milikPermohonan = (kunci: string) => {
  const bidang = PERMOHONAN.bidang.find((b) => b.kunci === kunci);
  if (!bidang) throw new Error(`formulir permohonan tidak mempunyai ${kunci}`);
  const isi: Bidang = { ...bidang, wajib: false, tampilBila: TANPA_NOMOR };
  delete isi.wajibBila;
  return isi;
};

/**
 * Formulir Pernyataan Keberatan (dossier D.5). With `nomorPermohonan` the server takes over who the applicant is; without
 * it (only ground b) name, address and a contact are needed (aturan.ts).
 */
export const KEBERATAN = formulir('keberatan', 'Pernyataan keberatan', [
  pilihan('kanal', 'Kanal pengajuan', KANAL, { bagian: 'Penerimaan' }),
  instan('diterima', 'Tanggal dan jam diterima'),
  teks('nomorPermohonan', 'Nomor pendaftaran permohonan', {
    wajib: false,
    maks: 100,
    bantuan: 'Boleh kosong hanya bila alasannya tidak disediakannya informasi berkala.',
  }),
  pilihanBanyak('alasan', 'Alasan keberatan (UU 14/2008 Pasal 35 ayat 1)', ALASAN_KEBERATAN, {
    bagian: 'Keberatan',
  }),
  paragraf('kasusPosisi', 'Kasus posisi', { min: 10, bantuan: 'Uraian singkat tentang yang terjadi.' }),
  paragraf('tujuan', 'Tujuan penggunaan informasi', { wajib: false, maks: 2000 }),
  pilihan('pengaju', 'Diajukan oleh', daftar({ SENDIRI: 'Pemohon sendiri', KUASA: 'Kuasa pemohon' }), {
    wajib: false,
    bagian: 'Pemohon',
    bantuan: 'Kuasa melampirkan surat kuasa khusus bermeterai. Kosong berarti pemohon sendiri.',
  }),
  teks('namaKuasa', 'Nama kuasa', {
    pribadi: true,
    ...hanyaBila('pengaju', ['KUASA']),
    min: 2,
    maks: 150,
  }),
  teks('nomorSuratKuasa', 'Nomor atau tanggal surat kuasa', {
    pribadi: true,
    ...hanyaBila('pengaju', ['KUASA']),
    maks: 100,
  }),
  milikPermohonan('nama'),
  milikPermohonan('alamat'),
  milikPermohonan('pekerjaan'),
  milikPermohonan('telepon'),
  milikPermohonan('surel'),
  centang('persetujuanDataPribadi', 'Pemohon sudah membaca pemberitahuan tentang pemakaian data pribadinya'),
]);

/** What PPID lays before Atasan PPID: the case, the decision and its grounds. */
export const BAHAN_KEBERATAN = formulir('bahanKeberatan', 'Bahan keberatan', [
  paragraf('kronologi', 'Kronologi permohonan dan jawaban', { min: 10 }),
  paragraf('pertimbangan', 'Pertimbangan PPID', { min: 5 }),
]);

/** Grounds b-g may be settled by agreement (UU 14/2008 Ps 35(2)). */
export const MUSYAWARAH = formulir('musyawarah', 'Musyawarah', [
  tanggal('tanggal', 'Tanggal musyawarah'),
  paragraf('kesepakatan', 'Hasil musyawarah', { min: 5 }),
]);

const POKOK = paragraf('pokok', 'Pokok keberatan', { min: 5, maks: 2000 });
const TANGGAPAN = paragraf('tanggapan', 'Tanggapan dan alasan tertulis', { min: 10 });
export const PERINTAH = [
  paragraf('perintah', 'Perintah kepada PPID', { min: 5, maks: 4000 }),
  tanggal('batas', 'Dilaksanakan paling lambat'),
];

/** Tanggapan Atasan PPID: the decision of PPID stands (dossier D.6). */
export const PENGUATAN = formulir('penguatan', 'Menguatkan putusan PPID', [POKOK, TANGGAPAN]);

/** Tanggapan Atasan PPID: granted, whole or in part, with an order to PPID and its own due date (dossier D.6). */
export const PENGABULAN = formulir('pengabulan', 'Mengabulkan keberatan', [
  pilihan('keputusan', 'Keputusan', daftar(NAMA_PENGABULAN)),
  POKOK,
  TANGGAPAN,
  ...PERINTAH,
]);

/** The answer reaches the applicant: from this day the fourteen days to Komisi Informasi run (UU 14/2008 Ps 37(2)). */
export const PENYAMPAIAN = formulir('penyampaian', 'Penyampaian tanggapan', [
  pilihan('cara', 'Cara penyampaian', CARA_SALINAN),
  tanggal('tanggal', 'Tanggal diterima pemohon'),
]);

export const PELAKSANAAN = formulir('pelaksanaan', 'Pelaksanaan perintah', [
  tanggal('tanggal', 'Tanggal dilaksanakan'),
  paragraf('uraian', 'Yang dilaksanakan', { min: 5 }),
]);

/** Column k of the register of objections (dossier D.8). */
export const TANGGAPAN_PEMOHON = formulir('tanggapanPemohon', 'Tanggapan pemohon', [
  pilihan('sikap', 'Sikap pemohon', daftar({ MENERIMA: 'Menerima', TIDAK_MENERIMA: 'Tidak menerima' })),
  paragraf('tanggapan', 'Tanggapan', { wajib: false, maks: 2000 }),
]);
