import type { Peran } from '@ppid/domain/akses/peran';
import type { Berkas } from '@ppid/domain/berkas/types';
import type { Instan } from '@ppid/domain/calendar/types';
import { TINDAKAN } from '@ppid/domain/sop/penjaga';
import type { Aksi, Penjaga } from '@ppid/domain/sop/types';
import type { Sekitar } from '@ppid/domain/permohonan/fakta';

/** Guards that need no form: who acts, and when. What they forbid can be said before anything is typed. */
const TANPA_ISIAN: readonly Penjaga[] = [
  'sebelumTenggatHukum',
  'adaKeputusanKpuRi',
  'bukanPengusul',
  'bukanPemeriksa',
  'bukanPenyusun',
  'bukanPemutusPermohonan',
  'dalamMasaPeriksa',
  'lewatBatasKelengkapan',
  'lewatJangkaSengketa',
];

/** Why the server would refuse this aksi now, whatever is filled in; null = it would not. */
export function belumBoleh(
  aksi: Aksi,
  berkas: Berkas,
  siapa: { uid: string; peran: Peran },
  pada: Instan,
  sekitar: Sekitar,
): string | null {
  const tindakan = {
    ...{ id: '', langkah: berkas.langkahAktif?.no ?? 0, aksi: aksi.kode, data: {}, pribadi: null },
    ...{ dokumenIds: [], catatan: '', oleh: siapa.uid, peran: siapa.peran, pada },
  };
  for (const nama of aksi.penjaga) {
    const alasan = TANPA_ISIAN.includes(nama) ? TINDAKAN[nama]?.(berkas, tindakan, sekitar) : null;
    if (alasan) return alasan;
  }
  return null;
}
