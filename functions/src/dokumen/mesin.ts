import type { BatasDokumen } from '@ppid/domain/dokumen/batas';
import type { Sharp } from 'sharp';

// Runs in the child process only.

/** A page as a picture that sharp can go on with, upright as its file says it should be seen. */
export interface Lembar {
  gambar: Sharp;
  /**
   * ada: something is to be seen. kosong: a blank sheet, and every way of looking agrees. diragukan: something should be
   * there and no way of rendering made it visible.
   */
  tinta: 'ada' | 'kosong' | 'diragukan';
  /** Only the largest picture in the page, without its place, turning or mask: good to be read, not to be marked. */
  pengganti?: true;
}

/** An opened file of one family of types. */
export interface Terbuka {
  readonly jumlah: number;
  /** False for Word and Excel: text, but no pages that could be shown. */
  readonly bergambar: boolean;
  /** The text the file itself carries on this page; '' when it carries none. */
  teks(no: number): Promise<string>;
  /** The page about `lebar` px wide (never enlarged beyond what the file holds). @throws Tolak when the page is broken. */
  lembar(no: number, lebar: number): Promise<Lembar>;
  tutup(): Promise<void>;
}

/** Opens a file within its limits. @throws Tolak with the reason why it cannot be taken. */
export type Mesin = (berkas: string, batas: BatasDokumen) => Promise<Terbuka>;
