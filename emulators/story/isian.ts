type Isi = Record<string, unknown>;

/** A plausible, complete filling of every form; all names are invented. Tests and the story start from these. */
export const ISIAN: Readonly<Record<string, Isi>> = {
  berkas: { judul: 'Berkas contoh', keterangan: 'Dibuat untuk percobaan.' },
  arahan: { arahan: 'Mohon ditindaklanjuti sesuai SOP.' },
  pemberian: { bentuk: ['SOFTCOPY'], keterangan: 'Data tersedia di desk.' },
  penolakan: {
    pasal17: '17.h.3',
    lembarUji: '7/LU-PPID/2026',
    konsekuensi: 'Membuka kondisi keuangan pribadi seseorang.',
    penjelasan: 'Informasi yang diminta tercantum dalam Daftar Informasi yang Dikecualikan.',
  },
  pengembalian: { alasan: 'Ada bagian yang perlu diperbaiki.' },
  koordinasi: {
    unit: 'Subbagian Keuangan',
    arahan: 'Mohon data realisasi anggaran disiapkan.',
    batas: '2026-11-27',
  },
  jawabanUnit: { unit: 'Subbagian Keuangan', ringkasan: 'Data tersedia sebagian.', tersedia: 'SEBAGIAN' },
  perpanjangan: { alasan: 'BELUM_DIKUASAI', penjelasan: 'Data masih dikumpulkan dari unit kerja.' },
  pemberitahuan: {
    hasil: 'DITERIMA_SELURUHNYA',
    penguasaan: 'KAMI',
    bentuk: ['SOFTCOPY'],
    biaya: 0,
    waktuPenyediaan: 1,
  },
  penyerahan: { cara: 'AMBIL_LANGSUNG', tanggal: '2026-11-20', keterangan: '' },
  register: { catatanRegister: 'Register pelayanan sudah diperbarui.' },
  laporan: { laporanId: 'bulanan-2026-11' },
  keputusanKpu: {
    nomor: '100 Tahun 2026',
    tanggal: '2026-11-02',
    tentang: 'Penetapan Informasi yang Dikecualikan',
  },
  rekapitulasi: {
    jumlah: 3,
    periode: '2026',
    ringkasan: 'Tiga dokumen, dikelompokkan menurut jangka waktu.',
  },
  penerusan: {
    nomor: '100 Tahun 2026',
    tanggal: '2026-11-02',
    tentang: 'Penetapan Informasi yang Dikecualikan',
    butirIds: ['contoh-rekening', 'contoh-denah'],
    arahan: 'Mohon dipindai dan disimpan di folder khusus.',
  },
  pemindaian: { jumlahNaskah: 2, keterangan: 'Dua naskah asli.' },
  daftarJangka: { keterangan: 'Dikelompokkan menurut jangka waktu.' },
  laporanDokumentasi: { laporan: 'Dua naskah sudah dipindai dan disimpan.' },
  pengumpulan: { butirIds: ['contoh-rekening', 'contoh-denah'], keterangan: 'Terkumpul dari dua subbagian.' },
  klasifikasiDokumen: {
    klasifikasi: [
      { butir: 'contoh-rekening', jenisDokumen: 'KEUANGAN' },
      { butir: 'contoh-denah', jenisDokumen: 'LOGISTIK' },
    ],
  },
  lokasiSimpan: {
    bentuk: ['CETAK', 'DARING'],
    folder: 'Folder Khusus Informasi Dikecualikan',
    lemari: 'A',
    rak: '2',
    kotak: '7',
    pemegangKunci: 'PPID',
  },
  usulanDik: {
    unit: 'Subbagian Keuangan',
    judul: 'Data rekening penerima honorarium badan ad hoc',
    dokumen: 'Daftar pembayaran honorarium badan ad hoc',
    bagian: 'Kolom nomor rekening',
    informasi: 'Nomor rekening bank 215 anggota PPK dan PPS',
    pasal17: ['17.h.3'],
    konsekuensi: 'Data keuangan pribadi dapat disalahgunakan.',
    pertimbangan: 'Rahasia pribadi penerima terlindungi.',
    alasan: 'Memuat kondisi keuangan pribadi.',
  },
  notaDinas: { nomor: '12/ND/XI/2026', tanggal: '2026-11-03', perihal: 'Usulan' },
  undangan: {
    nomor: '15/UND/XI/2026',
    tanggal: '2026-11-04',
    hariUji: '2026-11-05',
    jam: '09.00',
    tempat: 'Ruang rapat',
    diundang: 'Atasan PPID\nTim Pertimbangan\nKasubbag Keuangan',
  },
  ujiKonsekuensi: {
    usulan: 'u1',
    nomor: '1/LU/XI/2026',
    tanggal: '2026-11-05',
    tempat: 'Ruang rapat',
    pemicu: 'SEBELUM_PERMINTAAN',
    unit: 'Subbagian Keuangan, Tim Penghubung',
    dokumen: 'Daftar pembayaran honorarium badan ad hoc',
    bagian: 'Kolom nomor rekening',
    informasi: 'Nomor rekening bank 215 anggota PPK dan PPS',
    pasal17: ['17.h.3'],
    konsekuensi: 'Data keuangan pribadi dapat disalahgunakan.',
    pertimbangan: 'Rahasia pribadi penerima terlindungi.',
    kepentinganPublik: 'Publik cukup terlayani dengan jumlah keseluruhan.',
    penyeimbangan: 'Kerugian penerima lebih besar daripada manfaat membuka nomor rekening.',
    kesimpulan: 'SEBAGIAN',
    mulai: '2026-12-01',
    caraBerakhir: 'TANGGAL',
    akhir: '2031-11-30',
    bentuk: ['CETAK', 'DARING'],
    retensi: '5 tahun, dinilai kembali',
    peserta: [
      { nama: 'Contoh Pertama', jabatan: 'PPID', peran: 'PPID', hadir: true, tandaTangan: true },
      { nama: 'Contoh Kedua', jabatan: 'Kasubbag Keuangan', peran: 'UNIT', hadir: true, tandaTangan: true },
      {
        nama: 'Contoh Ketiga',
        jabatan: 'Anggota KPU',
        peran: 'TIM_PERTIMBANGAN',
        hadir: true,
        tandaTangan: true,
      },
    ],
  },
  klasifikasi: {
    judul: 'Usulan DIK 2026',
    pemicu: 'SEBELUM_PERMINTAAN',
    keterangan: 'Dibuat untuk percobaan.',
  },
  tarikUsulan: { usulan: 'u1', alasan: 'Dokumennya sudah diumumkan.' },
  notaDinasUnit: {
    unit: 'Subbagian Keuangan',
    nomor: '12/ND/XI/2026',
    tanggal: '2026-11-03',
    perihal: 'Usulan informasi dikecualikan',
  },
  drafDik: { judul: 'Draf DIK 2026', tanggal: '2026-11-04', alasan: 'Memuat rahasia pribadi.' },
  beritaAcara: {
    nomor: '3/BA/XI/2026',
    tanggal: '2026-11-05',
    tempat: 'Ruang rapat',
    usulan: ['u1'],
    pembahasan: 'Lembar dibahas satu per satu.',
    simpulan: 'Kolom nomor rekening dikecualikan.',
  },
  masukan: { masukan: 'Dasar hukumnya sudah tepat.' },
  suratMasuk: {
    pengirim: 'KPU Provinsi Sumatera Barat',
    nomor: '31/PP.07-SD/13/XI/2026',
    tanggal: '2026-11-05',
  },
  suratJawaban: {
    pengirim: 'KPU',
    nomor: '45/PP.07-SD/06/XI/2026',
    tanggal: '2026-11-05',
    alasan: 'Dasar hukumnya belum tepat.',
  },
  penetapan: {
    nomor: '100 Tahun 2026',
    tanggal: '2026-11-05',
    tentang: 'Penetapan Informasi yang Dikecualikan',
    ditetapkan: ['u1'],
  },
  suratKeluar: { nomor: '20/PP.07-SD/XI/2026', tanggal: '2026-11-05', tujuan: 'KPU Provinsi' },
  kekurangan: { kekurangan: 'Salinan identitas tidak terbaca.' },
  kelengkapan: { diterima: '2026-11-20T02:30:00.000Z', keterangan: 'Salinan identitas baru diterima.' },
  pencabutan: { cara: 'TERTULIS', alasan: 'Informasi sudah diperoleh dari laman.' },
  duplikat: { nomorLain: '0001/PPID/17/XI/2026', alasan: 'Isi dan pemohonnya sama.' },
  tidakDilengkapi: { alasan: 'Pemohon tidak melengkapi dalam jangka waktunya.' },
  bahanKeberatan: {
    kronologi: 'Permohonan diterima, dikoordinasikan, lalu dijawab tertulis.',
    pertimbangan: 'Informasi memuat data pribadi.',
  },
  musyawarah: { tanggal: '2026-11-20', kesepakatan: 'Pemohon menerima ringkasan data.' },
  penguatan: { pokok: 'Penolakan informasi.', tanggapan: 'Penolakan sudah sesuai dengan Pasal 17.' },
  pengabulan: {
    keputusan: 'MENGABULKAN_SEBAGIAN',
    pokok: 'Penolakan informasi.',
    tanggapan: 'Sebagian informasi tidak memuat data pribadi.',
    perintah: 'Berikan laporan tanpa kolom nomor rekening.',
    batas: '2026-11-27',
  },
  penyampaian: { cara: 'EMAIL', tanggal: '2026-11-20' },
  pelaksanaan: { tanggal: '2026-11-20', uraian: 'Laporan tanpa kolom rekening sudah diberikan.' },
  tanggapanPemohon: { sikap: 'MENERIMA', tanggapan: 'Terima kasih.' },
  sengketa: {
    nomorPerkara: '012/XI/KIP-PSI/2026',
    tanggal: '2026-11-20',
    komisi: 'Komisi Informasi Provinsi Bengkulu',
  },
  sidang: { tanggal: '2026-11-20', agenda: 'MEDIASI', tempat: 'Bengkulu', hasil: 'Dilanjutkan.' },
  putusan: { nomor: '01/PTS/2026', tanggal: '2026-11-20', amar: 'DITOLAK', isi: 'Menolak permohonan.' },
  putusanPerintah: {
    nomor: '02/PTS/2026',
    tanggal: '2026-11-20',
    amar: 'DIKABULKAN_SEBAGIAN',
    isi: 'Mengabulkan sebagian permohonan.',
    perintah: 'Berikan data rekapitulasi.',
    batas: '2026-11-27',
  },
  publikasi: { jenisTerbit: 'KEPUTUSAN', tautan: 'https://contoh.kpu.go.id/dik', tanggal: '2026-11-20' },
};

/** A request at the counter; `diterima` is set by whoever uses it. */
export const PERMOHONAN = {
  kanal: 'LANGSUNG',
  diterima: '2026-11-20T02:00:00.000Z',
  kategori: 'PERORANGAN',
  jenisIdentitas: 'KTP',
  kabKota: 'Kota Bengkulu',
  rincian: 'Salinan laporan realisasi anggaran pemilihan tahun 2024 di Provinsi Bengkulu',
  tujuan: 'Bahan penelitian skripsi',
  caraMemperoleh: ['SALINAN'],
  caraSalinan: 'AMBIL_LANGSUNG',
  informasiPemilu: 'TIDAK',
  persetujuanDataPribadi: true,
};

export const PEMOHON = {
  nama: 'Contoh Pemohon',
  nik: '1771015505900001',
  alamat: 'Jalan Contoh Nomor 1, Kota Bengkulu',
  pekerjaan: 'Mahasiswa',
  telepon: '081200000000',
  surel: 'pemohon@contoh.test',
};

/** Dates of a form that must lie around the moment it is sent: days after it, by field. */
const SEKITAR: Readonly<Record<string, number>> = { batas: 3, tanggal: 0 };
const BERTANGGAL = [
  ...['koordinasi', 'pengabulan', 'penyampaian', 'sengketa', 'putusanPerintah'],
  ...['ujiKonsekuensi', 'beritaAcara', 'suratKeluar', 'suratMasuk', 'suratJawaban', 'penetapan'],
];

/** Days are those of the office: at night the day of UTC is still yesterday's. */
const WIB_MS = 7 * 3_600_000;

/** The filling of a form as somebody would make it at that moment. */
export function isianPada(formulir: string | null, pada: Date): Isi {
  const isi: Isi = { ...(formulir === null ? {} : ISIAN[formulir]) };
  if (formulir === 'kelengkapan') isi['diterima'] = pada.toISOString();
  if (!BERTANGGAL.includes(formulir ?? '')) return isi;
  for (const [kunci, hari] of Object.entries(SEKITAR)) {
    if (kunci in isi)
      isi[kunci] = new Date(pada.getTime() + WIB_MS + hari * 86_400_000).toISOString().slice(0, 10);
  }
  return isi;
}

/** An objection at the counter; `nomorPermohonan` and `diterima` are set by whoever uses it. */
export const KEBERATAN = {
  kanal: 'LANGSUNG',
  diterima: '2026-11-20T02:00:00.000Z',
  alasan: ['b'],
  kasusPosisi: 'Informasi berkala tentang anggaran tidak tersedia di laman.',
  tujuan: 'Bahan penelitian skripsi',
  persetujuanDataPribadi: true,
};

export const PENGAJU = {
  nama: 'Contoh Pemohon',
  alamat: 'Jalan Contoh Nomor 1, Kota Bengkulu',
  surel: 'pemohon@contoh.test',
};
