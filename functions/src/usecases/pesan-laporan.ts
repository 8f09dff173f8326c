import type { JenisLaporan, Laporan } from '@ppid/domain/laporan/types';
import { refLaporan } from '../ports/firestore.js';
import { sekali } from '../ports/galat.js';

export function idLaporan(jenis: JenisLaporan, periode: string): string {
  return `${jenis}-${periode}`;
}

/**
 * Orders a report by creating its document; the trigger terbitkanLaporan makes it. The id is the slot (kind and period),
 * so a schedule that runs twice orders once.
 */
export async function pesanLaporan(
  satkerId: string,
  jenis: JenisLaporan,
  periode: string,
  oleh: string,
  pada: string,
): Promise<'dipesan' | 'sudahAda'> {
  const id = idLaporan(jenis, periode);
  const laporan: Laporan = {
    id,
    satkerId,
    jenis,
    periode,
    status: 'MENUNGGU',
    angka: null,
    pdf: null,
    xlsx: null,
    dibuat: pada,
    dibuatOleh: oleh,
    diubah: pada,
    sewaSampai: null,
    percobaan: 0,
    alasanGagal: null,
  };
  return (await sekali(() => refLaporan(satkerId, id).create(laporan))) ? 'dipesan' : 'sudahAda';
}
