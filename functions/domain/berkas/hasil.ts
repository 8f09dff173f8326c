/*
 * How an outcome is called, everywhere: form, register, report, desk and tracking page. Letters and the public's sentences
 * say more, in words of their own.
 */

/** Answers to a request (dossier D.3). */
export const NAMA_JAWABAN = {
  DITERIMA_SELURUHNYA: 'Diterima seluruhnya',
  DITERIMA_SEBAGIAN: 'Diterima sebagian',
  DITOLAK: 'Ditolak',
  TIDAK_DIKUASAI: 'Tidak dikuasai',
} as const;

/** Ends of a request that are no answer (HASIL_TUTUP of permohonan/fakta.ts). */
export const NAMA_TUTUP: Readonly<Record<string, string>> = {
  DICABUT: 'Dicabut pemohon',
  DUPLIKAT: 'Permohonan ganda',
  TIDAK_LENGKAP: 'Ditutup karena tidak dilengkapi',
};

/** Objections that are granted: what the form offers (dossier D.6). */
export const NAMA_PENGABULAN = {
  MENGABULKAN_SELURUH: 'Mengabulkan seluruhnya',
  MENGABULKAN_SEBAGIAN: 'Mengabulkan sebagian',
} as const;

export const NAMA_TANGGAPAN: Readonly<Record<string, string>> = {
  MENGUATKAN: 'Menguatkan putusan PPID',
  ...NAMA_PENGABULAN,
};

/** Any outcome by its code; the code itself where nobody knows it. */
export function namaHasil(kode: string): string {
  for (const nama of [NAMA_JAWABAN, NAMA_TUTUP, NAMA_TANGGAPAN]) {
    if (Object.hasOwn(nama, kode)) return (nama as Readonly<Record<string, string>>)[kode] ?? kode;
  }
  return kode;
}
