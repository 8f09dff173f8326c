import { formatHariTanggal, formatTanggal, tanggalLokal } from '../../calendar/zona.js';
import { formatRupiah } from '../../laporan/angka.js';
import { jawaban } from '../../laporan/jawaban.js';
import { batasRezim, hariKeberatan, NAMA_REZIM, rezimSurat } from '../bagian.js';
import { angka, larik, teks } from '../isian.js';
import {
  bacaPermohonan,
  diterimaLengkap,
  isianForm,
  namaAlasanPerpanjangan,
  namaBentuk,
  namaCaraBayar,
  namaCaraPenyerahan,
  namaHasilSurat,
} from '../permohonan.js';
import type { Slot } from '../templat-data.js';
import type { ModelSurat } from '../types.js';
import { baris, slotLacak, slotUmum, waktu } from './umum.js';

/** The request as every letter about it may quote it. */
export function slotMinta(m: ModelSurat): Slot {
  const minta = bacaPermohonan(m.berkas);
  return {
    ...slotUmum(m),
    nomorPendaftaran: m.berkas.nomor ?? '',
    tanggalPermohonan: formatTanggal(tanggalLokal(minta.diterima, m.satker.zona)),
    diterima: waktu(m, minta.diterima),
    kanal: minta.kanal,
    kategori: minta.kategori,
    rincian: minta.rincian,
    tujuan: minta.tujuan,
    cara: minta.cara,
  };
}

/** The legal clock; `adaJam` is false while a request is incomplete. */
export function slotJam(m: ModelSurat, berjalan = true): Slot {
  const jam = berjalan ? m.berkas.jamHukum : null;
  return {
    adaJam: jam !== null,
    jatuhTempo: jam ? formatHariTanggal(jam.jatuhTempo) : '',
    rezim: NAMA_REZIM[rezimSurat(m)],
    sementara: jam?.sementara ?? false,
  };
}

/** D.2, and what an incomplete request still lacks (C.4.1). */
export function slotTandaBukti(m: ModelSurat): Slot {
  const { pemberitahuan, perpanjangan } = batasRezim(m);
  const kekurangan = baris(teks(m.surat.isi, 'kekurangan'));
  const lengkap = isianForm(m.berkas, 'kelengkapan')['diterima'];
  return {
    ...slotMinta(m),
    ...slotJam(m, kekurangan.length === 0),
    ...slotLacak(m),
    kekurangan,
    lengkapiSampai: waktu(m, m.berkas.data['lengkapiSampai']),
    diterimaLengkap: kekurangan.length === 0 ? waktu(m, lengkap) : '',
    hariJawab: String(m.berkas.jamHukum?.batasHari ?? pemberitahuan.hari),
    hariPerpanjangan: String(perpanjangan.hari),
    dasarWaktu: [...new Set([pemberitahuan.dasar, perpanjangan.dasar])].join('; '),
  };
}

export function slotPermintaanKelengkapan(m: ModelSurat): Slot {
  return {
    ...slotMinta(m),
    kekurangan: baris(teks(m.surat.isi, 'kekurangan')),
    lengkapiSampai: waktu(m, m.berkas.data['lengkapiSampai']),
    rezim: NAMA_REZIM[rezimSurat(m)],
    hariJawab: String(batasRezim(m).pemberitahuan.hari),
  };
}

/** UU 14/2008 Ps 22(8); Perki 1/2019 Ps 12; dossier C.4.3, D.3. */
export function slotPerpanjangan(m: ModelSurat): Slot {
  const jam = m.berkas.jamHukum;
  const ulur = jam?.perpanjangan;
  return {
    ...slotMinta(m),
    ...slotJam(m),
    tanggalDiterima: formatTanggal(tanggalLokal(diterimaLengkap(m.berkas), m.satker.zona)),
    alasan: namaAlasanPerpanjangan(m.surat.isi),
    penjelasan: teks(m.surat.isi, 'penjelasan'),
    diperpanjang: Boolean(ulur),
    batasLama: ulur ? formatHariTanggal(ulur.jatuhTempoLama) : '',
    lama: ulur ? `${ulur.hari} hari kerja, ${batasRezim(m).perpanjangan.dasar}` : '',
    hariKeberatan: String(hariKeberatan(m)),
    adaHitungan: jam !== null && m.jelas.length > 0,
  };
}

/** Receipt of the hand-over: information or the written notice that it is refused (seed 2 langkah 5). */
export function slotTandaTerima(m: ModelSurat): Slot {
  const { berkas, satker, surat } = m;
  const jawab = jawaban(berkas);
  const diberi = jawab?.hasil === 'DITERIMA_SELURUHNYA' || jawab?.hasil === 'DITERIMA_SEBAGIAN';
  // After an order it is the new answer that is handed over.
  const dijawab = teks(berkas.data, 'dijawabUlang') || jawab?.pada;
  const bentuk = ['pemberitahuan', 'pemberian'].flatMap((form) => larik(isianForm(berkas, form), 'bentuk'));
  return {
    ...slotMinta(m),
    hasil: jawab ? namaHasilSurat(jawab.hasil) : '',
    tanggalJawaban: dijawab ? formatTanggal(tanggalLokal(dijawab, satker.zona)) : '',
    diberi,
    judulBarang: diberi ? 'INFORMASI PUBLIK' : 'PEMBERITAHUAN TERTULIS',
    biaya: diberi ? biayaDibayar(m) : '',
    barang: diberi
      ? `Informasi publik yang diminta: ${namaBentuk(bentuk) || 'salinan'}`
      : 'Pemberitahuan tertulis/keputusan PPID',
    caraPenyerahan: namaCaraPenyerahan(teks(surat.isi, 'cara')),
    tanggalPenyerahan: formatHariTanggal(teks(surat.isi, 'tanggal') || surat.tanggal),
    keterangan: teks(surat.isi, 'keterangan'),
  };
}

/** "Rp25.000, transfer bank"; '' where nothing was asked for. */
function biayaDibayar({ berkas, surat }: ModelSurat): string {
  const jumlah = angka(isianForm(berkas, 'pemberitahuan'), 'biaya') ?? 0;
  if (jumlah <= 0) return '';
  const cara = teks(surat.isi, 'caraBayar');
  return formatRupiah(jumlah) + (cara ? `, ${namaCaraBayar(cara).toLowerCase()}` : '');
}
