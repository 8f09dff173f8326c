import type { Transaction } from 'firebase-admin/firestore';
import { nomorDariPola } from '@ppid/domain/permohonan/nomor';
import type { Jenis } from '@ppid/domain/sop/types';
import type { Kantor } from '../ports/acuan.js';
import { refPembilang } from '../ports/firestore.js';

export interface NomorBaru {
  nomor: string;
  /** Takes the number; not calling it leaves no gap. */
  pakai(tx: Transaction): void;
}

/** jenis with a register of its own (dossier D.7, D.8). */
const BERNOMOR: readonly Jenis[] = ['permohonan', 'keberatan'];

/** Next register number of the office and year, read in the caller's transaction: atomic, without gaps. */
export async function siapkanNomor(
  tx: Transaction,
  kantor: Kantor,
  jenis: Jenis,
  pada: string,
): Promise<NomorBaru | null> {
  if (!BERNOMOR.includes(jenis)) return null;
  return ambil(tx, kantor, jenis, kantor.satker.pengaturan.polaNomorPermohonan, pada);
}

/** Next outgoing letter number of the office and year. */
export function siapkanNomorSurat(tx: Transaction, kantor: Kantor, pada: string): Promise<NomorBaru> {
  return ambil(tx, kantor, 'surat', kantor.satker.pengaturan.polaNomorSurat, pada);
}

async function ambil(
  tx: Transaction,
  { satker, kalender }: Kantor,
  kunci: string,
  pola: string,
  pada: string,
): Promise<NomorBaru> {
  const tanggal = kalender.tanggalLokal(pada);
  const ref = refPembilang(satker.id, `${kunci}-${tanggal.slice(0, 4)}`);
  const urut = Number((await tx.get(ref)).get('terakhir') ?? 0) + 1;
  return {
    nomor: nomorDariPola(pola, { urut, kode: satker.kode, tanggal }),
    pakai: (t) => void t.set(ref, { terakhir: urut }),
  };
}
