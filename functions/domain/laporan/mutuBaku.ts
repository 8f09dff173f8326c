import { NAMA_PERAN } from '../akses/peran.js';
import type { Langkah, Sop } from '../sop/types.js';
import { formatAngka, formatPersen } from './angka.js';
import { gabungRekap, kunciLangkah } from './rekap.js';
import { sel, selAngka } from './tabel.js';
import type { HitunganLangkah, Rekap, Sel, TabelLaporan } from './types.js';

const KOLOM = [
  'No',
  'Kegiatan',
  'Pelaksana',
  'Waktu menurut SOP',
  'Jumlah',
  'Rata-rata nyata',
  'Tepat',
  'Lewat',
  '% tepat',
];

/** Planned against actual per step: every SOP for requests, and every other SOP that moved in the period. */
export function tabelMutuBaku(sop: readonly Sop[], rekap: readonly Rekap[]): TabelLaporan[] {
  const hitungan = gabungRekap(rekap).langkah ?? {};
  const milik = (s: Sop, l: Langkah) => hitungan[kunciLangkah(s.kunci, s.versi, l.no)];
  return [...sop]
    .sort((a, b) => (a.kunci === b.kunci ? a.versi - b.versi : a.kunci < b.kunci ? -1 : 1))
    .map((s) => ({ s, langkah: [...s.langkah, ...(s.lanjutanAktif ? s.lanjutan : [])] }))
    .filter(({ s, langkah }) => s.jenis === 'permohonan' || langkah.some((l) => milik(s, l)))
    .map(({ s, langkah }) => ({
      judul: `${s.kepala.alias ?? s.kepala.nama} (SOP nomor ${s.kepala.nomor}, versi ${s.versi})`,
      kolom: KOLOM,
      lebar: [2, 18, 7, 8, 4, 7, 4, 4, 5],
      baris: langkah.map((l) => baris(l, milik(s, l) ?? {})),
      kosong: 'SOP ini tidak memiliki langkah.',
    }));
}

function baris(langkah: Langkah, h: HitunganLangkah): Sel[] {
  const [tepat, lewat] = [h.tepat ?? 0, h.lewat ?? 0];
  const bagian = tepat + lewat > 0 ? tepat / (tepat + lewat) : null;
  return [
    selAngka(langkah.no),
    sel(langkah.uraianTerkoreksi ?? langkah.uraian),
    sel(langkah.pelaku.R.map((peran) => NAMA_PERAN[peran]).join(', ')),
    sel(langkah.waktuTeks ?? 'Tidak ditetapkan'),
    selAngka(h.jumlah ?? 0),
    sel(rataRata(langkah, h)),
    selAngka(tepat),
    selAngka(lewat),
    selAngka(bagian, formatPersen(bagian)),
  ];
}

/** In the unit the SOP plans in: minutes or hours in minutes, else working days; where it plans nothing, whichever fits. */
function rataRata({ waktu }: Langkah, { jumlah = 0, menit = 0, hari = 0 }: HitunganLangkah): string {
  if (jumlah === 0) return '–';
  const satuan = waktu && 'u' in waktu ? waktu.u : null;
  const pendek = satuan === 'min' || satuan === 'h' || (satuan === null && hari / jumlah < 1);
  return pendek ? `${formatAngka(menit / jumlah)} menit` : `${formatAngka(hari / jumlah)} hari kerja`;
}
