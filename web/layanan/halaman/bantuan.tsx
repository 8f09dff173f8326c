import type { ReactNode } from 'react';
import { BATAS } from '@ppid/domain/calendar/batas';
import { Tautan } from '../rute.js';

const { BIASA } = BATAS;

const TANYA: readonly [string, ReactNode][] = [
  [
    'Apa yang harus disiapkan?',
    'Kartu identitas (KTP, SIM, atau paspor) yang difoto atau dipindai, nomor telepon atau surel, dan uraian informasi yang Anda butuhkan. Badan hukum melampirkan pengesahannya; kelompok melampirkan identitas anggota dan surat kuasa; kuasa melampirkan surat kuasa khusus.',
  ],
  [
    'Bagaimana menulis permintaan yang jelas?',
    'Sebutkan jenis informasi, pokoknya, daerahnya, dan tahunnya. Contoh: “Rekapitulasi hasil penghitungan suara Pemilu 2024 tingkat kecamatan di Kota Bengkulu”.',
  ],
  [
    'Apakah ada biaya?',
    'Pengajuan dan pelacakan tidak dipungut biaya. Bila salinan memerlukan biaya, jumlahnya diberitahukan lebih dahulu secara tertulis.',
  ],
  [
    'Kapan dijawab?',
    `Dalam ${BIASA.pemberitahuan.hari} hari kerja sejak permohonan lengkap diterima, dapat diperpanjang satu kali ${BIASA.perpanjangan.hari} hari kerja. Permohonan yang masuk di luar jam kerja dihitung mulai hari kerja berikutnya. Selama tahapan pemilu atau pemilihan berlaku batas yang lebih pendek.`,
  ],
  [
    'Nomor atau kode saya hilang.',
    'Hubungi kantor yang menerima permohonan dan bawa kartu identitas. Petugas mencari nomor Anda. Kode tidak dapat ditebak dan tidak ditampilkan di laman ini.',
  ],
  [
    'Kapan saya dapat mengajukan keberatan?',
    `Bila permohonan ditolak, tidak ditanggapi, ditanggapi tidak sebagaimana diminta, tidak dipenuhi, dikenai biaya yang tidak wajar, atau disampaikan terlambat; juga bila informasi berkala tidak disediakan. Batasnya ${BIASA.keberatan.hari} hari kerja.`,
  ],
  [
    'Siapa yang melihat data saya?',
    'Hanya petugas yang menangani permohonan Anda. NIK dan salinan identitas hanya terbuka bagi petugas yang memeriksanya dan dihapus setelah masa simpan. Halaman pelacakan tidak menampilkan NIK dan alamat.',
  ],
  [
    'Saya memerlukan pendampingan.',
    'Tuliskan kebutuhan Anda pada bagian Pendampingan di formulir, atau datang ke meja layanan; petugas membantu mengisi. Laman ini dapat dipakai dengan papan tik saja dan dengan pembaca layar.',
  ],
  [
    'Sambungan internet saya lambat atau putus.',
    'Isian tetap ada di halaman selama tab tidak ditutup. Tekan tombol kirim sekali lagi setelah tersambung; permohonan yang sama tidak akan tercatat dua kali. Foto diperkecil lebih dahulu supaya lekas terkirim.',
  ],
];

export function HalamanBantuan() {
  return (
    <>
      <title>Bantuan — PPID KPU</title>
      <h1 tabIndex={-1}>Bantuan</h1>
      {TANYA.map(([tanya, jawab]) => (
        <section key={tanya} className="kartu bagian">
          <h2>{tanya}</h2>
          <p>{jawab}</p>
        </section>
      ))}
      <p className="jarak">
        Alamat dan telepon kantor ada di <Tautan ke="">beranda</Tautan>, bagian Hubungi kantor.
      </p>
    </>
  );
}
