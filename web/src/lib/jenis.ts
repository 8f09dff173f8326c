import type { StatusDokumen } from '@ppid/domain/dokumen/types';
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

export const NAMA_STATUS_DOKUMEN: Readonly<Record<StatusDokumen, string>> = {
  GAGAL: 'Perlu diulang',
  DIOLAH: 'Sedang diolah',
  MENUNGGU_OCR: 'Menunggu pembacaan pindaian',
  SELESAI: 'Selesai',
  KARANTINA: 'Ditolak',
  DIHAPUS: 'Sudah dihapus',
};
