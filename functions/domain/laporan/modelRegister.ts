import { namaHasil } from '../berkas/hasil.js';
import { formatTanggal } from '../calendar/format.js';
import type { Instan } from '../calendar/types.js';
import { formatInstan } from '../calendar/zona.js';
import type { Satker } from '../satker/satker.js';
import { kop } from '../surat/bagian.js';
import { namaKanal, namaKategori } from '../surat/permohonan.js';
import type { BarisKeberatan, BarisRegister, JenisRegister } from './baris.js';
import { tabelKolom } from './kolom.js';
import { tabelKeberatan, TAMBAHAN_KEBERATAN } from './kolomKeberatan.js';
import { tabelRegister, TAMBAHAN_PERMOHONAN } from './kolomPermohonan.js';
import type { Saring, STATUS_SARING } from './saring.js';
import type { ModelRegister } from './types.js';

export const JUDUL_REGISTER: Readonly<Record<JenisRegister, string>> = {
  permohonan: 'Register Permohonan Informasi Publik',
  keberatan: 'Register Keberatan',
};

export const NAMA_SARING: Readonly<Record<(typeof STATUS_SARING)[number], string>> = {
  TERBUKA: 'Belum dijawab',
  LEWAT: 'Lewat batas waktu',
  MENUNGGU_KELENGKAPAN: 'Menunggu kelengkapan',
  DIJAWAB: 'Sudah dijawab',
  DITUTUP: 'Ditutup tanpa jawaban',
};

/** A code of an outcome as a reader knows it. */
export function namaHasilRegister(jenis: JenisRegister, kode: string): string {
  return jenis === 'keberatan' && kode === 'DICABUT' ? 'Keberatan dicabut' : namaHasil(kode);
}

export interface BahanRegister {
  jenis: JenisRegister;
  satker: Satker;
  /** "Tahun 2026" or "2 November 2026 sampai 20 November 2026". */
  masa: string;
  saring: Saring;
  publik: boolean;
  baris: readonly (BarisRegister | BarisKeberatan)[];
  dibuat: Instan;
}

export function modelRegister({
  jenis,
  satker,
  masa,
  saring,
  publik,
  baris,
  dibuat,
}: BahanRegister): ModelRegister {
  const kosong = 'Tidak ada baris yang sesuai.';
  const [tabel, tambahan] =
    jenis === 'keberatan'
      ? [
          tabelKeberatan(baris as BarisKeberatan[], kosong),
          tabelKolom('', TAMBAHAN_KEBERATAN, baris as BarisKeberatan[], ''),
        ]
      : [
          tabelRegister(baris as BarisRegister[], kosong),
          tabelKolom('', TAMBAHAN_PERMOHONAN, baris as BarisRegister[], ''),
        ];
  return {
    jenis,
    publik,
    judul: publik ? `${JUDUL_REGISTER[jenis]} (versi publik)` : JUDUL_REGISTER[jenis],
    kop: kop(satker),
    keterangan: [masa, ...uraiSaring(jenis, saring)].join('; '),
    dibuat,
    dibuatTeks: formatInstan(dibuat, satker.zona),
    tabel,
    tambahan,
    catatan: [
      `Jumlah baris: ${baris.length}.`,
      publik
        ? 'Data pribadi disamarkan: nama, kontak, dan pekerjaan tidak dimuat; alamat hanya kabupaten/kota. Periksa rincian dan tujuan sebelum diumumkan.'
        : 'Memuat data pribadi pemohon (UU 27/2022): hanya untuk pelayanan informasi, tidak untuk diumumkan.',
    ],
  };
}

/** What was filtered, so that a printed part is never taken for the whole. */
export function uraiSaring(jenis: JenisRegister, saring: Saring): string[] {
  const { dari, sampai, status, hasil, kanal, kategori, rezim, alasan, kata } = saring;
  const isi: [string, string | undefined][] = [
    ['diterima dari', dari && formatTanggal(dari)],
    ['diterima sampai', sampai && formatTanggal(sampai)],
    ['status', status && NAMA_SARING[status].toLowerCase()],
    ['keputusan', hasil && namaHasilRegister(jenis, hasil).toLowerCase()],
    ['kanal', kanal && namaKanal(kanal)],
    ['kategori', kategori && namaKategori(kategori).toLowerCase()],
    ['rezim', rezim],
    ['alasan', alasan],
    ['kata', kata && `“${kata}”`],
  ];
  return isi.flatMap(([label, nilai]) => (nilai ? [`${label}: ${nilai}`] : []));
}
