import type { Tingkat } from '@ppid/domain/pencarian/kueri';
import type { Indeks } from '@ppid/domain/pencarian/types';

/** Further pages that a result names. */
const MAKS_HALAMAN = 20;

/** Entries that are one result: a document is one, found by its name, its pages, or both. */
export class Kelompok {
  #halaman: { no: number; tingkat: Tingkat }[] = [];
  /** Whether words of an excluded text led here: that is logged as a look at it. */
  tertutup = false;

  /** `isi`, `id`: the entry of the highest rank, which stands for the result. */
  constructor(
    readonly isi: Indeks,
    private readonly id: string,
  ) {}

  static kunci(isi: Indeks, id: string): string {
    return isi.dokumenId === null ? `${isi.satkerId}/${id}` : `${isi.satkerId}/dokumen/${isi.dokumenId}`;
  }

  tambah({ golongan, halaman: no }: Indeks, tingkat: Tingkat): void {
    if (golongan === 'tertutup') this.tertutup = true;
    // Of an excluded document not even the page is named.
    if (golongan === 'biasa' && no !== null) this.#halaman.push({ no, tingkat });
  }

  /** The first of the best pages, whose text is shown; null where only the name is. */
  get halaman(): number | null {
    return this.#urut()[0] ?? null;
  }

  get halamanLain(): number[] {
    const [, ...lain] = this.#urut();
    return lain.slice(0, MAKS_HALAMAN).sort((a, b) => a - b);
  }

  get suratId(): string | null {
    return this.isi.macam === 'surat' ? this.id.replace(/^surat-/, '') : null;
  }

  #urut(): number[] {
    return this.#halaman.sort((a, b) => a.tingkat - b.tingkat || a.no - b.no).map(({ no }) => no);
  }
}
