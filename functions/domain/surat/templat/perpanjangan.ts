import { formatHariTanggal, formatTanggal } from '../../calendar/zona.js';
import {
  batasRezim,
  isian,
  judul,
  kerangka,
  paragraf,
  penjelasanHitungan,
  PERINGATAN_SEMENTARA,
  tempatTanggal,
  ttdPejabat,
} from '../bagian.js';
import { teks } from '../isian.js';
import { alamatTujuan, bacaPermohonan, namaAlasanPerpanjangan } from '../permohonan.js';
import type { BlokSurat, DokSurat, ModelSurat } from '../types.js';

/** Extension, once and with written reasons (UU 14/2008 Ps 22(8); Perki 1/2019 Ps 12; dossier C.4.3, D.3; seed 2 langkah 4). */
export function perpanjangan(m: ModelSurat): DokSurat {
  const { berkas } = m;
  const minta = bacaPermohonan(berkas);
  const jam = berkas.jamHukum;
  const tanggalMinta = jam ? formatTanggal(jam.diterima) : '–';
  const isi: BlokSurat[] = [
    paragraf(
      `Permohonan informasi publik Saudara dengan nomor pendaftaran ${berkas.nomor ?? '–'} yang kami terima pada ${tanggalMinta} ` +
        'belum dapat dijawab dalam jangka waktu pertama. Kami memperpanjang jangka waktu tersebut satu kali.',
    ),
    isian(
      ['Informasi yang diminta', minta.rincian],
      ['Alasan perpanjangan', namaAlasanPerpanjangan(m.surat.isi)],
      ['Penjelasan', teks(m.surat.isi, 'penjelasan')],
      ...tanggalBaru(m),
    ),
    ...(jam?.sementara ? [paragraf(PERINGATAN_SEMENTARA)] : []),
    paragraf(
      'Jangka waktu ini tidak dapat diperpanjang lagi. Bila sampai tanggal tersebut permohonan belum dijawab, Saudara dapat ' +
        `mengajukan keberatan kepada Atasan PPID dalam ${batasRezim(jam).keberatan.hari} hari kerja.`,
    ),
    ttdPejabat(m),
    ...lampiran(m),
  ];
  const perihal = 'Perpanjangan Waktu Jawaban Permohonan Informasi Publik';
  return kerangka(m, isi, { perihal, tempatTanggal: tempatTanggal(m), tujuan: alamatTujuan(m.pemohon) });
}

function tanggalBaru({ berkas: { jamHukum: jam } }: ModelSurat): [string, string][] {
  if (!jam?.perpanjangan) return [];
  return [
    ['Batas waktu semula', formatHariTanggal(jam.perpanjangan.jatuhTempoLama)],
    ['Batas waktu baru', formatHariTanggal(jam.jatuhTempo)],
    ['Lama perpanjangan', `${jam.perpanjangan.hari} hari kerja, ${batasRezim(jam).perpanjangan.dasar}`],
  ];
}

function lampiran(m: ModelSurat): BlokSurat[] {
  const hitungan = penjelasanHitungan(m);
  return hitungan.length === 0 ? [] : [{ blok: 'halamanBaru' }, judul('Lampiran'), ...hitungan];
}
