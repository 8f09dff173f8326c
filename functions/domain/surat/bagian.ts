import { formatHariTanggal, formatTanggal } from '../calendar/zona.js';
import type { JamHukum, Rezim } from '../berkas/types.js';
import { BATAS, type BatasRezim } from '../calendar/batas.js';
import type { Satker } from '../satker/satker.js';
import type { BlokSurat, DokSurat, KopSurat, ModelSurat, Pejabat, PihakTtd } from './types.js';

export const NAMA_REZIM: Readonly<Record<Rezim, string>> = {
  BIASA: 'Biasa (di luar tahapan Pemilu/Pemilihan)',
  TAHAPAN: 'Tahapan Pemilu/Pemilihan',
};

export function batasRezim(jam: JamHukum | null): BatasRezim {
  return BATAS[jam?.rezim ?? 'BIASA'];
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

export function kop(satker: Satker): KopSurat {
  const kontak = [
    satker.telepon && `Telepon ${satker.telepon}`,
    satker.surel && `Surel ${satker.surel}`,
    satker.laman && `Laman ${satker.laman}`,
  ];
  const alamat = satker.alamat.includes(satker.kota) ? satker.alamat : `${satker.alamat}, ${satker.kota}`;
  return { instansi: namaInstansi(satker.nama), alamat, kontak: kontak.filter(Boolean).join(' · ') };
}

export function tempatTanggal({ satker, surat }: ModelSurat): string {
  return `${satker.kota}, ${formatTanggal(surat.tanggal)}`;
}

/** What every letter shares; a template adds title, addressee and content. */
export function kerangka(m: ModelSurat, isi: BlokSurat[], lain: Partial<DokSurat>): DokSurat {
  return {
    kop: kop(m.satker),
    judul: null,
    nomor: m.surat.nomor,
    perihal: null,
    tempatTanggal: null,
    tujuan: [],
    isi,
    kaki: `PPID ${m.satker.nama} · Nomor pendaftaran ${m.berkas.nomor ?? '–'}`,
    tanggal: m.surat.tanggal,
    ...lain,
  };
}

export function isian(...baris: [label: string, nilai: string][]): BlokSurat {
  return { blok: 'isian', baris: baris.map(([label, nilai]) => ({ label, nilai: nilai || '–' })) };
}

/** Fields of which the first is what the reader looks for. */
export function isianPenting(...baris: [label: string, nilai: string][]): BlokSurat {
  return { blok: 'isian', baris: baris.map(([label, nilai], i) => ({ label, nilai, tebal: i === 0 })) };
}

export const paragraf = (teks: string): BlokSurat => ({ blok: 'paragraf', teks });
export const judul = (teks: string): BlokSurat => ({ blok: 'judul', teks });
export const daftar = (butir: string[]): BlokSurat => ({ blok: 'daftar', gaya: 'angka', butir });

export function ttdPejabat(m: ModelSurat): BlokSurat {
  return { blok: 'ttd', pihak: [penandatangan(m.penanda, null)] };
}

/** Two signatures side by side: the applicant's and the officer's. */
export function ttdBerdua(m: ModelSurat, labelPemohon: string, namaPemohon: string): BlokSurat {
  const pemohon = { pembuka: null, jabatan: labelPemohon, nama: namaPemohon };
  return { blok: 'ttd', pihak: [pemohon, penandatangan(petugas(m), tempatTanggal(m))] };
}

export function petugas(m: ModelSurat): Pejabat {
  return m.petugas ?? m.penanda;
}

function penandatangan({ nama, jabatan }: Pejabat, pembuka: string | null): PihakTtd {
  return { pembuka, jabatan, nama };
}

/** "Bagaimana tanggal ini dihitung": every day counted and every day skipped, with the reason (design §5). */
export function penjelasanHitungan(m: ModelSurat): BlokSurat[] {
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
    judul('Bagaimana tanggal ini dihitung'),
    paragraf(
      `Permohonan tercatat diterima pada ${formatHariTanggal(jam.diterima)}. ${mulai} ` +
        `Sabtu, Minggu, ${cuti}; hari terakhir berlaku sampai kantor tutup.`,
    ),
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

export const PERINGATAN_SEMENTARA =
  'Tanggal ini sementara: hari libur pada sebagian masa ini belum ditetapkan pemerintah. ' +
  'Bila berubah, kami memberitahukan tanggal yang baru.';

/** Right to object and to a dispute (UU 14/2008 Ps 35-37), as far as the sources state the days. */
export function hakKeberatan(jam: JamHukum | null): string[] {
  const batas = batasRezim(jam);
  const sengketa = batas.sengketa
    ? `paling lambat ${batas.sengketa.hari} hari kerja setelah menerima tanggapan Atasan PPID`
    : 'sesuai tata cara penyelesaian sengketa informasi Pemilu/Pemilihan';
  return [
    `Pemohon dapat mengajukan keberatan tertulis kepada Atasan PPID paling lambat ${batas.keberatan.hari} hari kerja setelah ` +
      'ditemukannya alasan keberatan, misalnya sejak menerima penolakan atau sejak batas waktu jawaban lewat.',
    `Atasan PPID memberikan tanggapan tertulis paling lambat ${batas.tanggapanKeberatan.hari} hari kerja sejak keberatan dicatat ` +
      'dalam register keberatan.',
    `Bila tidak puas dengan tanggapan Atasan PPID, pemohon dapat mengajukan sengketa informasi kepada Komisi Informasi ${sengketa}.`,
  ];
}
