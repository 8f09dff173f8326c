import type { DocumentReference, Transaction } from 'firebase-admin/firestore';
import { nomorDariPola } from '@ppid/domain/permohonan/nomor';
import type { Jenis } from '@ppid/domain/sop/types';
import type { Kantor } from '../ports/acuan.js';
import { refPembilang } from '../ports/firestore.js';

/** The numbers that one transaction gives out: one reading and one writing per counter, however many it gives. */
export type BukuNomor = Map<string, { ref: DocumentReference; terakhir: number; dipakai: boolean }>;

export interface NomorBaru {
  nomor: string;
  /** Takes the number; not calling it leaves no gap. Only one number of a counter may be open at a time. */
  pakai(): void;
}

/** jenis with a register of its own (dossier D.7, D.8), and the setting with its pattern. */
const POLA = { permohonan: 'polaNomorPermohonan', keberatan: 'polaNomorKeberatan' } as const;
const bernomor = (jenis: Jenis): jenis is keyof typeof POLA => jenis in POLA;

/** Counter of the office's register: one per year of the office's own calendar. */
const kunciTahun = (kunci: string, { kalender }: Kantor, pada: string): string =>
  `${kunci}-${kalender.tanggalLokal(pada).slice(0, 4)}`;

/** What opens under one counter waits in one queue (majukan-berkas); another office or year does not wait for it. */
export const antreanNomor = (kantor: Kantor, jenis: Jenis, pada: string): string =>
  `${kantor.satker.id}/${kunciTahun(jenis, kantor, pada)}`;

/** Next register number of the office and year, read in the caller's transaction: atomic, without gaps. */
export async function siapkanNomor(
  tx: Transaction,
  buku: BukuNomor,
  kantor: Kantor,
  jenis: Jenis,
  pada: string,
): Promise<NomorBaru | null> {
  if (!bernomor(jenis)) return null;
  return ambil(tx, buku, kantor, jenis, kantor.satker.pengaturan[POLA[jenis]], pada);
}

/** Next outgoing letter number of the office and year. */
export function siapkanNomorSurat(
  tx: Transaction,
  buku: BukuNomor,
  kantor: Kantor,
  pada: string,
): Promise<NomorBaru> {
  return ambil(tx, buku, kantor, 'surat', kantor.satker.pengaturan.polaNomorSurat, pada);
}

/** Writes the counters from which a number was taken, after the last reading of the transaction. */
export function tutupBuku(tx: Transaction, buku: BukuNomor): void {
  for (const { ref, terakhir, dipakai } of buku.values()) if (dipakai) tx.set(ref, { terakhir });
}

async function ambil(
  tx: Transaction,
  buku: BukuNomor,
  kantor: Kantor,
  kunci: string,
  pola: string,
  pada: string,
): Promise<NomorBaru> {
  const { satker, kalender } = kantor;
  const ref = refPembilang(satker.id, kunciTahun(kunci, kantor, pada));
  const pembilang = buku.get(ref.path) ?? {
    ref,
    terakhir: Number((await tx.get(ref)).get('terakhir') ?? 0),
    dipakai: false,
  };
  buku.set(ref.path, pembilang);
  const urut = pembilang.terakhir + 1;
  return {
    nomor: nomorDariPola(pola, { urut, kode: satker.kode, tanggal: kalender.tanggalLokal(pada) }),
    pakai: () => Object.assign(pembilang, { terakhir: urut, dipakai: true }),
  };
}
