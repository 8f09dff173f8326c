import type { Dokumen, StatusDokumen } from '@ppid/domain/dokumen/types';
import type { DocumentReference, Transaction } from 'firebase-admin/firestore';
import { db } from '../ports/firestore.js';
import { log } from '../ports/log.js';
import type { Alat } from './alat.js';

/** Another worker is busy with the document, or it is not yet at the stage asked for; the next delivery may succeed. */
export class BelumWaktunya extends Error {
  override name = 'BelumWaktunya';
}

/** This worker was too slow and another took over; whatever it still wanted to write is not written. */
export class SewaHilang extends Error {
  override name = 'SewaHilang';
}

type Isi = (dok: Dokumen, tx: Transaction) => Partial<Dokumen> | Promise<Partial<Dokumen>>;

/**
 * The right to work on one document. The lease's own end is the fencing token: whoever takes over sets another, so a
 * worker that comes back from the dead cannot write over its successor.
 */
export class Sewa {
  #jam: NodeJS.Timeout;
  #perpanjangan: Promise<void> = Promise.resolve();

  constructor(
    readonly ref: DocumentReference,
    private sampai: string,
    readonly percobaan: number,
    private readonly alat: Alat,
  ) {
    this.#jam = setInterval(() => {
      this.#perpanjangan = this.#perpanjangan.then(() => this.#perpanjang());
    }, alat.sewaMs / 3);
    this.#jam.unref();
  }

  async #perpanjang(): Promise<void> {
    const berikut = sewaSampai(this.alat);
    try {
      await this.#tulis(() => ({ sewaSampai: berikut }));
      this.sampai = berikut;
    } catch {
      // Not fatal: if the lease really was lost, the final write finds out and stops.
      log.event('dokumen.sewaTidakDiperpanjang', { id: this.ref.id });
    }
  }

  async #tulis(isi: Isi): Promise<void> {
    await db().runTransaction(async (tx) => {
      const dok = (await tx.get(this.ref)).data() as Dokumen | undefined;
      if (dok?.sewaSampai !== this.sampai) throw new SewaHilang(this.ref.id);
      tx.update(this.ref, { ...(await isi(dok, tx)), diubah: this.alat.sekarang().toISOString() });
    });
  }

  /** Writes the outcome and gives the lease back. `isi` may read in the same transaction. */
  async lepas(isi: Isi): Promise<void> {
    this.berhenti();
    await this.#perpanjangan;
    await this.#tulis(async (dok, tx) => ({ ...(await isi(dok, tx)), sewaSampai: null }));
  }

  /** Stops renewing, as a crash would: the lease then runs out by itself. */
  berhenti(): void {
    clearInterval(this.#jam);
  }
}

export const sewaSampai = (alat: Alat): string =>
  new Date(alat.sekarang().getTime() + alat.sewaMs).toISOString();

export const sedangDisewa = (dok: Dokumen, alat: Alat): boolean =>
  dok.sewaSampai !== null && dok.sewaSampai > alat.sekarang().toISOString();

export const STATUS_AKHIR: readonly StatusDokumen[] = ['MENUNGGU_OCR', 'SELESAI', 'KARANTINA', 'DIHAPUS'];
