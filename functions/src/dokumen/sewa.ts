import type { Tahap } from '@ppid/domain/dokumen/tahap';
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

/** A listener redraws at each write, and one document takes about one sustained write a second. */
const SELANG_KEMAJUAN_MS = 1_000;

/**
 * The right to work on one document. The lease's own end is the fencing token: whoever takes over sets another, so a
 * worker that comes back from the dead cannot write over its successor. All writes of one worker follow each other.
 */
export class Sewa {
  #jam: NodeJS.Timeout;
  #antrean: Promise<unknown> = Promise.resolve();
  #kemajuanTerakhir = -Infinity;
  #kemajuanDitulis = false;
  #berhenti = false;

  constructor(
    readonly ref: DocumentReference,
    private sampai: string,
    private readonly alat: Alat,
  ) {
    this.#jam = setInterval(() => void this.#perpanjang(), alat.sewaMs / 3);
    this.#jam.unref();
  }

  async #perpanjang(): Promise<void> {
    try {
      await this.#antre(async () => {
        if (this.#berhenti) return;
        const berikut = sewaSampai(this.alat);
        await this.#tulis(() => ({ sewaSampai: berikut }));
        this.sampai = berikut;
      });
    } catch {
      // Not fatal: if the lease really was lost, the final write finds out and stops.
      log.event('dokumen.sewaTidakDiperpanjang', { id: this.ref.id });
    }
  }

  #antre<T>(kerja: () => Promise<T>): Promise<T> {
    const giliran = this.#antrean.then(kerja, kerja);
    this.#antrean = giliran.catch(() => undefined);
    return giliran;
  }

  async #tulis(isi: Isi): Promise<void> {
    await db().runTransaction(async (tx) => {
      const dok = (await tx.get(this.ref)).data() as Dokumen | undefined;
      if (dok?.sewaSampai !== this.sampai) throw new SewaHilang(this.ref.id);
      tx.update(this.ref, { ...(await isi(dok, tx)), diubah: this.alat.sekarang().toISOString() });
    });
  }

  /** Writes on the way and keeps the lease. `isi` may read in the same transaction. @throws SewaHilang. */
  tulis(isi: Isi): Promise<void> {
    return this.#antre(() => this.#tulis(isi));
  }

  /** Writes the outcome and gives the lease back. `isi` may read in the same transaction. @throws SewaHilang. */
  async lepas(isi: Isi): Promise<void> {
    this.berhenti();
    await this.tulis(async (dok, tx) => ({ ...(await isi(dok, tx)), sewaSampai: null }));
  }

  /** What to write of the progress now: nothing within a second of the last time. */
  isiKemajuan(tahap: Tahap, selesai: number, dari: number): Pick<Partial<Dokumen>, 'kemajuan'> {
    const kini = Date.now();
    if (kini - this.#kemajuanTerakhir < SELANG_KEMAJUAN_MS) return {};
    this.#kemajuanTerakhir = kini;
    return { kemajuan: { tahap, selesai, dari } };
  }

  /** Live progress, at most once a second; never waited for, and lost when the lease is. */
  kemajuan(tahap: Tahap, selesai: number, dari: number): void {
    if (this.#berhenti || this.#kemajuanDitulis) return;
    const isi = this.isiKemajuan(tahap, selesai, dari);
    if (!isi.kemajuan) return;
    this.#kemajuanDitulis = true;
    this.tulis(() => isi)
      .catch(() => undefined)
      .finally(() => (this.#kemajuanDitulis = false));
  }

  /** Stops renewing, as a crash would: the lease then runs out by itself. */
  berhenti(): void {
    this.#berhenti = true;
    clearInterval(this.#jam);
  }
}

export const sewaSampai = (alat: Alat): string =>
  new Date(alat.sekarang().getTime() + alat.sewaMs).toISOString();

export const sedangDisewa = (dok: Dokumen, alat: Alat): boolean =>
  dok.sewaSampai !== null && dok.sewaSampai > alat.sekarang().toISOString();

/** Nothing of the upload's own delivery is left to do. */
export const STATUS_AKHIR: readonly StatusDokumen[] = [
  'MENUNGGU_OCR',
  'SELESAI',
  'GAGAL',
  'KARANTINA',
  'DIHAPUS',
];
