import type { StatusDokumen, Kategori } from '@ppid/domain/dokumen/types';
import type { Jenis } from '@ppid/domain/sop/types';

// Spelled out here, checked by the type: the list in sop/types.ts would bring the whole schema library along.
export const NAMA_JENIS: Readonly<Record<Jenis, string>> = {
  permohonan: 'Permohonan informasi',
  keberatan: 'Keberatan',
  pengecualian: 'Klasifikasi pengecualian',
  pendokumentasian: 'Pendokumentasian DIK',
  penyusunanDip: 'Penyusunan DIP',
};

export const SEMUA_JENIS = Object.keys(NAMA_JENIS) as Jenis[];

export function isJenis(value: string | undefined): value is Jenis {
  return value !== undefined && value in NAMA_JENIS;
}

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

export const NAMA_STATUS_DOKUMEN: Readonly<Record<StatusDokumen, string>> = {
  GAGAL: 'Perlu diulang',
  DIOLAH: 'Sedang diolah',
  MENUNGGU_OCR: 'Menunggu pembacaan pindaian',
  SELESAI: 'Selesai',
  KARANTINA: 'Ditolak',
  DIHAPUS: 'Sudah dihapus',
};
