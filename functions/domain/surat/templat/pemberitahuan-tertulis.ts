import { formatTanggal, tanggalLokal } from '../../calendar/zona.js';
import { formatRupiah } from '../../laporan/angka.js';
import {
  daftar,
  hakKeberatan,
  isian,
  judul,
  kerangka,
  paragraf,
  tempatTanggal,
  ttdPejabat,
} from '../bagian.js';
import { angka, larik, teks, type Isian } from '../isian.js';
import {
  alamatTujuan,
  bacaPemohon,
  bacaPermohonan,
  namaBentuk,
  namaHasilSurat,
  namaPenguasaan,
  uraianPasal17,
} from '../permohonan.js';
import type { BlokSurat, DokSurat, ModelSurat } from '../types.js';

const DIBERI = ['DITERIMA_SELURUHNYA', 'DITERIMA_SEBAGIAN'];

/**
 * Written notice. Content by UU 14/2008 Ps 22(7): held or not and by whom, accepted or refused with the Pasal 17 ground,
 * what is given in whole or in part, what was blacked out and why, means and format, cost (dossier D.3; seed 2 langkah 2, 4).
 * Given at once at the desk (form pemberian), the answer is: all of it.
 */
export function pemberitahuanTertulis(m: ModelSurat): DokSurat {
  const { berkas, satker } = m;
  const isi = m.surat.isi;
  const minta = bacaPermohonan(berkas);
  const pemohon = bacaPemohon(m.pemohon);
  const hasil = teks(isi, 'hasil') || 'DITERIMA_SELURUHNYA';
  const blok: BlokSurat[] = [
    paragraf('Menjawab permohonan informasi publik Saudara, dengan ini kami beritahukan hal-hal berikut.'),
    isian(
      ['Nomor pendaftaran', berkas.nomor ?? ''],
      ['Tanggal permohonan', formatTanggal(tanggalLokal(minta.diterima, satker.zona))],
      ['Nama pemohon', pemohon.nama],
      ['Alamat', pemohon.alamat],
      ['Telepon/surel', pemohon.kontak],
      ['Informasi yang diminta', minta.rincian],
      ['Hasil', namaHasilSurat(hasil)],
      ['Informasi dikuasai oleh', penguasaan(isi)],
    ),
    ...(DIBERI.includes(hasil) ? dapatDiberikan(isi, minta.cara) : []),
    ...(hasil === 'DITERIMA_SELURUHNYA' ? [] : tidakDiberikan(hasil, isi)),
    judul('Hak Saudara bila tidak sependapat dengan jawaban ini'),
    daftar(hakKeberatan(berkas.jamHukum)),
    ttdPejabat(m),
  ];
  const perihal = 'Pemberitahuan Tertulis atas Permohonan Informasi Publik';
  return kerangka(m, blok, { perihal, tempatTanggal: tempatTanggal(m), tujuan: alamatTujuan(m.pemohon) });
}

function penguasaan(isi: Isian): string {
  const kode = teks(isi, 'penguasaan') || 'KAMI';
  return kode === 'BADAN_LAIN' ? `Badan publik lain, yaitu ${teks(isi, 'badanLain')}` : namaPenguasaan(kode);
}

function dapatDiberikan(isi: Isian, cara: string): BlokSurat[] {
  const waktu = angka(isi, 'waktuPenyediaan') ?? 0;
  const biaya = angka(isi, 'biaya') ?? 0;
  return [
    judul('A. Informasi yang dapat diberikan'),
    isian(
      ['Bentuk fisik yang tersedia', namaBentuk(larik(isi, 'bentuk'))],
      ['Cara memperoleh', cara],
      ['Biaya', biaya > 0 ? formatRupiah(biaya) : 'Tidak dipungut biaya'],
      ['Waktu penyediaan', waktu > 0 ? `${waktu} hari kerja` : 'Diberikan saat pemberitahuan ini'],
      ...pilihan('Penghitaman/pengaburan', teks(isi, 'penghitaman')),
      ...pilihan('Keterangan', teks(isi, 'keterangan')),
    ),
  ];
}

function tidakDiberikan(hasil: string, isi: Isian): BlokSurat[] {
  const sebab =
    hasil === 'TIDAK_DIKUASAI'
      ? 'Informasi tidak dikuasai atau belum didokumentasikan'
      : 'Informasi termasuk informasi yang dikecualikan';
  return [
    judul('B. Informasi yang tidak dapat diberikan'),
    isian(
      ['Sebab', sebab],
      ...larik(isi, 'pasal17').map((kode): [string, string] => ['Dasar (UU 14/2008)', uraianPasal17(kode)]),
      ...pilihan('Undang-undang lain', teks(isi, 'undangUndang')),
      ['Alasan', teks(isi, 'alasan')],
    ),
  ];
}

/** A line that is printed only when it says something. */
function pilihan(label: string, nilai: string): [string, string][] {
  return nilai ? [[label, nilai]] : [];
}
