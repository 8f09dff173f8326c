import {
  angka,
  centang,
  daftar,
  formulir,
  hanyaBila,
  instan,
  paragraf,
  pilihan,
  pilihanBanyak,
  teks,
} from './bidang.js';

export const KANAL = daftar({
  LANGSUNG: 'Datang langsung',
  SURAT: 'Surat',
  EMAIL: 'Surel',
  TELEPON: 'Telepon',
  FAKSIMILE: 'Faksimile',
  WEB_EPPID: 'Laman e-PPID',
  WHATSAPP: 'WhatsApp',
});

export const CARA_SALINAN = daftar({
  AMBIL_LANGSUNG: 'Mengambil langsung',
  KURIR: 'Kurir',
  POS: 'Pos',
  FAKSIMILE: 'Faksimile',
  EMAIL: 'Surel',
});

const pribadi = true;
const SALAH_SATU = 'Isi telepon atau surel, paling sedikit salah satu.';

/**
 * Formulir Permohonan Informasi Publik (dossier D.1; seed 2 step 1). Rules across fields stand in aturan.ts.
 * `diterima` ≤ now is checked where there is a clock.
 */
export const PERMOHONAN = formulir('permohonan', 'Permohonan informasi publik', [
  pilihan('kanal', 'Kanal permohonan', KANAL, { bagian: 'Penerimaan' }),
  instan('diterima', 'Tanggal dan jam diterima'),
  pilihan(
    'kategori',
    'Kategori pemohon',
    daftar({ PERORANGAN: 'Perorangan', KELOMPOK_ORANG: 'Kelompok orang', BADAN_HUKUM: 'Badan hukum' }),
    { bagian: 'Pemohon' },
  ),
  pilihan('pengaju', 'Diajukan oleh', daftar({ SENDIRI: 'Pemohon sendiri', KUASA: 'Kuasa pemohon' }), {
    wajib: false,
    bantuan: 'Kuasa melampirkan surat kuasa khusus. Kosong berarti pemohon sendiri.',
  }),
  teks('nama', 'Nama', {
    pribadi,
    min: 2,
    maks: 150,
    pola: {
      regex: "^[\\p{L}\\p{M}\\p{N} .,'’\\/&\\(\\)\\-]+$",
      pesan: "Nama hanya boleh memuat huruf, spasi, dan tanda . , ' -",
    },
  }),
  teks('nik', 'NIK', {
    pribadi,
    wajib: false,
    tampilBila: { kunci: 'kategori', nilai: ['PERORANGAN'] },
    pola: { regex: '^[0-9]{16}$', pesan: 'NIK harus terdiri atas 16 angka.' },
    bantuan: '16 angka; tidak perlu bila memakai paspor.',
  }),
  teks('nomorBadanHukum', 'Nomor SK pengesahan badan hukum', {
    pribadi,
    ...hanyaBila('kategori', ['BADAN_HUKUM']),
    maks: 100,
  }),
  angka('jumlahAnggota', 'Jumlah anggota kelompok', {
    ...hanyaBila('kategori', ['KELOMPOK_ORANG']),
    min: 2,
    maks: 10_000,
  }),
  teks('namaKuasa', 'Nama kuasa', {
    pribadi,
    ...hanyaBila('pengaju', ['KUASA']),
    min: 2,
    maks: 150,
  }),
  teks('nomorSuratKuasa', 'Nomor atau tanggal surat kuasa', {
    pribadi,
    ...hanyaBila('pengaju', ['KUASA']),
    maks: 100,
  }),
  pilihan('jenisIdentitas', 'Jenis identitas', daftar({ KTP: 'KTP', SIM: 'SIM', PASPOR: 'Paspor' })),
  paragraf('alamat', 'Alamat', { pribadi, min: 5, maks: 500 }),
  teks('kabKota', 'Kabupaten/kota', { wajib: false, maks: 100 }),
  teks('pekerjaan', 'Pekerjaan', { pribadi, wajib: false, maks: 100 }),
  teks('telepon', 'Nomor telepon/HP', {
    pribadi,
    wajib: false,
    maks: 30,
    bantuan: SALAH_SATU,
    pola: {
      regex: '^[+]?[\\(]?[0-9][0-9 .\\(\\)\\/\\-]{4,28}$',
      pesan: 'Nomor telepon hanya boleh memuat angka, spasi, dan tanda + ( ) - .',
    },
  }),
  teks('surel', 'Surel', {
    pribadi,
    wajibBila: { kunci: 'caraSalinan', nilai: ['EMAIL'] },
    maks: 254,
    bantuan: SALAH_SATU,
    pola: {
      // Without what a mail program reads as something else: "a(b)c@x.id" is sent to ac@x.id (RFC 5322 comments).
      regex:
        '^[^\\s@,;:<>"\\(\\)\\[\\]\\\\]+@[^\\s@,;:<>"\\(\\)\\[\\]\\\\]+[.][^\\s@,;:<>".\\(\\)\\[\\]\\\\]{2,}$',
      pesan: 'Alamat surel tidak benar, contoh: nama@contoh.id',
    },
  }),
  paragraf('rincian', 'Rincian informasi yang dibutuhkan', { min: 10, bagian: 'Informasi yang diminta' }),
  paragraf('tujuan', 'Tujuan penggunaan informasi', { min: 3, maks: 2000 }),
  pilihanBanyak(
    'caraMemperoleh',
    'Cara memperoleh informasi',
    daftar({
      MELIHAT: 'Melihat/membaca/mendengarkan/mencatat',
      SALINAN: 'Mendapatkan salinan (cetak/elektronik)',
    }),
  ),
  pilihan('caraSalinan', 'Cara mendapatkan salinan', CARA_SALINAN, {
    ...hanyaBila('caraMemperoleh', ['SALINAN']),
  }),
  // Not a tick box: what nobody answered must read as yes while stages run, the stricter reading (dossier C.3).
  pilihan('informasiPemilu', 'Informasi tentang Pemilu/Pemilihan', daftar({ YA: 'Ya', TIDAK: 'Tidak' }), {
    wajib: false,
    bantuan: 'Selama tahapan berlaku batas waktu yang lebih pendek (Perki 1/2019). Kosong berarti Ya.',
  }),
  teks('aksesibilitas', 'Kebutuhan pendampingan/aksesibilitas', { wajib: false, maks: 300 }),
  centang('persetujuanDataPribadi', 'Pemohon sudah membaca pemberitahuan tentang pemakaian data pribadinya', {
    bagian: 'Kelengkapan',
    bantuan: 'UU 27/2022 Pasal 20 dan 21: tujuan, dasar, jenis data, masa simpan, dan hak pemohon.',
  }),
  paragraf('kekurangan', 'Kekurangan berkas', {
    wajib: false,
    maks: 1000,
    bantuan:
      'Kosongkan bila lengkap. Bila diisi, jangka waktu jawaban baru mulai setelah permohonan dilengkapi.',
  }),
]);
