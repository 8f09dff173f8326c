import { formatTanggal } from '../calendar/format.js';
import type { Instan } from '../calendar/types.js';
import { formatInstan, tanggalLokal } from '../calendar/zona.js';
import { sebutPasal17 } from '../pengecualian/pasal17.js';
import type { Satker } from '../satker/satker.js';
import { kop } from '../surat/bagian.js';
import { kecilAwal } from '../surat/kalimat.js';
import { NAMA_KEADAAN, NAMA_LINGKUP, type BarisDik } from './barisDik.js';
import { tabelKolom } from './kolom.js';
import { bernomor, KOLOM_DIK, KOLOM_DIK_PUBLIK, KOLOM_LOKASI, TAMBAHAN_DIK } from './kolomDik.js';
import type { SaringDik, STATUS_SARING_DIK } from './saringDik.js';
import type { ModelRegister } from './types.js';

export const JUDUL_DIK = 'Daftar Informasi yang Dikecualikan';

export const NAMA_SARING_DIK: Readonly<Record<(typeof STATUS_SARING_DIK)[number], string>> = {
  ...NAMA_KEADAAN,
  BERLAKU: 'Semua yang berlaku',
  TERBUKA: 'Semua yang terbuka',
  AKTIF: 'Berlaku, belum menjelang akhir',
};

export interface BahanDik {
  satker: Satker;
  saring: SaringDik;
  /** Only what may stand in the public list. */
  publik: boolean;
  /** With the place of the archive. */
  lokasi: boolean;
  baris: readonly BarisDik[];
  dibuat: Instan;
}

/** The DIK to print or to open in a spreadsheet, as it stands on the day it is made. */
export function modelDik({ satker, saring, publik, lokasi, baris, dibuat }: BahanDik): ModelRegister {
  const isi = bernomor(baris);
  const kolom = publik ? KOLOM_DIK_PUBLIK : [...KOLOM_DIK, ...(lokasi ? [KOLOM_LOKASI] : [])];
  const hari = tanggalLokal(dibuat, satker.zona);
  return {
    jenis: 'dik',
    publik,
    judul: publik ? `${JUDUL_DIK} (versi publik)` : JUDUL_DIK,
    kop: kop(satker),
    keterangan: [`Keadaan ${formatTanggal(hari)}`, ...uraiSaringDik(saring)].join('; '),
    dibuat,
    dibuatTeks: formatInstan(dibuat, satker.zona),
    tabel: tabelKolom(JUDUL_DIK, kolom, isi, 'Tidak ada butir yang sesuai.'),
    tambahan: tabelKolom('', publik ? [] : TAMBAHAN_DIK, isi, ''),
    catatan: [
      `Jumlah butir: ${isi.length}.`,
      publik
        ? 'Memuat jenis informasi yang dikecualikan dan alasannya, bukan isinya (UU 14/2008 Pasal 17 dan 19).'
        : 'Untuk dipakai di dalam kantor. Untuk diumumkan, buat versi publik.',
    ],
  };
}

/** What was filtered, so that a printed part is never taken for the whole. */
export function uraiSaringDik({ status, pasal, unit, tahun, lingkup, kata }: SaringDik): string[] {
  const isi: [string, string | undefined][] = [
    ['status', status && kecilAwal(NAMA_SARING_DIK[status])],
    ['dasar', pasal && sebutPasal17(pasal)],
    ['unit', unit],
    ['tahun berakhir', tahun === undefined ? tahun : String(tahun)],
    ['lingkup', lingkup && kecilAwal(NAMA_LINGKUP[lingkup])],
    ['kata', kata && `“${kata}”`],
  ];
  return isi.flatMap(([label, nilai]) => (nilai ? [`${label}: ${nilai}`] : []));
}
