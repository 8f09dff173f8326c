import type { Dokumen, Kategori } from './types.js';

export const NAMA_KATEGORI: Readonly<Record<Kategori, string>> = {
  identitas: 'Identitas pemohon',
  'surat-kuasa': 'Surat kuasa',
  'badan-hukum': 'Pengesahan badan hukum',
  lampiran: 'Lampiran',
  jawaban: 'Jawaban / data yang diberikan',
  keputusan: 'Keputusan',
  'lembar-uji': 'Lembar uji konsekuensi',
  'nota-dinas': 'Nota dinas',
  dikecualikan: 'Informasi dikecualikan',
};

/** "Keputusan (sk-100.pdf)"; a closed document by its kind alone, because people name a scan after what it shows. */
export const sebutDokumen = ({
  kategori,
  kelas,
  nama,
}: Pick<Dokumen, 'kategori' | 'kelas' | 'nama'>): string =>
  kelas === 'biasa' ? `${NAMA_KATEGORI[kategori]} (${nama})` : NAMA_KATEGORI[kategori];
