import type { Transaction } from 'firebase-admin/firestore';
import type { Tindakan } from '@ppid/domain/berkas/types';
import { dokumenKeluar, menyerahkan } from '@ppid/domain/dokumen/gerbang';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { cariLangkah } from '@ppid/domain/sop/langkah';
import type { Sop } from '@ppid/domain/sop/types';
import { periksaGerbang } from './periksa-gerbang.js';

/**
 * The gate for what a tindakan publishes or hands over: why it must not, or the documents that go along with its letters.
 * Goes by the form, not by a guard that an office's SOP could leave out. Reads in the transaction of the tindakan.
 */
export async function gerbangTindakan(
  tx: Transaction,
  satkerId: string,
  sop: Sop,
  { langkah, aksi, pada }: Tindakan,
  dokumen: readonly Dokumen[],
): Promise<{ ikut: Dokumen[] } | { salah: string }> {
  if (dokumen.length === 0) return { ikut: [] };
  const formulir = cariLangkah(sop, langkah)?.aksi.find(({ kode }) => kode === aksi)?.formulir ?? null;
  const hasil = dokumenKeluar(formulir, dokumen);
  if ('salah' in hasil) return hasil;
  const larangan = await periksaGerbang(satkerId, { dokumen: hasil.keluar }, pada, tx);
  if (larangan.size > 0) return { salah: [...new Set(larangan.values())].join(' ') };
  // A form that hands nothing over: its letter (a receipt) lists what came in with it.
  return { ikut: menyerahkan(formulir) ? hasil.keluar : [...dokumen] };
}
