import {
  PEMBACA_IDENTITAS,
  PEMROSES,
  PENCATAT_KEPUTUSAN,
  PENGUJI,
  PENYERAH_DIKECUALIKAN,
} from '../akses/golongan.js';
import type { PeranStaf } from '../akses/peran.js';
import type { Jenis } from '../sop/types.js';
import { adalahKantor, TIPE_DIDUKUNG, type Tipe } from './tipe.js';
import { KATEGORI, type Kategori } from './types.js';

/*
 * The entrance of the archive: who may upload what, per kategori. storage.rules repeats this table, because a browser must
 * be refused before it sends the bytes; a parity test compares the two.
 */

/** Content types of scans: what shows a page as it lay on the glass. */
export const TIPE_PINDAIAN: readonly Tipe[] = TIPE_DIDUKUNG.filter((tipe) => !adalahKantor(tipe));

/** Word and Excel: stored with their text, without pictures of pages. */
export const TIPE_KANTOR: readonly Tipe[] = TIPE_DIDUKUNG.filter(adalahKantor);

export interface AturanUnggah {
  /** Roles of the own office; nobody else uploads. */
  peran: readonly PeranStaf[];
  /** Kinds of berkas such a document belongs to. */
  jenis: readonly Jenis[];
  /** Content types as the browser claims them; the pipeline looks at the bytes. */
  tipe: readonly Tipe[];
  ukuranBita: number;
}

const MB = 1024 * 1024;
const SEMUA_TIPE = TIPE_DIDUKUNG;
/** Spelled out: sop/types.ts would bring the schema library into the web app. */
const SEMUA_JENIS: readonly Jenis[] = [
  'permohonan',
  'keberatan',
  'pengecualian',
  'pendokumentasian',
  'penyusunanDip',
];
const BERPEMOHON: readonly Jenis[] = ['permohonan', 'keberatan'];
/** The catalogue of public information (penyusunanDip) handles nothing that is excluded. */
const BERPENGECUALIAN = SEMUA_JENIS.filter((jenis) => jenis !== 'penyusunanDip');

/** Scans of the applicant's papers, taken by those who check them: a page or two, never a spreadsheet. */
const IDENTITAS: AturanUnggah = {
  peran: PEMBACA_IDENTITAS,
  jenis: BERPEMOHON,
  tipe: TIPE_PINDAIAN,
  ukuranBita: 10 * MB,
};

export const UNGGAHAN: Readonly<Record<Kategori, AturanUnggah>> = {
  identitas: IDENTITAS,
  'surat-kuasa': IDENTITAS,
  'badan-hukum': IDENTITAS,
  lampiran: { peran: PEMROSES, jenis: SEMUA_JENIS, tipe: SEMUA_TIPE, ukuranBita: 50 * MB },
  // Data are given to an applicant, and to nobody else.
  jawaban: { peran: PEMROSES, jenis: BERPEMOHON, tipe: SEMUA_TIPE, ukuranBita: 50 * MB },
  'nota-dinas': { peran: PEMROSES, jenis: SEMUA_JENIS, tipe: SEMUA_TIPE, ukuranBita: 50 * MB },
  // A decision is what was signed, so a scan or a PDF.
  keputusan: { peran: PENCATAT_KEPUTUSAN, jenis: SEMUA_JENIS, tipe: TIPE_PINDAIAN, ukuranBita: 50 * MB },
  // Excluded originals leave the archive for nobody: they are seen page by page, so they must have pages.
  'lembar-uji': { peran: PENGUJI, jenis: BERPENGECUALIAN, tipe: TIPE_PINDAIAN, ukuranBita: 50 * MB },
  dikecualikan: {
    peran: PENYERAH_DIKECUALIKAN,
    jenis: BERPENGECUALIAN,
    tipe: TIPE_PINDAIAN,
    ukuranBita: 50 * MB,
  },
};

/** Kategori that somebody with these roles may upload to a berkas of this kind; those of `dulu` come first. */
export function kategoriUnggah(
  peran: readonly string[],
  jenis: Jenis,
  dulu: readonly Kategori[] = [],
): Kategori[] {
  const urut = [...dulu, ...KATEGORI.filter((kategori) => !dulu.includes(kategori))];
  return urut.filter((kategori) => {
    const aturan = UNGGAHAN[kategori];
    return aturan.jenis.includes(jenis) && aturan.peran.some((boleh) => peran.includes(boleh));
  });
}

/**
 * The documents that go with a form, by its name; the first is what the upload proposes. Not required (that is said by
 * guards), but whoever fills in the form must be able to attach them.
 */
export const PENYERTA: Readonly<Record<string, readonly Kategori[]>> = {
  permohonan: ['identitas', 'surat-kuasa', 'badan-hukum', 'lampiran'],
  keberatan: ['lampiran', 'surat-kuasa', 'identitas'],
  kelengkapan: ['identitas', 'surat-kuasa', 'badan-hukum', 'lampiran'],
  jawabanUnit: ['jawaban', 'dikecualikan'],
  pemberian: ['jawaban'],
  pemberitahuan: ['jawaban', 'keputusan', 'lembar-uji'],
  penolakan: ['keputusan', 'lembar-uji'],
  penguatan: ['keputusan'],
  pengabulan: ['keputusan'],
  putusan: ['keputusan'],
  putusanPerintah: ['keputusan'],
  keputusanKpu: ['keputusan', 'lembar-uji'],
  koordinasi: ['nota-dinas'],
  undangan: ['nota-dinas'],
  suratKeluar: ['nota-dinas'],
  arahan: ['nota-dinas'],
  notaDinas: ['nota-dinas'],
  // A unit hands over what it proposes to exclude.
  usulanDik: ['dikecualikan', 'lampiran'],
  notaDinasUnit: ['nota-dinas'],
  drafDik: ['lampiran', 'nota-dinas'],
  ujiKonsekuensi: ['lembar-uji'],
  // Minutes quote what was discussed.
  beritaAcara: ['lembar-uji'],
  suratMasuk: ['nota-dinas', 'keputusan'],
  suratJawaban: ['nota-dinas', 'keputusan'],
  penetapan: ['keputusan'],
  penerusan: ['keputusan', 'lembar-uji'],
  pemindaian: ['dikecualikan'],
  pengumpulan: ['dikecualikan'],
  lokasiSimpan: ['dikecualikan'],
  publikasi: ['lampiran'],
};
