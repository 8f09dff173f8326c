import { z } from 'zod';
import { PERAN } from '../akses/peran.js';

/** The kinds of berkas; each is a sub-collection of `satker/{satkerId}`. */
export const JENIS = [
  'permohonan',
  'keberatan',
  'pengecualian',
  'pendokumentasian',
  'penyusunanDip',
] as const;
export type Jenis = (typeof JENIS)[number];

const Satuan = z.enum(['min', 'h', 'wd', 'mo']);

/**
 * Planned time (waktu of the mutu baku), normalized. min/h = inside office hours, wd = hari kerja, mo = calendar month.
 * Encoding of dossier A; the source text always stands beside it.
 */
export const Waktu = z.union([
  z.object({
    v: z.number().positive(),
    u: Satuan,
    ext: z.object({ v: z.number().positive(), u: z.literal('wd'), times: z.number().int() }).optional(),
  }),
  z.object({
    u: z.literal('window'),
    from: z.string(),
    to: z.string(),
    max: z.object({ v: z.number(), u: z.literal('wd') }),
  }),
  z.object({ u: z.literal('tentative') }),
  z.object({ every: z.object({ v: z.number(), u: z.enum(['mo', 'yr']) }) }),
  /** Until the close of the office on a day that an earlier form named, e.g. "pengabulan.batas". */
  z.object({ u: z.literal('isian'), kunci: z.string() }),
]);
export type Waktu = z.infer<typeof Waktu>;

/** A date as the document states it; seed 2 gives only the month. */
export const TanggalSumber = z.object({
  teks: z.string(),
  iso: z.string().nullable(),
  presisi: z.enum(['hari', 'bulan', 'kosong']),
});

/** The SOP's header block, verbatim (typos included); `koreksi` beside what is misspelt. */
export const KepalaSop = z.object({
  kantor: z.string(),
  tahunSampul: z.string().nullable(),
  unit: z.string().nullable(),
  nomor: z.string(),
  nama: z.string(),
  /** The corrected or everyday name, where the title is a known typo. */
  alias: z.string().nullable(),
  tanggalPembuatan: TanggalSumber,
  tanggalRevisi: TanggalSumber,
  tanggalPengesahan: TanggalSumber,
  disahkanOleh: z.object({ teks: z.string(), jabatan: z.string(), nama: z.string().nullable() }),
  dasarHukum: z.array(z.string()).min(1),
  kualifikasi: z.array(z.string()).min(1),
  jumlahPelaksana: z.string().nullable(),
  keterkaitan: z.array(z.string()),
  peralatan: z.array(z.string()).min(1),
  peringatan: z.string(),
  pencatatan: z.array(z.string()).min(1),
  /** Column headings of the flowchart, verbatim. */
  kolomPelaksana: z.array(z.string()).min(1),
  koreksi: z.array(z.object({ tertulis: z.string(), dibaca: z.string(), alasan: z.string() })),
  catatan: z.array(z.string()),
});

export const Pelaku = z.object({
  /** R does the step, S supports or receives, A approves. */
  R: z.array(z.enum(PERAN)).min(1),
  S: z.array(z.enum(PERAN)),
  A: z.array(z.enum(PERAN)),
  /** The flowchart arrows are lost in every seed; an admin may confirm. */
  sumber: z.enum(['tersirat', 'dikonfirmasi']),
  keyakinan: z.enum(['tinggi', 'sedang', 'rendah']),
  alasan: z.string(),
});

/** Where an aksi leads: another step, the end, or nowhere (the step stays open and remembers that the aksi was done). */
export const Tujuan = z.union([
  z.object({ langkah: z.number().int().positive() }),
  z.object({ selesai: z.literal(true) }),
  z.object({ tetap: z.literal(true) }),
]);

/** Only when a field of the aksi's form has one of these values. */
const Bila = z.object({ kunci: z.string(), nilai: z.array(z.string()) }).optional();

/** What an accepted aksi sets going; the use-case writes one outbox entry for each. */
export const Efek = z.union([
  z.object({ efek: z.literal('surat'), templat: z.string(), bila: Bila }),
  z.object({ efek: z.literal('kabari'), peran: z.enum(PERAN), bila: Bila }),
  /** The aksi's form orders something on the request that this berkas is about: AKSI_PERINTAH goes to that request. */
  z.object({ efek: z.literal('perintah'), bila: Bila }),
  /** The items of the DIK that the aksi brings into being, or whose documentation it ends (pengecualian/butir.ts). */
  z.object({ efek: z.literal('butir'), apa: z.enum(['tetapkan', 'simpan']), bila: Bila }),
]);
export type Efek = z.infer<typeof Efek>;

/** Conditions beyond role and step; each is a pure function in sop/penjaga.ts. */
export const PENJAGA = [
  'belumDiperpanjang',
  'sebelumTenggatHukum',
  'keputusanMenolakPunyaDasar',
  'adaKeputusanKpuRi',
  'bukanPengusul',
  'bukanPemeriksa',
  'adaUsulan',
  'tanpaUsulan',
  'usulanMuat',
  'usulanSah',
  'notaDinasLengkap',
  'adaUndangan',
  'ujiLengkap',
  'adaYangDikecualikan',
  'lewatProvinsi',
  'langsungKpuRi',
  'putusSendiri',
  'provinsiMemutus',
  'kpuRiMemutus',
  'tanggalTiba',
  'putusanLengkap',
  'bukanPemutusPermohonan',
  'adaPerintah',
  'perintahTerlaksana',
  'kelengkapanBelumDiminta',
  'permohonanLengkap',
  'menungguKelengkapan',
  'dalamMasaPeriksa',
  'lewatBatasKelengkapan',
  'belumDijawab',
  'penolakanBerlampiran',
  'butirBerlaku',
  'batasUnitWajar',
  'unitDiminta',
  'batasPerintahWajar',
  'penyampaianWajar',
  'bolehMusyawarah',
  'dikuatkan',
  'dikabulkan',
  'keberatanTidakDitanggapi',
  'dalamJangkaSengketa',
  'lewatJangkaSengketa',
  'butirDipilih',
  'keputusanTerlampir',
  'adaPindaian',
  'semuaTerklasifikasi',
  'giliranTimPertimbangan',
  'giliranAtasan',
  'giliranPembina',
  'persetujuanLengkap',
  'bukanPenyusun',
] as const;
export const Penjaga = z.enum(PENJAGA);
export type Penjaga = z.infer<typeof Penjaga>;

export const Aksi = z.object({
  kode: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  label: z.string(),
  peran: z.array(z.enum(PERAN)).min(1),
  ke: Tujuan,
  /** Name of the form in formulir/ that `tindakan.data` must satisfy; null = only an optional note. */
  formulir: z.string().nullable(),
  /** aksi codes that must have been done in this visit of the step (sub-steps: approvals in order). */
  setelah: z.array(z.string()),
  /** For `tetap` aksi: only once in this visit. */
  sekali: z.boolean(),
  penjaga: z.array(Penjaga),
  efek: z.array(Efek),
  /** May happen on the step, but nobody waits for it: it brings the berkas into no inbox. */
  sampingan: z.boolean(),
});
export type Aksi = z.infer<typeof Aksi>;

export const Langkah = z.object({
  no: z.number().int().positive(),
  /** Kegiatan, verbatim. */
  uraian: z.string(),
  uraianTerkoreksi: z.string().nullable(),
  pelaku: Pelaku,
  persyaratan: z.string().nullable(),
  waktuTeks: z.string().nullable(),
  waktu: Waktu.nullable(),
  output: z.string().nullable(),
  /** Recommended output where the cell is empty. */
  outputSaran: z.string().nullable(),
  keterangan: z.string().nullable(),
  tidakLengkap: z.boolean(),
  aksi: z.array(Aksi).min(1),
});
export type Langkah = z.infer<typeof Langkah>;

/** One version of one office's SOP. Document `satker/{satkerId}/sop/{kunci}@{versi}`, immutable. */
export const Sop = z.object({
  kunci: z.string().regex(/^[a-z0-9-]+$/),
  versi: z.number().int().positive(),
  satkerId: z.string(),
  jenis: z.enum(JENIS),
  /** Which of the five source documents this is, 0–4. */
  seed: z.number().int().nullable(),
  berlakuDari: z.string(),
  berlakuSampai: z.string().nullable(),
  kepala: KepalaSop,
  /** Who may open a berkas, with which form, and what opening sets going. */
  pembuka: z.object({ peran: z.array(z.enum(PERAN)).min(1), formulir: z.string(), efek: z.array(Efek) }),
  /** The step a new berkas starts at. */
  awal: z.number().int().positive(),
  /** The office's own steps, numbered as the office numbered them. */
  langkah: z.array(Langkah).min(1),
  /**
   * Steps added so that a truncated SOP can end (seed 0, dossier F.3); never the office's own.
   * When `lanjutanAktif` is false an aksi leading into them ends the berkas instead.
   */
  lanjutan: z.array(Langkah),
  /** The step that takes up an order of Atasan PPID or Komisi Informasi (AKSI_PERINTAH); null = none comes. */
  perintahKe: z.number().int().positive().nullable(),
  lanjutanAktif: z.boolean(),
});
export type Sop = z.infer<typeof Sop>;
