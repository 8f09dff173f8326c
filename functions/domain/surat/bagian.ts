import type { Rezim } from '../berkas/types.js';
import { BATAS, type BatasRezim } from '../calendar/batas.js';
import { pilihRezim } from '../calendar/jamHukum.js';
import type { Tanggal } from '../calendar/types.js';
import { formatHariTanggal, formatInstan, namaHari, tanggalLokal } from '../calendar/zona.js';
import type { Satker } from '../satker/satker.js';
import { teks } from './isian.js';
import { diterimaLengkap, isianForm } from './permohonan.js';
import type { TemplatSurat } from './templat-data.js';
import type { BlokSurat, KopSurat, ModelSurat } from './types.js';

export const NAMA_REZIM: Readonly<Record<Rezim, string>> = {
  BIASA: 'Biasa (di luar tahapan Pemilu/Pemilihan)',
  TAHAPAN: 'Tahapan Pemilu/Pemilihan',
};

/** The regime of the clock; before it starts, the one that a complete request would get on the letter's day. */
export function rezimSurat({ berkas, satker, surat }: ModelSurat): Rezim {
  return (
    berkas.jamHukum?.rezim ??
    pilihRezim({
      diterima: surat.tanggal,
      informasiPemilu: berkas.data['informasiPemilu'] !== 'TIDAK',
      pengaturan: satker.pengaturan,
    })
  );
}

export const batasRezim = (m: ModelSurat): BatasRezim => BATAS[rezimSurat(m)];

/** Working days to object: the law's, or the office's setting while stages run (T4, UNVERIFIED). */
export function hariKeberatan(m: ModelSurat): number {
  const biasa = rezimSurat(m) === 'BIASA';
  return biasa ? BATAS.BIASA.keberatan.hari : m.satker.pengaturan.hariKeberatanTahapan;
}

/** Working days to go to Komisi Informasi: the law's, or the office's setting while stages run (T6, UNVERIFIED). */
export function hariSengketa(m: ModelSurat): number {
  return batasRezim(m).sengketa?.hari ?? m.satker.pengaturan.hariSengketaTahapan;
}

/** "KPU Kab. Manggarai Barat" as a letterhead writes it. An office that is not called KPU (KIP in Aceh) keeps its name. */
export function namaInstansi(nama: string): string {
  return nama
    .replace(/^KPU RI$/i, 'Komisi Pemilihan Umum Republik Indonesia')
    .replace(/^KPU\b/i, 'Komisi Pemilihan Umum')
    .replace(/\bKab\.(?=\s)/i, 'Kabupaten')
    .replace(/\bProv\.(?=\s)/i, 'Provinsi')
    .toUpperCase();
}

const SATUAN = 'PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI (PPID)';

export function kop(satker: Satker, penanda: TemplatSurat['penanda'] = 'PPID'): KopSurat {
  const kontak = [
    satker.telepon && `Telepon ${satker.telepon}`,
    satker.surel && `Surel ${satker.surel}`,
    satker.laman && `Laman ${satker.laman}`,
  ];
  const alamat = satker.alamat.includes(satker.kota) ? satker.alamat : `${satker.alamat}, ${satker.kota}`;
  return {
    instansi: namaInstansi(satker.nama),
    satuan: penanda === 'ATASAN_PPID' ? `ATASAN ${SATUAN}` : SATUAN,
    alamat,
    kontak: kontak.filter(Boolean).join(' · '),
  };
}

/** Foot of every page: what case the paper belongs to. */
export function ekor({ satker, berkas }: ModelSurat): string {
  const nomor = berkas.jenis === 'keberatan' ? 'Nomor registrasi keberatan' : 'Nomor pendaftaran';
  return `PPID ${satker.nama} · ${nomor} ${berkas.nomor ?? '–'}`;
}

export const PERINGATAN_SEMENTARA =
  'Tanggal ini sementara: hari libur pada sebagian masa ini belum ditetapkan pemerintah. ' +
  'Bila berubah, kami memberitahukan tanggal yang baru.';

/** The day the clock takes as that of receipt, and why where it is not the day itself. */
function diterima({ berkas, satker: { zona } }: ModelSurat, dihitung: Tanggal): string {
  const apa = berkas.jenis === 'keberatan' ? 'Keberatan' : 'Permohonan';
  const saat = diterimaLengkap(berkas);
  if (tanggalLokal(saat, zona) === dihitung)
    return `${apa} tercatat diterima pada ${formatHariTanggal(dihitung)}.`;
  const lengkap = teks(isianForm(berkas, 'kelengkapan'), 'diterima') ? ' lengkap' : '';
  return (
    `${apa} diterima${lengkap} ${namaHari(tanggalLokal(saat, zona))}, ${formatInstan(saat, zona)}, di luar jam kerja, maka dihitung ` +
    `diterima pada ${formatHariTanggal(dihitung)}.`
  );
}

/** "Bagaimana tanggal ini dihitung": every day counted and every day skipped, with the reason (design §5). */
function hitungan(m: ModelSurat): BlokSurat[] {
  const jam = m.berkas.jamHukum;
  if (!jam || m.jelas.length === 0) return [];
  const cuti = jam.cutiBersamaHariKerja
    ? 'dan hari libur tidak dihitung'
    : 'hari libur, dan cuti bersama tidak dihitung';
  const mulai =
    m.satker.pengaturan.geserHariPertama === 1
      ? 'Hari kerja pertama dihitung mulai hari berikutnya.'
      : 'Hari itu dihitung sebagai hari kerja pertama.';
  return [
    { blok: 'judul', teks: 'Bagaimana tanggal ini dihitung' },
    {
      blok: 'paragraf',
      teks:
        `${diterima(m, jam.diterima)} ${mulai} ` +
        `Sabtu, Minggu, ${cuti}; hari terakhir berlaku sampai kantor tutup.`,
    },
    {
      blok: 'tabel',
      kolom: ['Tanggal', 'Hari kerja ke-', 'Keterangan'],
      lebar: [5, 3, 8],
      baris: m.jelas.map((hari) => [
        formatHariTanggal(hari.tanggal),
        hari.ke === null ? '–' : String(hari.ke),
        hari.status === 'dilewati' ? `Tidak dihitung: ${hari.sebab}` : hari.sebab || 'Dihitung',
      ]),
    },
  ];
}

/** Right to object and to a dispute (UU 14/2008 Ps 35-37), as far as the sources state the days. */
function hakKeberatan(m: ModelSurat): string[] {
  const batas = batasRezim(m);
  const sengketa = batas.sengketa
    ? `paling lambat ${batas.sengketa.hari} hari kerja setelah menerima tanggapan Atasan PPID`
    : 'sesuai tata cara penyelesaian sengketa informasi Pemilu/Pemilihan';
  return [
    `Pemohon dapat mengajukan keberatan tertulis kepada Atasan PPID paling lambat ${hariKeberatan(m)} hari kerja setelah ` +
      'ditemukannya alasan keberatan, misalnya sejak menerima penolakan atau sejak batas waktu jawaban lewat.',
    `Atasan PPID memberikan tanggapan tertulis paling lambat ${batas.tanggapanKeberatan.hari} hari kerja sejak keberatan dicatat ` +
      'dalam register keberatan.',
    `Bila tidak puas dengan tanggapan Atasan PPID, pemohon dapat mengajukan sengketa informasi kepada Komisi Informasi ${sengketa}.`,
  ];
}

/** The six rights printed on the back of the request form (dossier D.1 [S5]), with the days of this request's regime. */
function hakPemohon(m: ModelSurat): string[] {
  const { pemberitahuan, perpanjangan } = batasRezim(m);
  const [keberatan = '', tanggapan = '', sengketa = ''] = hakKeberatan(m);
  return [
    'Memperoleh informasi publik, kecuali informasi yang dikecualikan menurut Pasal 17 Undang-Undang Nomor 14 Tahun 2008 ' +
      'tentang Keterbukaan Informasi Publik.',
    'Meminta nomor pendaftaran permohonan dan menanyakan perkembangannya.',
    `Menerima pemberitahuan tertulis paling lambat ${pemberitahuan.hari} hari kerja sejak permohonan diterima. PPID dapat ` +
      `memperpanjangnya satu kali, paling lama ${perpanjangan.hari} hari kerja, bila informasi belum dikuasai atau ` +
      'didokumentasikan, atau belum dapat diputuskan apakah dikecualikan.',
    'Mengetahui biaya dan cara pembayaran sebelum salinan dibuat; biaya, bila ada, ditetapkan dengan keputusan pimpinan.',
    `${keberatan} ${tanggapan}`,
    sengketa,
  ];
}

/** Rights of who objects (UU 14/2008 Ps 35(2), 36(2), 37(2); dossier B.3, D.5). */
function hakPengaju(m: ModelSurat): string[] {
  return [
    `Menerima tanggapan tertulis Atasan PPID paling lambat ${batasRezim(m).tanggapanKeberatan.hari} hari kerja sejak keberatan ` +
      'dicatat dalam register keberatan.',
    'Keberatan dijawab oleh Atasan PPID, bukan oleh pejabat yang memutus permohonan.',
    'Keberatan dengan alasan huruf b sampai dengan huruf g dapat diselesaikan secara musyawarah oleh kedua belah pihak.',
    'Bila tidak puas dengan tanggapan Atasan PPID, pemohon dapat mengajukan sengketa informasi kepada Komisi Informasi paling ' +
      `lambat ${hariSengketa(m)} hari kerja setelah menerima tanggapan itu.`,
  ];
}

const butir = (isi: string[]): BlokSurat[] => [{ blok: 'daftar', gaya: 'angka', butir: isi }];

/** Parts that no placeholder can hold: tables and lists that follow from the clock and the office's settings. */
const BAGIAN: Readonly<Record<string, (m: ModelSurat) => BlokSurat[]>> = {
  hitungan,
  hak: (m) => butir(m.berkas.jenis === 'keberatan' ? hakPengaju(m) : hakPemohon(m)),
  hakKeberatan: (m) => butir(hakKeberatan(m)),
};
export const NAMA_BAGIAN: readonly string[] = Object.keys(BAGIAN);

export function bagianSurat(nama: string, m: ModelSurat): BlokSurat[] {
  const buat = Object.hasOwn(BAGIAN, nama) ? BAGIAN[nama] : undefined;
  if (!buat) throw new Error(`No part '${nama}' in letters`);
  return buat(m);
}
