import type { PeranStaf } from '../akses/peran.js';
import type { Instan, Tanggal } from '../calendar/types.js';

/** How long an exclusion holds (dossier F.4). Exactly one end: a day, an event, or none (17.g and 17.h only). */
export interface Jangka {
  mulai: Tanggal;
  /** Last day of the exclusion, office-local; it is open from the next day. */
  akhir: Tanggal | null;
  /** What ends it where no day can be named ("sampai putusan berkekuatan hukum tetap"). */
  peristiwa: string | null;
  tanpaBatas: boolean;
  /** When it is looked at again where no day ends it, at most five years ahead. */
  tinjau: Tanggal | null;
}

export const KESIMPULAN_UJI = ['DIKECUALIKAN', 'TERBUKA', 'SEBAGIAN'] as const;
export type KesimpulanUji = (typeof KESIMPULAN_UJI)[number];

/** Why the test is held (Perki 1/2021 Ps 49; dossier F.2); PERPANJANGAN: an exclusion that is about to end. */
export const PEMICU_UJI = ['SEBELUM_PERMINTAAN', 'PERMINTAAN', 'SENGKETA', 'PERPANJANGAN'] as const;
export type PemicuUji = (typeof PEMICU_UJI)[number];

/**
 * States of the chain from proposal to end (dossier F.3); a berkas of jenis pengecualian carries one in `data.keadaan`.
 * TANPA_USULAN, which F.3 does not know: closed before anybody proposed anything, so that nothing was refused either.
 */
export const KEADAAN_USUL = [
  'USULAN',
  'DRAFT_DIK',
  'UJI_KONSEKUENSI',
  'DIPERIKSA',
  'DISETUJUI_INTERNAL',
  'DIAJUKAN_KE_PROVINSI',
  'DIAJUKAN_KE_KPU_RI',
  'DITETAPKAN',
  'DIKEMBALIKAN',
  'DITOLAK_TERBUKA',
  'TANPA_USULAN',
] as const;
export type KeadaanUsul = (typeof KEADAAN_USUL)[number];

/** What became of a proposal; null while it is under way. */
export const NASIB_USULAN = ['DITETAPKAN', 'DIBUKA', 'DITARIK'] as const;
export type NasibUsulan = (typeof NASIB_USULAN)[number];

/** The latest sheet of the consequence test of a proposal: what is not sealed of it. */
export interface LembarUji {
  /** History entry that holds it; the sealed part is `tertutup/{urutan}`. Earlier versions stay at theirs. */
  urutan: number;
  nomor: string;
  /** 1, 2, …: counted over all sheets of this proposal. */
  versi: number;
  tanggal: Tanggal;
  pemicu: PemicuUji;
  kesimpulan: KesimpulanUji;
  /** null where the conclusion is TERBUKA. */
  jangka: Jangka | null;
  bentuk: (typeof BENTUK_ARSIP)[number][];
  retensi: string;
  oleh: string;
}

/**
 * One thing a unit proposes to exclude: an entry of `berkas.data.usulan`. What it says in detail is sealed (`tertutup/`).
 * Grounds and words are as proposed, then as the latest sheet has them; the history keeps both.
 */
export interface Usulan {
  /** `u1`, `u2`, … in the order they were proposed; never reused. */
  id: string;
  unit: string;
  /** Kind of document or information, short. This and the next texts will stand in the public list. */
  judul: string;
  dokumen: string;
  bagian: string;
  pasal17: string[];
  undangUndang: string | null;
  konsekuensi: string;
  pertimbangan: string;
  alasan: string;
  /** Item of the DIK that it extends. */
  menggantikan: string | null;
  /** uid of the proposer: he never approves it. */
  oleh: string;
  /** History entry that holds the sealed part of the proposal. */
  urutanUsul: number;
  /** null before there is one; older than `urutanUsul` when the proposal was corrected since and must be tested anew. */
  lembar: LembarUji | null;
  /** History entry of the minutes that deal with it. */
  beritaAcara: number | null;
  nasib: NasibUsulan | null;
}

/** The way of one berkas through the offices, fixed when it leaves the own one: `berkas.data.jalur`. */
export interface JalurUji {
  dasar: string;
  /** Offices outside the own one, in order; [] where the office decides itself. */
  lewat: ('KPU_PROVINSI' | 'KPU_RI')[];
  pemutus: 'KPU_PROVINSI' | 'KPU_RI';
}

/** Another berkas that the test is about: entries of `berkas.data.berkasTerkait`. */
export interface BerkasTerkait {
  jenis: 'permohonan' | 'keberatan';
  id: string;
  nomor: string;
}

/** Who decides on an exclusion, by level of the office and date (PKPU 22/2023 Ps 24-25, PKPU 4/2025; dossier F.3). */
export interface Wewenang {
  dari: Tanggal;
  dasar: string;
  /** Offices that the proposal passes outside the own one, in order; the last one decides. */
  jalur: Record<'KABKOTA' | 'PROVINSI' | 'RI', ('KPU_PROVINSI' | 'KPU_RI')[]>;
}

/** AKAN_BERAKHIR: 90 days before the end. Everything but these two is open to the public. */
export const STATUS_BUTIR = ['AKTIF', 'AKAN_BERAKHIR', 'BERAKHIR_TERBUKA', 'DIUBAH', 'DICABUT'] as const;
export type StatusButir = (typeof STATUS_BUTIR)[number];
export const BUTIR_BERLAKU: readonly StatusButir[] = ['AKTIF', 'AKAN_BERAKHIR'];

export const BENTUK_ARSIP = ['CETAK', 'REKAM', 'DARING'] as const;

/** OTOMATIS: nobody acted before the end. PUTUSAN: Komisi Informasi or a court. */
export const SEBAB_BUKA = ['PENETAPAN', 'OTOMATIS', 'DICABUT', 'PERISTIWA', 'PUTUSAN'] as const;
export type SebabBuka = (typeof SEBAB_BUKA)[number];

/** A decision by which something is excluded, changed, revoked or opened. */
export interface Dasar {
  nomor: string;
  tanggal: Tanggal;
}

/** The decision that an item rests on. */
export interface DasarPenetapan {
  oleh: 'KPU_RI' | 'KPU_PROVINSI';
  nomor: string;
  tanggal: Tanggal;
  /** Id of a national decision (`keputusanKpu/{id}`); null where the office filed its own. */
  keputusanId: string | null;
  /** Document of the office that holds the decision; left out where it was filed elsewhere. */
  dokumenId?: string;
}

/**
 * One item of the Daftar Informasi yang Dikecualikan (dossier D.9). Document `satker/{s}/dik/{id}`, or `dikNasional/{id}`
 * for what KPU RI decided for all offices. Server only; never edited: an extension is a new item that replaces this one.
 * It says what is excluded and why, never what it says: staff of the office may read all of it.
 */
export interface Butir {
  id: string;
  lingkup: 'KANTOR' | 'NASIONAL';
  /** '' for lingkup NASIONAL. */
  satkerId: string;
  /** Kind of document or information. */
  informasi: string;
  /** Which part of the document. */
  bagian: string;
  pasal17: string[];
  undangUndang: string | null;
  /** Consequence if opened, consideration if closed: in words that may stand in the public list. */
  konsekuensi: string;
  pertimbangan: string;
  jangka: Jangka;
  unit: string;
  bentuk: (typeof BENTUK_ARSIP)[number][];
  penetapan: DasarPenetapan;
  /** Sheet of the consequence test; berkasId null for a national item, whose sheet this office has not seen the day of. */
  lembar: { berkasId: string | null; usulanId: string | null; nomor: string; tanggal?: Tanggal };
  /** Retention of the archive, as the schedule says (free text: the KPU schedule could not be read). */
  retensi: string;
  status: StatusButir;
  /** How and when it was opened; null while it is in force. */
  dibuka: { pada: Instan; oleh: string; sebab: SebabBuka; catatan: string } | null;
  /** The item it replaces, and the one that replaced it. */
  menggantikan: string | null;
  digantiOleh: string | null;
  /** Documented in the special folder by this berkas of jenis pendokumentasian; place in its `tertutup/`. */
  didokumentasikan: { berkasId: string; pada: Instan } | null;
  /** What is excluded of its papers: the scans of its sheets, then those of its documentation. An opening looks at each. */
  dokumenIds: string[];
  /** A new test that is under way to extend it: one at a time. */
  perpanjangan: string | null;
  /** Earlier tests to extend it that ended without replacing it, oldest first. */
  ujiLalu: string[];
  /** Last working day on which PPID should decide: end less 30 working days. */
  tindakSebelum: Tanggal | null;
  /** Who was reminded of its end or review, one entry per state; oldest first. */
  diingatkan: Diingatkan[];
  dibuat: Instan;
  diubah: Instan;
}

/** Reminders of one state before one day, and to whom: weekly ones are one entry, so that the item stays small. */
export interface Diingatkan {
  apa: 'AKHIR' | 'TINJAU';
  keadaan: 'DEKAT' | 'BERTINDAK' | 'TERLAMBAT';
  /** The end or review that it was about. */
  sampai: Tanggal;
  kepada: PeranStaf[];
  pertama: Instan;
  terakhir: Instan;
  kali: number;
}

/** A decision of KPU RI for all offices. Document `keputusanKpu/{id}`, read by staff of every office. */
export interface KeputusanKpu {
  id: string;
  nomor: string;
  tanggal: Tanggal;
  tentang: string;
  /** What later decisions did to it; whether its items still hold stands with them. */
  status: 'BERLAKU' | 'DIUBAH' | 'DICABUT';
  /** Every change, oldest first: nothing is overwritten. */
  riwayat: {
    apa: 'DITETAPKAN' | 'DIUBAH' | 'DICABUT';
    nomor: string;
    tanggal: Tanggal;
    alasan: string;
    butirIds: string[];
    oleh: string;
    pada: Instan;
  }[];
  /** How far the refusals that cite what was revoked have been looked at, by revocation; counts over all offices. */
  tinjauan: Record<string, Tinjauan>;
  dibuat: Instan;
  diubah: Instan;
}

export interface Tinjauan {
  status: 'MENUNGGU' | 'SELESAI';
  /** Requests looked at, and of them those that were sent back to be decided anew. */
  diperiksa: number;
  permohonan: number;
}

/**
 * An item that was opened and goes to the Daftar Informasi Publik (dossier F.5). Document `satker/{s}/dip/{id}` with the id
 * of the item. PERIKSA_PRIBADI: opening is not publishing personal data, a person looks first (F.5.7).
 */
export interface ButirDip {
  id: string;
  satkerId: string;
  ringkasan: string;
  unit: string;
  asal: { butirId: string; sebab: SebabBuka };
  status: 'PERIKSA_PRIBADI' | 'SIAP' | 'PERLU_DIHITAMKAN';
  /** Every document of the item, as it was looked at; `ditahan`: those of them that never leave as they are. */
  diperiksa: {
    oleh: string;
    pada: Instan;
    catatan: string;
    dokumenIds: string[];
    ditahan: string[];
  } | null;
  /** Documents that were released, with the ordinary copy of each. */
  dibuka: { dokumenId: string; hasilDokumenId: string; oleh: string; pada: Instan }[];
  /** Something is still to be done by a person (`dipMenunggu`): what the inbox asks for. */
  menunggu: boolean;
  dibuat: Instan;
}

/** For whom a sealed part of a form is: those who take part in the test, or those who keep the special folder. */
export const UNTUK_TERTUTUP = ['UJI', 'SIMPAN'] as const;
export type UntukTertutup = (typeof UNTUK_TERTUTUP)[number];

/**
 * The sealed fields of one accepted form. Document `satker/{s}/{jenis}/{berkasId}/tertutup/{urutan as 6 digits}`,
 * immutable: a second sheet is a second document, so every version stays.
 */
export interface Tertutup {
  urutan: number;
  formulir: string;
  aksi: string;
  untuk: UntukTertutup;
  isi: Record<string, unknown>;
  oleh: string;
  peran: PeranStaf;
  pada: Instan;
}
