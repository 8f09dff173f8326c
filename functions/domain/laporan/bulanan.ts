import { formatBulan, formatInstan } from '../calendar/zona.js';
import { NAMA_BERKAS } from '../surat/surel.js';
import { kop } from '../surat/bagian.js';
import { DEFINISI } from './definisi.js';
import { angkaLaporan } from './hitung.js';
import { tabelMutuBaku } from './mutuBaku.js';
import { tabelRegister } from './kolomPermohonan.js';
import {
  selAngka,
  tabelAkses,
  tabelAlasan,
  tabelArus,
  tabelKanal,
  tabelKategori,
  tabelKelengkapan,
  tabelKeputusan,
  tabelSurvei,
  tabelUraian,
  tabelWaktu,
} from './tabel.js';
import { tabelKeberatanLaporan } from './tabelKeberatan.js';
import { tabelPembukaan } from './tabelPembukaan.js';
import type { AngkaLaporan, BahanLaporan, ModelLaporan, TabelLaporan } from './types.js';

/** Laporan Bulanan, Kasubbag to Kabag (seed 2 langkah 8; contents dossier E, metrics by UU 14/2008 Ps 12). */
export function modelLaporanBulanan(bahan: BahanLaporan): ModelLaporan {
  const { satker, periode, rekap, berkas, sop, dibuat, pembukaan = [] } = bahan;
  const angka = angkaLaporan(bahan);
  return {
    id: `bulanan-${periode}`,
    jenis: 'bulanan',
    judul: 'Laporan Bulanan Pelayanan Informasi Publik',
    kop: kop(satker),
    periode,
    periodeTeks: formatBulan(periode),
    dibuat,
    dibuatTeks: formatInstan(dibuat, satker.zona),
    angka,
    ringkasan: [
      tabelArus(angka),
      tabelWaktu(angka),
      tabelKeputusan(angka),
      tabelAlasan(angka),
      tabelKanal(angka),
      tabelKategori(angka),
      ...tabelKelengkapan(angka),
      ...tabelKeberatanLaporan(angka),
      ...tabelSurvei(angka),
      ...tabelAkses(angka),
      ...tabelPembukaan(pembukaan, satker.zona),
      ...tabelLain(angka),
    ],
    register: tabelRegister(berkas, 'Tidak ada permohonan yang diterima atau dijawab pada bulan ini.'),
    mutuBaku: tabelMutuBaku(sop, rekap),
    definisi: DEFINISI,
    pengesahan: 'Dilaporkan oleh Kepala Subbagian',
  };
}

function tabelLain({ berkasLain }: AngkaLaporan): TabelLaporan[] {
  const baris = Object.entries(berkasLain).flatMap(
    ([jenis, { masuk, selesai }]): [string, ReturnType<typeof selAngka>][] => {
      const nama = NAMA_BERKAS[jenis as keyof typeof NAMA_BERKAS];
      return [
        [`${nama}: dibuka`, selAngka(masuk)],
        [`${nama}: selesai`, selAngka(selesai)],
      ];
    },
  );
  return baris.length === 0 ? [] : [tabelUraian('Berkas lain', baris)];
}
