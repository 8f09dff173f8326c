import type { Rezim, StatusBerkas } from '../berkas/types.js';
import type { BarisPenjelasan } from '../calendar/jelaskan.js';
import type { Instan, Tanggal } from '../calendar/types.js';
import type { Kategori } from '../dokumen/types.js';

/*
 * The public side speaks JSON over POST with one function, `layananPublik`, reached through Hosting at /api/{jalur}.
 * No account, no Firebase in the browser. Every answer is `Sukses<T>` or `Gagal`; instants are ISO UTC, days office-local.
 * Content type `application/json`, same origin only. Status 200; Gagal: ISIAN_TIDAK_SAH 400, TIDAK_DITEMUKAN 404, DITOLAK
 * 409, TERLALU_SERING 429 (with Retry-After), GANGGUAN 500; a request of the wrong form altogether 403, 405, 413, 415.
 */
export const JALUR_PUBLIK = ['kantor', 'permohonan', 'lacak', 'surat', 'keberatan', 'survei'] as const;
export type JalurPublik = (typeof JALUR_PUBLIK)[number];

/**
 * Lists that anybody may read, with GET and query parameters: `kantorDik` (KantorDik[]), `dik?satker={id}` (publik/dik.ts
 * DikPublik), `terbitanDik?satker={id}&versi={n}&format=pdf|xlsx` (a published list as a file, SuratPublik). The same envelope; the answer may be kept for a minute, by the browser and on the way.
 */
export const JALUR_BACA = ['kantorDik', 'dik', 'terbitanDik'] as const;
export type JalurBaca = (typeof JALUR_BACA)[number];

export interface Sukses<T> {
  sukses: true;
  isi: T;
}
export interface Gagal {
  sukses: false;
  kode: 'ISIAN_TIDAK_SAH' | 'TIDAK_DITEMUKAN' | 'TERLALU_SERING' | 'DITOLAK' | 'GANGGUAN';
  /** For a person, in Indonesian. */
  alasan: string;
  /** Message per form field; for a file, under its kategori. */
  bidang: Record<string, string>;
}

/** `kantor`: the offices that take requests on the web. */
export interface KantorPublik {
  id: string;
  nama: string;
  kota: string;
  alamat: string;
  telepon: string;
  surel: string;
  zona: string;
  /** Election stages run today: the shorter limits hold unless the request is not about the election. */
  tahapan: boolean;
  /** Years and days the office keeps personal data and identity scans (notice of UU 27/2022). */
  retensi: { identitasHari: number; dataPribadiTahun: number };
}

/** A file sent along; its bytes as base64. At most BATAS_LAMPIRAN. */
export interface LampiranPublik {
  kategori: Extract<Kategori, 'identitas' | 'surat-kuasa' | 'badan-hukum' | 'lampiran'>;
  nama: string;
  tipe: string;
  isi: string;
}
export const BATAS_LAMPIRAN = { jumlah: 4, ukuranBita: 5 * 1024 * 1024 } as const;

/** `permohonan`: the form of formulir/permohonan, without kanal, diterima and kekurangan, which the server fills. */
export interface AjuanPermohonan {
  satkerId: string;
  /**
   * Idempotency key made by the page, random, `[A-Za-z0-9_-]{16,64}`: sent again with the same content it gives the same
   * receipt. After a Gagal other than GANGGUAN the next attempt takes a new key.
   */
  kunci: string;
  data: Record<string, unknown>;
  pribadi: Record<string, unknown>;
  lampiran: LampiranPublik[];
  /** Honeypot: a field no person sees. */
  situs: string;
}

/** The receipt of a request or of an objection. */
export interface TandaTerimaPublik {
  satkerId: string;
  nomor: string;
  /** Secret code, `XXXXX-XXXXX`; with the number it opens the tracking page. */
  kode: string;
  diterima: Instan;
  status: StatusBerkas;
  /** What is still missing; '' when complete. */
  kekurangan: string;
  rezim: Rezim | null;
  jatuhTempo: Tanggal | null;
  penjelasan: BarisPenjelasan[];
}

/** `lacak`, `surat`, `keberatan`, `survei` all open with these. */
export interface Kunci {
  satkerId: string;
  nomor: string;
  kode: string;
}

/** What an applicant sees: never NIK, address or the names of officers. */
export interface LacakanPublik {
  jenis: 'permohonan' | 'keberatan';
  nomor: string;
  judul: string;
  status: StatusBerkas;
  /** One sentence for a person: "Sedang dikoordinasikan dengan unit kerja." */
  keadaan: string;
  diterima: Instan;
  kekurangan: string;
  rezim: Rezim | null;
  jatuhTempo: Tanggal | null;
  diperpanjang: boolean;
  tidakDitanggapi: boolean;
  dijawab: Instan | null;
  hasil: string | null;
  penjelasan: BarisPenjelasan[];
  langkah: { no: number; uraian: string; selesai: Instan | null; sedang: boolean }[];
  surat: { id: string; nama: string; nomor: string | null; tanggal: Tanggal }[];
  /** Objections to this request, with their own numbers; each has a code of its own, and the request's code opens them too. */
  keberatan: { nomor: string; status: StatusBerkas }[];
  bolehKeberatan: { boleh: boolean; alasan: string; sampai: Tanggal | null; pilihan: string[] };
  bolehSurvei: boolean;
}

/** `surat`: one issued letter of the case, the PDF as base64. */
export interface AjuanSurat extends Kunci {
  suratId: string;
}
export interface SuratPublik {
  nama: string;
  tipe: string;
  isi: string;
}

/** `keberatan`: form formulir/keberatan without what the server knows. */
export interface AjuanKeberatan extends Kunci {
  kunci: string;
  data: Record<string, unknown>;
  pribadi: Record<string, unknown>;
  lampiran: LampiranPublik[];
  situs: string;
}

/** `survei`: answers `{ terkirim: true }`; once, of a request only, after the information was handed over or the case closed. */
export interface AjuanSurvei extends Kunci {
  /** 1 (sangat tidak puas) to 5 (sangat puas). */
  nilai: number;
  saran: string;
}
export interface Survei {
  berkasId: string;
  nilai: number;
  saran: string;
  pada: Instan;
}
