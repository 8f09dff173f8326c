import type { Tanggal } from '../calendar/types.js';
import { formatHariTanggal, formatInstan, formatTanggal } from '../calendar/zona.js';
import { kop } from '../surat/bagian.js';
import { DEFINISI } from './definisi.js';
import { angkaLaporan } from './hitung.js';
import { tabelMutuBaku } from './mutuBaku.js';
import { tabelRegister } from './kolomPermohonan.js';
import { sel, selAngka, tabelArus, tabelKanal, tabelKelengkapan, tabelSurvei, tabelUraian } from './tabel.js';
import { tabelKeberatanLaporan } from './tabelKeberatan.js';
import type { BahanLaporan, BarisRegister, ModelLaporan, TabelLaporan } from './types.js';

/** Data Layanan Harian, for the supervision by the Kasubbag (seed 2 langkah 7; contents dossier E). */
export function modelLaporanHarian(bahan: BahanLaporan): ModelLaporan {
  const { satker, periode, rekap, berkas, sop, dibuat } = bahan;
  const angka = angkaLaporan(bahan);
  const terbuka = bahan.terbuka ?? berkas;
  const belum = terbuka.filter((b) => b.status === 'BELUM_DIJAWAB' || b.status === 'MENUNGGU_KELENGKAPAN');
  // A request to be decided anew is due by the order; an incomplete one has no due date yet.
  const batas = (b: BarisRegister) => (b.tanggalPemberitahuan === null ? b.jatuhTempo : b.batasPerintah);
  const tempo = (uji: (jatuhTempo: string) => boolean) =>
    belum.flatMap((b) => {
      const hari = b.status === 'BELUM_DIJAWAB' ? batas(b) : null;
      return hari !== null && uji(hari) ? [{ nomor: b.nomor, batas: hari }] : [];
    });
  return {
    id: `harian-${periode}`,
    jenis: 'harian',
    judul: 'Data Layanan Harian',
    kop: kop(satker),
    periode,
    periodeTeks: formatHariTanggal(periode),
    dibuat,
    dibuatTeks: formatInstan(dibuat, satker.zona),
    angka,
    ringkasan: [
      tabelArus(angka),
      tabelKanal(angka),
      tabelMenunggu(belum, bahan),
      ...tabelKelengkapan(angka),
      ...tabelKeberatanLaporan(angka),
      ...tabelSurvei(angka),
      tabelTempo(
        'Jatuh tempo hari ini, belum dijawab',
        tempo((t) => t === periode),
      ),
      tabelTempo(
        'Lewat batas waktu, belum dijawab',
        tempo((t) => t < periode),
      ),
    ],
    register: tabelRegister(berkas, 'Tidak ada permohonan yang diterima atau dijawab pada hari ini.'),
    mutuBaku: tabelMutuBaku(sop, rekap),
    definisi: DEFINISI,
    pengesahan: 'Disupervisi oleh Kepala Subbagian',
  };
}

/** How many unanswered requests wait in each step. */
function tabelMenunggu(belum: readonly BarisRegister[], { sop }: BahanLaporan): TabelLaporan {
  const langkah = [...new Set(belum.map((b) => b.langkah))].sort((a, b) => (a ?? 0) - (b ?? 0));
  const uraian = sop.find((s) => s.jenis === 'permohonan')?.langkah ?? [];
  return tabelUraian(
    'Belum dijawab, menurut langkah',
    langkah.map((no) => {
      const isi = uraian.find((l) => l.no === no);
      const nama = isi ? `Langkah ${no}: ${isi.uraianTerkoreksi ?? isi.uraian}` : `Langkah ${no ?? '–'}`;
      return [nama, selAngka(belum.filter((b) => b.langkah === no).length)];
    }),
  );
}

function tabelTempo(judul: string, baris: readonly { nomor: string; batas: Tanggal }[]): TabelLaporan {
  return {
    judul,
    kolom: ['Nomor pendaftaran', 'Batas waktu'],
    lebar: [6, 4],
    baris: baris.map((b) => [sel(b.nomor), sel(formatTanggal(b.batas))]),
    kosong: 'Tidak ada.',
  };
}
