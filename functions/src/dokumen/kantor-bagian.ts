import { Tolak } from './protokol.js';
import type { Pendengar } from './xml.js';

// Runs in the child process only.

/** The parts of an office file, by name, as the readers of Word and Excel want them. */
export interface Bagian {
  /** Names that match, in the order of their numbers. */
  nama(pola: RegExp): string[];
  dengar(nama: string, telinga: Pendengar): Promise<void>;
}

/** What is handed to the parent, which must stay small: the text of some 4,000 sheets of paper. */
const HURUF_MAKSIMAL = 10_000_000;

const SEKALI_GABUNG = 50_000;

/** Collects text and stops when there is more of it than anybody could read. */
export class Penampung {
  #awal = '';
  #bagian: string[] = [];
  #huruf = 0;

  tambah(teks: string): void {
    this.#huruf += teks.length;
    if (this.#huruf > HURUF_MAKSIMAL) throw new Tolak('TERLALU_BANYAK_HALAMAN', `${this.#huruf} letters`);
    this.#bagian.push(teks);
    // A cell of one digit costs fifty times its letter while it waits by itself.
    if (this.#bagian.length > SEKALI_GABUNG) this.#gabung();
  }

  /** Everything since the last time; the limit counts on. */
  ambil(): string {
    this.#gabung();
    const teks = this.#awal;
    this.#awal = '';
    return teks;
  }

  #gabung(): void {
    this.#awal += this.#bagian.join('');
    this.#bagian = [];
  }
}
