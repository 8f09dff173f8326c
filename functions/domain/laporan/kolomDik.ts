import { NAMA_KEADAAN, NAMA_LINGKUP, type BarisDik } from './barisDik.js';
import { kolomTanggal, kolomTeks, type Kolom } from './kolom.js';

/** A line with its number in the list as it is printed. */
export type BarisDikBernomor = BarisDik & { no: number };

export const bernomor = (baris: readonly BarisDik[]): BarisDikBernomor[] =>
  baris.map((b, i) => ({ ...b, no: i + 1 }));

const NO: Kolom<BarisDikBernomor> = {
  judul: 'No',
  lebar: 3,
  sel: ({ no }) => ({ teks: String(no), nilai: no }),
};

const informasi = ({ informasi, bagian }: BarisDik): string =>
  bagian === '' ? informasi : `${informasi}\nBagian: ${bagian}`;

const AWAL: readonly Kolom<BarisDikBernomor>[] = [
  NO,
  kolomTeks('Informasi/jenis dokumen yang dikecualikan', 16, informasi),
  kolomTeks('Dasar hukum', 11, (b) => b.dasar),
  kolomTeks('Konsekuensi bila dibuka', 15, (b) => b.konsekuensi),
  kolomTeks('Pertimbangan bila ditutup', 15, (b) => b.pertimbangan),
  kolomTeks('Jangka waktu', 11, (b) => b.jangka),
  kolomTeks('Unit penanggung jawab', 10, (b) => b.unit),
];
const PENETAPAN = kolomTeks<BarisDikBernomor>('No. & tanggal keputusan penetapan', 11, (b) => b.penetapan);

/** The columns of dossier D.9 in their order. */
export const KOLOM_DIK: readonly Kolom<BarisDikBernomor>[] = [
  ...AWAL,
  kolomTeks('Bentuk', 6, (b) => b.bentuk),
  PENETAPAN,
  kolomTeks('No. lembar uji konsekuensi', 8, (b) => b.lembar),
  kolomTeks('Status', 10, (b) => b.keterangan),
  kolomTeks('Retensi arsip', 8, (b) => b.retensi),
];

/** For those who keep the special folder alone. */
export const KOLOM_LOKASI: Kolom<BarisDikBernomor> = kolomTeks('Lokasi arsip', 11, (b) => b.lokasi);

/** Not printed; a workbook has them to the right. */
export const TAMBAHAN_DIK: readonly Kolom<BarisDikBernomor>[] = [
  kolomTeks('Kode status', 10, (b) => NAMA_KEADAAN[b.keadaan]),
  kolomTeks('Lingkup', 8, (b) => NAMA_LINGKUP[b.lingkup]),
  kolomTanggal('Mulai', 8, (b) => b.mulai),
  kolomTanggal('Akhir', 8, (b) => b.akhir),
  kolomTanggal('Ditinjau kembali', 8, (b) => b.tinjau),
  kolomTanggal('Terbuka sejak', 8, (b) => b.dibukaSejak),
];

/** What may stand in the public list; `publik/dik.ts` leaves everything else out of the lines themselves. */
export const KOLOM_DIK_PUBLIK: readonly Kolom<BarisDikBernomor>[] = [
  ...AWAL,
  PENETAPAN,
  kolomTeks('Keterangan', 10, (b) => b.keterangan),
];
