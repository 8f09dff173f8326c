import { NAMA_PERAN } from '../akses/peran.js';
import { formatInstan, tanggalLokal } from '../calendar/zona.js';
import type { Akses } from '../pribadi/types.js';
import { ucapAkses } from '../pribadi/ucap.js';
import type { Zona } from '../satker/satker.js';
import { sel } from './tabel.js';
import type { Sel, TabelLaporan } from './types.js';

/** One line of the log of access, with the name of who looked. */
export interface Pembukaan {
  akses: Akses;
  nama: string;
}

/** Most lines that a report prints; how many there were besides is said. */
export const BATAS_PEMBUKAAN = 300;

/**
 * Who opened what is excluded, when and why, in order of time (dossier H.4); [] in a period that had none. Pages of one
 * document opened for one reason on one day are one line. The words of a search stand in the excluded text itself: they
 * stay in the log.
 */
export function tabelPembukaan(pembukaan: readonly Pembukaan[], zona: Zona): TabelLaporan[] {
  const kelompok = new Map<string, [Pembukaan, ...Pembukaan[]]>();
  for (const satu of pembukaan) {
    const { oleh, apa, berkasId, dokumenId, keterangan, alasan, pada } = satu.akses;
    const kunci = JSON.stringify([
      tanggalLokal(pada, zona),
      ...[oleh, apa, berkasId, dokumenId, keterangan, alasan],
    ]);
    const sama = kelompok.get(kunci);
    if (sama) sama.push(satu);
    else kelompok.set(kunci, [satu]);
  }
  if (kelompok.size === 0) return [];
  const baris = [...kelompok.values()].slice(0, BATAS_PEMBUKAAN).map((k) => barisPembukaan(k, zona));
  const sisa = kelompok.size - baris.length;
  if (sisa > 0) baris.push(['', '', `dan ${sisa} lainnya; lihat Catatan akses`, '', ''].map(sel));
  return [
    {
      judul: 'Siapa yang membuka informasi yang dikecualikan',
      kolom: ['Waktu', 'Nama', 'Yang dibuka', 'Berkas', 'Alasan'],
      lebar: [4, 4, 5, 3, 6],
      baris,
      kosong: 'Tidak ada.',
    },
  ];
}

function barisPembukaan(sama: readonly [Pembukaan, ...Pembukaan[]], zona: Zona): Sel[] {
  const [{ akses, nama }] = sama;
  const peran = akses.peran.map((satu) => NAMA_PERAN[satu]).join(', ');
  const apa =
    sama.length === 1 ? ucapAkses(akses) : `${ucapAkses({ ...akses, halaman: null })} (${sama.length} kali)`;
  const dicari = akses.apa === 'PENCARIAN';
  return [
    formatInstan(akses.pada, zona),
    peran === '' ? nama : `${nama} (${peran})`,
    [apa, dicari ? '' : akses.keterangan].filter(Boolean).join(' · '),
    akses.nomor ?? '–',
    dicari ? '–' : akses.alasan,
  ].map(sel);
}
