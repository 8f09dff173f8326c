import type { PeranStaf } from '../akses/peran.js';
import type { Instan, Tanggal } from '../calendar/types.js';
import type { Ditutup } from '../dokumen/types.js';
import type { SebabBuka } from '../pengecualian/types.js';
import type { Jenis } from '../sop/types.js';

/**
 * NIK, identity scans and pages of excluded documents were looked at; LEMBAR_UJI: a worksheet of the consequence test left
 * as PDF; BACA_UJI: the sealed parts of a classification were opened for reading; PENGHITAMAN: a document was released with parts
 * blacked out; PENARIKAN: a document was found to be excluded no longer, or by mistake; HAPUS: personal data was deleted after its retention.
 */
export const APA_AKSES = [
  'NIK',
  'IDENTITAS',
  'DIKECUALIKAN',
  'LEMBAR_UJI',
  'BACA_UJI',
  'PENCARIAN',
  'PENGHITAMAN',
  'PENARIKAN',
  'HAPUS',
] as const;
export type ApaAkses = (typeof APA_AKSES)[number];

/** What the reports count: looks at excluded information. */
export const AKSES_DIHITUNG = [
  'DIKECUALIKAN',
  'LEMBAR_UJI',
  'BACA_UJI',
  'PENCARIAN',
] as const satisfies ApaAkses[];
export type AksesDihitung = (typeof AKSES_DIHITUNG)[number];

/** Who looked at which personal data, when and why. Document `satker/{s}/akses/{id}`, append-only. */
export interface Akses {
  apa: ApaAkses;
  satkerId: string;
  jenis: Jenis;
  berkasId: string;
  /** Register number, so that a person can find the case. */
  nomor: string | null;
  dokumenId: string | null;
  halaman: number | null;
  /** Which of several things of the berkas: number and version of the worksheet. */
  keterangan?: string;
  /** Numbers of identity, telephone numbers and addresses in it are masked. */
  alasan: string;
  oleh: string;
  /** Roles held at that moment. */
  peran: PeranStaf[];
  pada: Instan;
}

/**
 * A list left the office: a register with personal data in it, or the DIK with the places of the archive. Document
 * `satker/{s}/akses/{id}`, append-only, beside the entries of who looked at a NIK or a scan; the fields that name one case
 * are null.
 */
export interface AksesEkspor {
  apa: 'REGISTER' | 'TEMPAT_SIMPAN';
  satkerId: string;
  /** `pendokumentasian` for the DIK. */
  jenis: 'permohonan' | 'keberatan' | 'pendokumentasian';
  berkasId: null;
  nomor: null;
  dokumenId: null;
  halaman: null;
  format: 'xlsx' | 'pdf';
  /** Period and filters, as the export itself says; without the words searched for. */
  keterangan: string;
  jumlah: number;
  alasan: string;
  oleh: string;
  peran: PeranStaf[];
  pada: Instan;
}

/** An item of the DIK was opened to the public, by a person or by the system when its time ran out. Beside the others. */
export interface AksesPembukaan {
  apa: 'PEMBUKAAN';
  satkerId: string;
  jenis: 'pengecualian';
  /** The berkas of its test; null for a national item. */
  berkasId: string | null;
  /** Number of the decision that had excluded it. */
  nomor: string;
  /** The excluded document of which a copy was released; null where the item itself was opened. */
  dokumenId: string | null;
  halaman: null;
  butirId: string;
  sebab: SebabBuka;
  alasan: string;
  /** 'sistem' when nobody acted before the end; it holds no role. */
  oleh: string;
  peran: PeranStaf[];
  pada: Instan;
}

/**
 * An ordinary document was closed, because the same bytes were excluded (`SAMA`) or because it is a redacted copy of one that
 * was closed (`SALINAN`); or a person released it again. Beside the others.
 */
export interface AksesPenutupan {
  apa: 'PENUTUPAN' | 'PELEPASAN';
  satkerId: string;
  jenis: Jenis;
  berkasId: string;
  nomor: null;
  dokumenId: string;
  halaman: null;
  /** The excluded document that closed it. */
  penutup: string;
  sebab: Ditutup['sebab'];
  alasan: string;
  /** Who handed the excluded one in or decided on it; who released. */
  oleh: string;
  peran: PeranStaf[];
  pada: Instan;
}

/** Any line of the log of access. */
export type CatatanAkses = Akses | AksesEkspor | AksesPembukaan | AksesPenutupan;

/** IDENTITAS: scans of identity cards. DATA_PRIBADI: data of the applicant, powers of attorney and deeds. */
export const APA_RETENSI = ['IDENTITAS', 'DATA_PRIBADI'] as const;
export type ApaRetensi = (typeof APA_RETENSI)[number];

/** DITAHAN: a legal hold, or no longer due; the monthly job proposes it again when that ends. */
export const STATUS_RETENSI = ['DIUSULKAN', 'DISETUJUI', 'DITOLAK', 'DILAKSANAKAN', 'DITAHAN'] as const;
export type StatusRetensi = (typeof STATUS_RETENSI)[number];

/** Proposal to delete what has passed its retention. Document `satker/{s}/retensi/{apa}-{jenis}-{berkasId}`. */
export interface Retensi {
  id: string;
  satkerId: string;
  apa: ApaRetensi;
  jenis: Jenis;
  berkasId: string;
  nomor: string | null;
  status: StatusRetensi;
  /** Day the case was closed for good, and day from which deletion is due; null while it is held. */
  ditutup: Tanggal | null;
  jatuhTempo: Tanggal | null;
  /** Why, or why not yet, for a person. */
  alasan: string;
  /** Documents found when it was proposed. */
  dokumenIds: string[];
  /** Free text that stays and may name people: fields of the berkas that a person should read. */
  tinjau: string[];
  dibuat: Instan;
  diubah: Instan;
  diputusOleh: string | null;
  diputusPeran: PeranStaf[];
  diputusPada: Instan | null;
  catatan: string;
  dilaksanakan: Instan | null;
}
