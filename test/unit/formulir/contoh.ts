import { ISIAN } from '../../../emulators/story/isian.js';
import { periksaIsian } from '@ppid/domain/formulir/periksa';
import { cariFormulir } from '@ppid/domain/formulir/registry';
import type { Formulir, HasilIsian } from '@ppid/domain/formulir/types';

type Isi = Record<string, unknown>;

export function ambilFormulir(nama: string): Formulir {
  const formulir = cariFormulir(nama);
  if (!formulir) throw new Error(`no form ${nama}`);
  return formulir;
}

/** Sound contents of each form; invented people only. */
export const CONTOH: Record<string, { data: Isi; pribadi?: Isi }> = {
  permohonan: {
    data: {
      kanal: 'LANGSUNG',
      diterima: '2026-11-20T01:15:00.000Z',
      kategori: 'PERORANGAN',
      jenisIdentitas: 'KTP',
      rincian: 'Rekapitulasi partisipasi pemilih per kecamatan',
      tujuan: 'Penelitian',
      caraMemperoleh: ['SALINAN'],
      caraSalinan: 'EMAIL',
      informasiPemilu: 'TIDAK',
      persetujuanDataPribadi: true,
    },
    pribadi: {
      nama: "Siti Nur'aini, S.Pd.",
      nik: '1771014105900001',
      alamat: 'Jl. Contoh No. 1, Bengkulu',
      telepon: '0812-3456-7890',
      surel: 'siti@contoh.id',
    },
  },
  kekurangan: { data: { kekurangan: 'Salinan KTP tidak terbaca.' } },
  kelengkapan: { data: { diterima: '2026-11-23T01:15:00.000Z' } },
  pencabutan: { data: { cara: 'LISAN', alasan: 'Sudah tidak perlu.' } },
  duplikat: { data: { nomorLain: '0001/PPID/17/XI/2026', alasan: 'Sama.' } },
  tidakDilengkapi: { data: { alasan: 'Tidak dilengkapi sampai batas waktu.' } },
  keberatan: {
    data: {
      kanal: 'LANGSUNG',
      diterima: '2026-11-20T01:15:00.000Z',
      nomorPermohonan: '0001/PPID/17/XI/2026',
      alasan: ['a'],
      kasusPosisi: 'Permohonan ditolak seluruhnya.',
      persetujuanDataPribadi: true,
    },
  },
  bahanKeberatan: { data: { kronologi: 'Diterima lalu dijawab.', pertimbangan: 'Memuat rekening.' } },
  musyawarah: { data: { tanggal: '2026-11-20', kesepakatan: 'Sepakat.' } },
  penguatan: { data: { pokok: 'Penolakan.', tanggapan: 'Sudah sesuai Pasal 17.' } },
  pengabulan: {
    data: {
      keputusan: 'MENGABULKAN_SELURUH',
      pokok: 'Penolakan.',
      tanggapan: 'Dapat diberikan seluruhnya.',
      perintah: 'Berikan salinannya.',
      batas: '2026-11-27',
    },
  },
  penyampaian: { data: { cara: 'EMAIL', tanggal: '2026-11-20' } },
  pelaksanaan: { data: { tanggal: '2026-11-20', uraian: 'Sudah diberikan.' } },
  tanggapanPemohon: { data: { sikap: 'MENERIMA' } },
  sengketa: { data: { nomorPerkara: '12/KI/2026', tanggal: '2026-11-20', komisi: 'Komisi Informasi' } },
  sidang: { data: { tanggal: '2026-11-20', agenda: 'MEDIASI' } },
  putusan: { data: { nomor: '1/PTS/2026', tanggal: '2026-11-20', amar: 'GUGUR', isi: 'Gugur.' } },
  putusanPerintah: {
    data: {
      nomor: '2/PTS/2026',
      tanggal: '2026-11-20',
      amar: 'DIKABULKAN_SELURUH',
      isi: 'Dikabulkan.',
      perintah: 'Berikan salinannya.',
      batas: '2026-11-27',
    },
  },
  berkas: { data: { judul: 'Pendokumentasian triwulan IV' } },
  arahan: { data: { arahan: 'Susun daftar per unit.' } },
  pengembalian: { data: { alasan: 'Jangka waktu belum diisi.' } },
  notaDinas: { data: { nomor: '12/ND/2026', tanggal: '2026-11-20', perihal: 'Usulan DIK' } },
  undangan: {
    data: {
      nomor: '15/UND/XI/2026',
      tanggal: '2026-11-04',
      hariUji: '2026-11-05',
      jam: '09.00',
      tempat: 'Ruang rapat',
      diundang: 'Atasan PPID\nTim Pertimbangan\nKasubbag Keuangan',
    },
  },
  suratKeluar: { data: { nomor: '9/SK/2026', tanggal: '2026-11-20', tujuan: 'KPU Provinsi' } },
  keputusanKpu: { data: { nomor: '100 Tahun 2026', tanggal: '2026-11-20', tentang: 'Penetapan DIK' } },
  pemberian: { data: { bentuk: ['SOFTCOPY'] } },
  koordinasi: { data: { unit: 'Subbag Hukum', arahan: 'Mohon data.', batas: '2026-11-27' } },
  jawabanUnit: { data: { unit: 'Subbag Hukum', ringkasan: 'Data terlampir.', tersedia: 'YA' } },
  perpanjangan: { data: { alasan: 'BELUM_DIKUASAI', penjelasan: 'Data masih dikumpulkan.' } },
  penyerahan: { data: { cara: 'EMAIL', tanggal: '2026-12-01' } },
  register: { data: { catatanRegister: 'Selesai.' } },
  laporan: { data: { laporanId: 'bulanan-2026-11' } },
  rekapitulasi: { data: { jumlah: 12, periode: 'November 2026', ringkasan: 'Dua belas dokumen.' } },
  pemberitahuan: {
    data: {
      hasil: 'DITERIMA_SELURUHNYA',
      penguasaan: 'KAMI',
      bentuk: ['SOFTCOPY'],
      biaya: 0,
      waktuPenyediaan: 3,
    },
  },
  penolakan: {
    data: {
      pasal17: '17.h.3',
      butirDik: ['dik-1-u1'],
      itemDik: 'Keputusan KPU 100/2026 nomor 4',
      konsekuensi: 'Mengungkap rekening pribadi.',
      penjelasan: 'Informasi memuat data rekening.',
    },
  },
  usulanDik: {
    data: {
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
  },
  ujiKonsekuensi: {
    data: ISIAN['ujiKonsekuensi'] ?? {},
  },
  klasifikasi: {
    data: { judul: 'Usulan DIK 2026', pemicu: 'SEBELUM_PERMINTAAN', keterangan: 'Dibuat untuk percobaan.' },
  },
  tarikUsulan: { data: { usulan: 'u1', alasan: 'Dokumennya sudah diumumkan.' } },
  notaDinasUnit: {
    data: {
      unit: 'Subbagian Keuangan',
      nomor: '12/ND/XI/2026',
      tanggal: '2026-11-03',
      perihal: 'Usulan informasi dikecualikan',
    },
  },
  drafDik: { data: { judul: 'Draf DIK 2026', tanggal: '2026-11-04', alasan: 'Memuat rahasia pribadi.' } },
  beritaAcara: {
    data: {
      nomor: '3/BA/XI/2026',
      tanggal: '2026-11-05',
      tempat: 'Ruang rapat',
      usulan: ['u1'],
      pembahasan: 'Lembar dibahas satu per satu.',
      simpulan: 'Kolom nomor rekening dikecualikan.',
    },
  },
  masukan: { data: { masukan: 'Dasar hukumnya sudah tepat.' } },
  suratMasuk: {
    data: { pengirim: 'KPU Provinsi Sumatera Barat', nomor: '31/PP.07-SD/13/XI/2026', tanggal: '2026-11-05' },
  },
  suratJawaban: {
    data: {
      pengirim: 'KPU',
      nomor: '45/PP.07-SD/06/XI/2026',
      tanggal: '2026-11-05',
      alasan: 'Dasar hukumnya belum tepat.',
    },
  },
  penetapan: {
    data: {
      nomor: '100 Tahun 2026',
      tanggal: '2026-11-05',
      tentang: 'Penetapan Informasi yang Dikecualikan',
      ditetapkan: ['u1'],
    },
  },
  penerusan: {
    data: {
      nomor: '100 Tahun 2026',
      tanggal: '2026-11-20',
      tentang: 'Penetapan DIK',
      butirIds: ['b1', 'b2'],
    },
  },
  pemindaian: { data: { jumlahNaskah: 2 } },
  daftarJangka: { data: { keterangan: 'Dua butir menunggu naskah.' } },
  laporanDokumentasi: { data: { laporan: 'Sudah disimpan.' } },
  pengumpulan: { data: { butirIds: ['b1'] } },
  klasifikasiDokumen: { data: { klasifikasi: [{ butir: 'b1', jenisDokumen: 'SURAT' }] } },
  lokasiSimpan: {
    data: {
      bentuk: ['CETAK'],
      folder: 'DIK/2026',
      lemari: '2',
      kotak: '7',
      pemegangKunci: 'Petugas arsip',
    },
  },
  publikasi: {
    data: { jenisTerbit: 'DIP', tautan: 'https://ppid.contoh.go.id/dip', tanggal: '2026-12-01' },
  },
};

/** Checks the sound example of a form with some fields replaced; `undefined` removes a field. */
export function periksa(nama: string, data: Isi = {}, pribadi: Isi = {}): HasilIsian {
  const contoh = CONTOH[nama];
  return periksaIsian(ambilFormulir(nama), {
    data: { ...contoh?.data, ...data },
    pribadi: { ...contoh?.pribadi, ...pribadi },
  });
}

/** Messages of a refused form; {} when it was accepted. */
export function pesan(nama: string, data: Isi = {}, pribadi: Isi = {}): Record<string, string> {
  const hasil = periksa(nama, data, pribadi);
  return hasil.sah ? {} : hasil.bidang;
}

/** Warnings of an accepted form. */
export function peringatan(nama: string, data: Isi = {}, pribadi: Isi = {}): Record<string, string> {
  const hasil = periksa(nama, data, pribadi);
  if (!hasil.sah) throw new Error(JSON.stringify(hasil.bidang));
  return hasil.peringatan;
}
