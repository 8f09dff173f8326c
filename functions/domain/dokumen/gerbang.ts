import type { Dokumen, Kategori, Kelas } from './types.js';

/*
 * The publication gate (dossier 0.2 no. 6, H.4; UU 14/2008 Ps 11(1) a): nothing classified as excluded is published or
 * given out, by nobody. Here stands what leaves; usecases/periksa-gerbang.ts asks the store.
 */

interface Keluar {
  /** Kept with the case as the ground of what is decided, and not handed over. */
  tinggal: readonly Kategori[];
  /** Nothing else may be attached at all. */
  hanya?: readonly Kategori[];
}

/** Whoever fetches an answer may show his papers: they are filed, not given out. */
const PAPAN: readonly Kategori[] = ['identitas', 'surat-kuasa', 'badan-hukum'];
const diserahkan = (...tinggal: Kategori[]): Keluar => ({ tinggal: [...PAPAN, ...tinggal] });

/** Forms whose attached documents leave the office; those of every other form stay with the case. */
export const FORMULIR_KELUAR: Readonly<Record<string, Keluar>> = {
  pemberian: diserahkan(),
  pemberitahuan: diserahkan('lembar-uji'),
  penolakan: diserahkan('lembar-uji'),
  perpanjangan: diserahkan(),
  penyerahan: diserahkan(),
  musyawarah: diserahkan(),
  penguatan: diserahkan('lembar-uji'),
  pengabulan: diserahkan(),
  penyampaian: diserahkan(),
  pelaksanaan: diserahkan(),
  suratKeluar: diserahkan(),
  // A decision or a list, and nothing else (seed 4 langkah 4).
  publikasi: { tinggal: [], hanya: ['keputusan', 'lampiran'] },
};

/** Whether documents leave the office by this form. */
export const menyerahkan = (formulir: string | null): boolean =>
  formulir !== null && Object.hasOwn(FORMULIR_KELUAR, formulir);

/** Whether this document may be attached to this form, as far as its kind tells. */
export function bolehIkut(formulir: string | null, { kelas, kategori }: Pick<Dokumen, 'kelas' | 'kategori'>) {
  const aturan = formulir !== null && menyerahkan(formulir) ? FORMULIR_KELUAR[formulir] : null;
  if (!aturan || aturan.tinggal.includes(kategori)) return true;
  return kelas === 'biasa' && (aturan.hanya?.includes(kategori) ?? true);
}

/** The attached documents that leave by this form, or why one of them cannot go with it. */
export function dokumenKeluar(
  formulir: string | null,
  dokumen: readonly Dokumen[],
): { keluar: Dokumen[] } | { salah: string } {
  const aturan = formulir !== null && menyerahkan(formulir) ? FORMULIR_KELUAR[formulir] : null;
  if (!aturan) return { keluar: [] };
  const keluar = dokumen.filter(({ kategori }) => !aturan.tinggal.includes(kategori));
  const { hanya } = aturan;
  // Excluded ones are named by the gate itself.
  const lain = hanya && keluar.some(({ kelas, kategori }) => kelas === 'biasa' && !hanya.includes(kategori));
  return lain
    ? { salah: 'Yang boleh diterbitkan hanya keputusan atau daftar. Hapus centang dokumen yang lain.' }
    : { keluar };
}

const APA: Readonly<Record<Exclude<Kelas, 'biasa'>, string>> = {
  dikecualikan:
    'Dokumen yang dikecualikan tidak boleh diterbitkan atau dikirim oleh siapa pun. Hapus centangnya; bila sebagian boleh dibuka, buat salinan yang dihitamkan.',
  identitas: 'Pindaian identitas tidak boleh diterbitkan atau dikirim. Hapus centangnya.',
};

/**
 * Why bytes are closed. BERLAKU: an item in force holds them, or nobody has decided yet. DIPERIKSA: their item was opened and
 * PPID has still to look for personal data; DITAHAN: PPID looked, and they never leave as they are (F.5.7).
 */
export const SEBAB_TUTUP = ['DIPERIKSA', 'DITAHAN', 'BERLAKU'] as const;
export type SebabTutup = (typeof SEBAB_TUTUP)[number];

/** Of several reasons the one that holds longest. */
export const sebabTerkuat = (...semua: readonly (SebabTutup | null | undefined)[]): SebabTutup | null =>
  SEBAB_TUTUP.findLast((sebab) => semua.includes(sebab)) ?? null;

/** What stands after the name of what is closed, and, where PPID's look is missing, what to do. */
export const KALIMAT_TUTUP: Readonly<Record<SebabTutup, string>> = {
  BERLAKU: 'pengecualiannya masih berlaku atau belum diputuskan.',
  DIPERIKSA:
    'butirnya sudah dibuka, tetapi PPID belum memeriksa data pribadi di dalamnya. Minta PPID memeriksanya di halaman butir DIK itu.',
  DITAHAN:
    'menurut pemeriksaan PPID dokumen itu tidak dibuka apa adanya. Buat salinan yang dihitamkan dari dokumen itu.',
};

/** Messages of the gate, for a person. Closed documents are not named: people name a scan after what it shows. */
export const PESAN_GERBANG = {
  kelas: (kelas: Exclude<Kelas, 'biasa'>): string => APA[kelas],
  sama: (nama: string, sebab: SebabTutup): string =>
    `Dokumen “${nama}” tidak boleh diterbitkan, dikirim, atau dibaca. Isinya sama dengan dokumen yang dikecualikan di kantor ini: ${KALIMAT_TUTUP[sebab]}${sebab === 'BERLAKU' ? ' Hapus centangnya; bila sebagian boleh dibuka, minta PPID membuat salinan yang dihitamkan.' : ''}`,
  belum: (nama: string): string =>
    `Dokumen “${nama}” belum selesai diperiksa. Tunggu sampai selesai, lalu coba lagi.`,
  salinan: (nama: string): string =>
    `Salinan “${nama}” belum disahkan PPID lewat penghitaman, sehingga tidak boleh diterbitkan atau dikirim. Minta PPID menerapkan penghitamannya dahulu.`,
  pembukaan: (nama: string): string =>
    `Salinan “${nama}” belum tercatat dibuka PPID dari butir DIK-nya, sehingga tidak boleh diterbitkan atau dikirim. Minta PPID membukanya di halaman butir itu.`,
  asing:
    'File ini bukan surat atau laporan kantor ini, sehingga tidak boleh dikirim. Lepaskan dari lampiran, lalu kirim lagi.',
  hilang: 'Dokumen ini tidak ada lagi. Lepaskan dari lampiran, lalu kirim lagi.',
};
