import { formatHariTanggal, formatTanggal, tanggalLokal } from '../../calendar/zona.js';
import { jawaban } from '../../laporan/jawaban.js';
import { isian, kerangka, paragraf, ttdBerdua } from '../bagian.js';
import { larik, teks } from '../isian.js';
import {
  bacaPemohon,
  bacaPermohonan,
  isianForm,
  namaBentuk,
  namaCaraPenyerahan,
  namaHasilSurat,
} from '../permohonan.js';
import type { DokSurat, ModelSurat } from '../types.js';

/** Receipt of the hand-over: information or the written notice that it is refused (seed 2 langkah 5). */
export function tandaTerima(m: ModelSurat): DokSurat {
  const { berkas, satker } = m;
  const isi = m.surat.isi;
  const minta = bacaPermohonan(berkas);
  const pemohon = bacaPemohon(m.pemohon);
  const jawab = jawaban(berkas);
  const diberi = jawab?.hasil === 'DITERIMA_SELURUHNYA' || jawab?.hasil === 'DITERIMA_SEBAGIAN';
  const bentuk = [isianForm(berkas, 'pemberitahuan'), isianForm(berkas, 'pemberian')].flatMap((f) =>
    larik(f, 'bentuk'),
  );
  const barang = diberi
    ? `Informasi publik yang diminta: ${namaBentuk(bentuk) || 'salinan'}`
    : 'Pemberitahuan tertulis/keputusan PPID';
  const tanggal = teks(isi, 'tanggal') || m.surat.tanggal;
  return kerangka(
    m,
    [
      isian(
        ['Nomor pendaftaran', berkas.nomor ?? ''],
        ['Tanggal permohonan', formatTanggal(tanggalLokal(minta.diterima, satker.zona))],
        ['Nama pemohon', pemohon.nama],
        ['Alamat', pemohon.alamat],
        ['Informasi yang diminta', minta.rincian],
        ['Hasil', jawab ? namaHasilSurat(jawab.hasil) : ''],
        ['Tanggal jawaban', jawab ? formatTanggal(tanggalLokal(jawab.pada, satker.zona)) : ''],
        ['Yang diserahkan', barang],
        ['Cara penyerahan', namaCaraPenyerahan(teks(isi, 'cara'))],
        ['Hari dan tanggal penyerahan', formatHariTanggal(tanggal)],
        ['Keterangan', teks(isi, 'keterangan')],
      ),
      paragraf(
        'Yang tersebut di atas telah diserahkan oleh petugas dan diterima oleh pemohon dengan lengkap.',
      ),
      ttdBerdua(m, 'Yang menerima, Pemohon', pemohon.nama),
    ],
    { judul: 'TANDA TERIMA INFORMASI PUBLIK' },
  );
}
