import type { JamHari, Pengaturan, Zona } from '../satker/satker.js';
import { LIBUR_NASIONAL, TAHUN_DITETAPKAN, VERSI_LIBUR } from './libur/index.js';
import { RAMADAN } from './ramadan.js';
import type { AcuanLibur, BarisLibur } from './types.js';

const satuBaris = (b: BarisLibur): string => [b.tanggal, b.jenis, b.mencabut, b.status, b.nama].join('|');
const urut = (semua: readonly string[]): string => [...semua].sort().join('\n');
const satuJam = ({ buka, tutup, istirahat }: JamHari): string =>
  [buka, tutup, istirahat?.mulai, istirahat?.selesai].join('|');

const BAWAAN = urut([
  ...LIBUR_NASIONAL.map(satuBaris),
  ...TAHUN_DITETAPKAN.map(String),
  ...RAMADAN.map((r) => `${r.mulai}|${r.selesai}`),
]);

/** FNV-1a, 32 bits: tells versions apart, protects nothing. */
function sidik(teks: string): string {
  let nilai = 0x811c9dc5;
  for (const huruf of teks) nilai = Math.imul(nilai ^ (huruf.codePointAt(0) ?? 0), 0x01000193);
  return (nilai >>> 0).toString(16).padStart(8, '0');
}

/**
 * '2026-09-15+2.9f3c01ab': date of the built-in table, number of later rows, fingerprint of all that can move a deadline.
 * Names of rows count, they stand in the explanation; decree numbers and sources do not. The order of rows and of keys
 * never does, because two stores may answer in two orders.
 */
export function versiKalender(zona: Zona, pengaturan: Pengaturan, acuan: AcuanLibur | null): string {
  const { jamKerja, jamKerjaRamadan, libur, tahapan } = pengaturan;
  const nasional = acuan?.baris ?? [];
  const isi = [
    BAWAAN,
    zona,
    urut(nasional.map(satuBaris)),
    urut((acuan?.tahun ?? []).map((t) => String(t.tahun))),
    urut(libur.map(satuBaris)),
    urut(tahapan.map((t) => `${t.mulai}|${t.selesai}`)),
    pengaturan.cutiBersamaHariKerja,
    pengaturan.geserHariPertama,
    pengaturan.terimaDiHariKerja,
    ...[jamKerja, jamKerjaRamadan].flatMap((j) => [satuJam(j.seninKamis), satuJam(j.jumat)]),
  ];
  return `${VERSI_LIBUR}+${nasional.length + libur.length}.${sidik(isi.join('\n\n'))}`;
}

/** A version as part of a document id: only letters, digits, '-' and '_'. */
export function versiUntukId(versi: string): string {
  return versi.replace(/[^A-Za-z0-9-]/g, '_');
}
