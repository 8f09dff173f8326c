import { z } from 'zod';
import { JENJANG } from '../akses/peran.js';
import { BATAS } from '../dokumen/batas.js';
import { PENYETUJU } from '../pengecualian/persetujuan.js';
import { JENIS_HARI, JENIS_LIBUR } from '../calendar/types.js';

/** Working hours of one weekday, office-local "HH:MM" (Perpres 21/2023, dossier C.1; the split is the office's own). */
export const JamHari = z.object({
  buka: z.string().regex(/^\d\d:\d\d$/),
  tutup: z.string().regex(/^\d\d:\d\d$/),
  istirahat: z
    .object({ mulai: z.string().regex(/^\d\d:\d\d$/), selesai: z.string().regex(/^\d\d:\d\d$/) })
    .nullable(),
});
export type JamHari = z.infer<typeof JamHari>;

/** One row of a holiday table (dossier G.4); the same shape as calendar `BarisLibur`. */
export const BarisLiburSkema = z.object({
  tanggal: z.iso.date(),
  jenis: z.enum(JENIS_LIBUR),
  nama: z.string().min(3).max(200),
  lingkup: z.enum(['nasional', 'provinsi', 'kantor']),
  keputusan: z.string().min(3).max(200),
  status: z.enum(['ditetapkan', 'perkiraan']),
  sumber: z.string().min(3).max(300),
  mencabut: z.enum(JENIS_HARI).optional(),
});

/** Settings that the law leaves open or that no source settles (dossier: UNVERIFIED facts are settings). */
export const Pengaturan = z.object({
  /** UNVERIFIED whether cuti bersama counts for KIP clocks; default false = not a working day. */
  cutiBersamaHariKerja: z.boolean(),
  /** 1 = the day after the trigger day is day one (usual practice, UNVERIFIED). */
  geserHariPertama: z.number().int().min(0).max(1),
  /** Receipt outside working hours or on a non-working day counts from the next working day. */
  terimaDiHariKerja: z.boolean(),
  jamKerja: z.object({ seninKamis: JamHari, jumat: JamHari }),
  jamKerjaRamadan: z.object({ seninKamis: JamHari, jumat: JamHari }),
  /** {urut:4}, {kode}, {bulan_romawi}, {tahun} */
  polaNomorPermohonan: z.string().min(1),
  polaNomorKeberatan: z.string().min(1),
  polaNomorSurat: z.string().min(1),
  /** Election stages: while a range covers the day of receipt and the request is flagged, regime TAHAPAN (dossier C.3). */
  tahapan: z.array(z.object({ mulai: z.string(), selesai: z.string(), dasar: z.string() })),
  /** The office's own rows: local holidays, voting days, days worked by order (dossier C.1). */
  libur: z.array(BarisLiburSkema),
  /**
   * Working days from receipt in which the office may ask for what is missing, and as many again that the applicant then
   * has to complete it (D2; article UNVERIFIED).
   */
  hariLengkapi: z.number().int().min(1).max(30),
  /** Working days to object and to go to Komisi Informasi while election stages run (T4, T6: UNVERIFIED). */
  hariKeberatanTahapan: z.number().int().min(1).max(60),
  hariSengketaTahapan: z.number().int().min(1).max(60),
  /** Working days to decide a request anew whose ground of refusal was revoked (dossier F.3; no source names a number). */
  hariPutusUlang: z.number().int().min(1).max(30).default(10),
  /** Retention (dossier H.2, UNVERIFIED defaults): days and years after the case is closed for good. */
  retensi: z.object({ identitasHari: z.number().int().min(0), dataPribadiTahun: z.number().int().min(1) }),
  /** Whose consent the list of excluded documents needs, always in this order (seed 4 langkah 2). Absent = all three. */
  persetujuanDik: z.array(z.enum(PENYETUJU)).optional(),
  /** Whether the public may file on the web. */
  layananPublik: z.boolean(),
  /**
   * Who decides on exclusions from a day on, with its ground, where the office knows better than the built-in table
   * (pengecualian/wewenang.ts: the articles of PKPU 4/2025 could not be read).
   */
  wewenangUji: z
    .array(
      z.object({
        dari: z.iso.date(),
        dasar: z.string().min(3).max(300),
        pemutus: z.enum(['KPU_PROVINSI', 'KPU_RI']),
      }),
    )
    .optional(),
  /** Limits of new uploads: bytes, pixels of one page, pages. Absent = the hard limits (dokumen/batas.ts), which they never exceed. */
  batasDokumen: z
    .object({
      ukuranBita: z.number().int().min(1).max(BATAS.ukuranBita),
      piksel: z.number().int().min(1).max(BATAS.piksel),
      halaman: z.number().int().min(1).max(BATAS.halaman),
    })
    .partial()
    .optional(),
});
export type Pengaturan = z.infer<typeof Pengaturan>;

export const ZONA = ['Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura'] as const;
export type Zona = (typeof ZONA)[number];

/** An office (satuan kerja). Document `satker/{satkerId}`. */
export const Satker = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  nama: z.string(),
  /** Region code used in register numbers, e.g. 17 Bengkulu, 5315 Manggarai Barat. */
  kode: z.string(),
  jenjang: z.enum(JENJANG),
  indukId: z.string().nullable(),
  zona: z.enum(ZONA),
  alamat: z.string(),
  telepon: z.string(),
  surel: z.string(),
  kota: z.string(),
  laman: z.string(),
  pengaturan: Pengaturan,
});
export type Satker = z.infer<typeof Satker>;
