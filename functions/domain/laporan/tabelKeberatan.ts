import { namaHasil } from '../berkas/hasil.js';
import { formatAngka, formatPersen } from './angka.js';
import { namaAlasanKeberatan, namaAmar } from './keberatan.js';
import { selAngka, tabelSebaran, tabelUraian } from './tabel.js';
import type { AngkaLaporan, Sel, TabelLaporan } from './types.js';

const bila = (uraian: string, nilai: number | null): [string, Sel][] =>
  nilai === null ? [] : [[uraian, selAngka(nilai)]];

/** Objections and disputes (dossier E: "objections by reason and result"); one line in a period that had none. */
export function tabelKeberatanLaporan({ keberatan: k }: AngkaLaporan): TabelLaporan[] {
  const arus = tabelUraian('Keberatan', [
    ['Keberatan diterima', selAngka(k.masuk)],
    ['Keberatan ditanggapi Atasan PPID', selAngka(k.dijawab)],
    ['Keberatan dicabut', selAngka(k.ditutup)],
    ['Batas waktu lewat tanpa tanggapan', selAngka(k.tidakDitanggapi)],
    ...bila('Belum ditanggapi saat laporan dibuat', k.belum),
    ['Ditanggapi tepat waktu', selAngka(k.tepatWaktu)],
    ['Bagian yang tepat waktu', selAngka(k.persenTepat, formatPersen(k.persenTepat))],
    ['Rata-rata hari kerja terpakai', selAngka(k.rataHari, formatAngka(k.rataHari, 2))],
  ]);
  const sengketa = tabelUraian('Sengketa di Komisi Informasi', [
    ['Sengketa diajukan', selAngka(k.sengketa.masuk)],
    ['Sidang', selAngka(k.sengketa.sidang)],
    ['Sengketa diputus', selAngka(k.sengketa.selesai)],
    ...bila('Sengketa berjalan saat laporan dibuat', k.sengketa.berjalan),
  ]);
  const kosong = (t: TabelLaporan): boolean => t.baris.every(([, isi]) => !isi?.nilai);
  if (kosong(arus) && kosong(sengketa)) {
    return [tabelUraian('Keberatan', [['Keberatan diterima', selAngka(0)]])];
  }
  return [
    arus,
    ...[
      tabelSebaran('Keberatan diterima menurut alasan', k.perAlasan, namaAlasanKeberatan),
      tabelSebaran('Keberatan ditanggapi menurut keputusan', k.perHasil, namaHasil),
    ].filter((t) => t.baris.length > 0),
    ...(kosong(sengketa) ? [] : [sengketa]),
    ...[tabelSebaran('Sengketa diputus menurut amar', k.perAmar, namaAmar)].filter((t) => t.baris.length > 0),
  ];
}
