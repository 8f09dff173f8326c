import { namaKanal, namaKategori } from '../surat/permohonan.js';
import { formatAngka, formatPersen } from './angka.js';
import { NAMA_TUTUP, namaHasil } from '../berkas/hasil.js';
import { HASIL_JAWABAN } from './jawaban.js';
import { namaAlasan } from './register.js';
import type { AngkaLaporan, Sel, TabelLaporan } from './types.js';

export const sel = (teks: string): Sel => ({ teks });
/** A number cell: Indonesian for the reader, the bare number for a spreadsheet. */
export const selAngka = (nilai: number | null, teks = formatAngka(nilai)): Sel =>
  nilai === null ? { teks } : { teks, nilai: Math.round(nilai * 10_000) / 10_000 };

export function tabelUraian(judul: string, baris: [uraian: string, nilai: Sel][]): TabelLaporan {
  return {
    judul,
    kolom: ['Uraian', 'Jumlah'],
    lebar: [8, 2],
    baris: baris.map(([u, n]) => [sel(u), n]),
    kosong: 'Tidak ada.',
  };
}

export function tabelArus(a: AngkaLaporan): TabelLaporan {
  return tabelUraian('Arus permohonan informasi', [
    ['Belum dijawab pada awal masa laporan', selAngka(a.saldoAwal)],
    ['Permohonan diterima', selAngka(a.masuk)],
    ['Permohonan dijawab (pemberitahuan tertulis)', selAngka(a.dijawab)],
    ['Ditutup tanpa jawaban (dicabut, ganda, tidak dilengkapi)', selAngka(a.ditutup)],
    ['Belum dijawab pada akhir masa laporan', selAngka(a.sisa)],
    ['Diserahkan kepada pemohon', selAngka(a.diserahkan)],
    ['Perpanjangan waktu', selAngka(a.diperpanjang)],
    ['Diputus kembali atas perintah', selAngka(a.dijawabUlang)],
    ['Berkas ditutup (seluruh langkah SOP selesai)', selAngka(a.selesai)],
  ]);
}

export function tabelWaktu(a: AngkaLaporan): TabelLaporan {
  return tabelUraian('Waktu jawaban', [
    ['Dijawab tepat waktu', selAngka(a.tepatWaktu)],
    ['Dijawab terlambat', selAngka(a.terlambat)],
    ['Bagian yang tepat waktu', selAngka(a.persenTepat, formatPersen(a.persenTepat))],
    ['Rata-rata hari kerja terpakai', selAngka(a.rataHari, formatAngka(a.rataHari, 2))],
    ['Hari kerja terpakai paling lama', selAngka(a.maksHari)],
  ]);
}

export function tabelKeputusan(a: AngkaLaporan): TabelLaporan {
  return tabelUraian(
    'Keputusan atas permohonan',
    HASIL_JAWABAN.map((hasil) => [namaHasil(hasil), selAngka(a.perHasil[hasil] ?? 0)]),
  );
}

/** Incomplete requests and closings without an answer; [] in a period that had none. */
export function tabelKelengkapan(a: AngkaLaporan): TabelLaporan[] {
  const baris: [string, Sel][] = [
    ['Pemohon diminta melengkapi', selAngka(a.dimintaLengkap)],
    ['Permohonan dilengkapi', selAngka(a.dilengkapi)],
    ...(a.menungguLengkap === null
      ? []
      : [['Masih menunggu kelengkapan saat laporan dibuat', selAngka(a.menungguLengkap)] as [string, Sel]]),
    ...Object.entries(NAMA_TUTUP).map(([kode, nama]): [string, Sel] => [
      nama,
      selAngka(a.perTutup[kode] ?? 0),
    ]),
  ];
  const ada = baris.some(([, isi]) => isi.nilai !== 0);
  return ada ? [tabelUraian('Kelengkapan dan penutupan tanpa jawaban', baris)] : [];
}

export function tabelSurvei({ survei }: AngkaLaporan): TabelLaporan[] {
  if (survei.jumlah === 0) return [];
  return [
    tabelUraian('Survei kepuasan pemohon', [
      ['Jawaban survei', selAngka(survei.jumlah)],
      ['Nilai rata-rata (1 sampai 5)', selAngka(survei.rata, formatAngka(survei.rata, 2))],
    ]),
  ];
}

/** How often what is excluded was opened; [] in a period that had none. */
export function tabelAkses({ akses }: AngkaLaporan): TabelLaporan[] {
  if (Object.values(akses).every((jumlah) => jumlah === 0)) return [];
  return [
    tabelUraian('Pembukaan informasi yang dikecualikan', [
      ['Halaman dokumen dikecualikan dibuka', selAngka(akses.DIKECUALIKAN)],
      ['Lembar uji konsekuensi diunduh', selAngka(akses.LEMBAR_UJI)],
      ['Bagian tertutup uji konsekuensi dibuka untuk dibaca', selAngka(akses.BACA_UJI)],
      ['Ditemukan lewat pencarian kata isinya', selAngka(akses.PENCARIAN)],
    ]),
  ];
}

export function tabelAlasan(a: AngkaLaporan): TabelLaporan {
  // The counters' keys hold '_' for '.' (kunciAman): 17_h_3 is Pasal 17 huruf h angka 3.
  return tabelSebaran('Alasan penolakan', a.perAlasan, (k) =>
    namaAlasan(k.startsWith('17_') ? k.replaceAll('_', '.') : k),
  );
}

export const tabelKanal = (a: AngkaLaporan): TabelLaporan =>
  tabelSebaran('Permohonan diterima menurut kanal', a.perKanal, namaKanal);

export const tabelKategori = (a: AngkaLaporan): TabelLaporan =>
  tabelSebaran('Permohonan diterima menurut kategori pemohon', a.perKategori, namaKategori);

export function tabelSebaran(
  judul: string,
  isi: Record<string, number>,
  nama: (kunci: string) => string,
): TabelLaporan {
  const baris = Object.entries(isi)
    .filter(([, jumlah]) => jumlah !== 0)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return tabelUraian(
    judul,
    baris.map(([kunci, jumlah]) => [kunci === 'TIDAK_DIISI' ? 'Tidak diisi' : nama(kunci), selAngka(jumlah)]),
  );
}
