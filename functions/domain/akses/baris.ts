import type { Jenis } from '../sop/types.js';
import type { PeranStaf } from './peran.js';

export const OPERASI = ['get', 'list', 'create', 'update', 'delete'] as const;
export type Operasi = (typeof OPERASI)[number];

/** What a row is about. `lain…` stands for any path that the contract does not name. */
export const KOLEKSI = [
  'satker',
  'sop',
  'pengguna',
  'berkas',
  'tindakan',
  'riwayat',
  'pribadi',
  'nik',
  'tertutup',
  'dokumen',
  'halaman',
  'penghitaman',
  'surat',
  'surel',
  'rekap',
  'laporan',
  'pembilang',
  'gagal',
  'templatSurat',
  'akses',
  'retensi',
  'survei',
  'sidik',
  'indeks',
  'dik',
  'dikNasional',
  'keputusanKpu',
  'dip',
  'terbitanDik',
  'acuanLibur',
  'perubahanLibur',
  'perubahanKalender',
  'laju',
  'lainDiAkar',
  'lainDiSatker',
  'lainDiBerkas',
] as const;
export type Koleksi = (typeof KOLEKSI)[number];

/** What is kept of a document: the original, its thumbnails, and the images of single pages. */
export const RUPA_DOKUMEN = [
  'dokumen/asli',
  'dokumen/kecil.webp',
  'dokumen/besar.webp',
  'dokumen/halaman-0001-320.webp',
  'dokumen/halaman-0002-1280.webp',
  'dokumen/halaman-0500-2400.webp',
] as const;

export const FOLDER = [
  'masuk',
  ...RUPA_DOKUMEN,
  'dokumen/lain',
  'surat/pdf',
  'surat/lain',
  'laporan/pdf',
  'laporan/xlsx',
  'laporan/lain',
  'karantina',
  'lainDiAkar',
] as const;
export type Folder = (typeof FOLDER)[number];

/** Which operations these roles may do; an operation of `meliputi` that is not named is denied to everybody. */
export interface Baris<Tempat extends string> {
  tempat: Tempat;
  /** State of the record or of the request, or class of the document; '' when there is only one. */
  keadaan: string;
  /** Kinds of berkas the row holds for; [] when the place does not depend on the kind. */
  jenis: readonly Jenis[];
  /** 'semua': staff of any office; 'sendiri': staff of the office that owns the record. */
  kantor: 'sendiri' | 'semua';
  /** Operations the row speaks about. */
  meliputi: readonly Operasi[];
  boleh: Partial<Record<Operasi, readonly PeranStaf[]>>;
}

type Sebagian<T extends string> = Partial<Baris<T>> & { tempat: T };

export function baris<T extends string>(b: Sebagian<T>): Baris<T> {
  return { keadaan: '', jenis: [], kantor: 'sendiri', meliputi: OPERASI, boleh: {}, ...b };
}

/** Read by get and by list alike. */
export function baca(peran: readonly PeranStaf[]): Baris<string>['boleh'] {
  return { get: peran, list: peran };
}
