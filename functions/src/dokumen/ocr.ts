import { rapikan } from '@ppid/domain/dokumen/teks';
import { dariPgm } from './pgm.js';
import { Pekerja, type Potongan } from './ocr-pekerja.js';
import type { Piksel } from './ocr-piksel.js';
import { buka, haluskan, siapkan, type Pindaian, type Putaran } from './ocr-siap.js';

export interface Bacaan {
  teks: string;
  /** 0–100; 100 for a page with nothing on it. */
  keyakinan: number;
  /** Degrees clockwise by which the picture had to be turned. */
  putaran: Putaran;
}

/**
 * Letters are read at this share of their width: the reader's time goes with the width of a line, and down to here it
 * errs no more often; at 0.7 narrow faces suffer. Coarse scans have no pixel to spare.
 */
const rapatUntuk = (p: Pindaian): number => (p.dpi < 180 ? 1 : 0.75);
/** A band below this may be standing on its head; the right way up, bad print reads at 60 and more, the wrong way at 40 and less. */
const RAGU_ARAH = 65;
/** A page below this is prepared in another way and read again; the better reading stays. */
const RAGU_BACA = 82;
/** A few letters read with less than this are a scribble or a stamp, not print. */
const CORETAN = { keyakinan: 45, huruf: 16 } as const;

const huruf = (p: Potongan): number => p.teks.replace(/\s/g, '').length;
const luas = (p: Piksel): number => p.lebar * p.tinggi;

class Pembaca {
  private readonly pekerja = new Pekerja();
  private antre: Promise<unknown> = Promise.resolve();

  /** Pages are read one after another: two at once would only double the memory. */
  baca(gambar: Buffer): Promise<Bacaan> {
    const hasil = this.antre.then(() => this.bacaSatu(gambar));
    this.antre = hasil.catch(() => undefined);
    return hasil;
  }

  async tutup(): Promise<void> {
    await this.pekerja.tutup();
  }

  private async bacaSatu(gambar: Buffer): Promise<Bacaan> {
    const asli = dariPgm(gambar);
    const pindaian = buka(asli);
    const biasa = await this.bacaPindaian(pindaian, rapatUntuk(pindaian));
    if (biasa.keyakinan >= RAGU_BACA) return biasa;
    // Grain smoothed away, letters at their full width.
    const halus = await this.bacaPindaian(buka(await haluskan(asli)), 1, biasa.putaran);
    return halus.keyakinan > biasa.keyakinan ? halus : biasa;
  }

  private async bacaPindaian(p: Pindaian, rapat: number, pasti?: Putaran): Promise<Bacaan> {
    const awal = pasti ?? (p.arah.tegak ? 270 : 0);
    const pita = siapkan(p, awal, rapat);
    const terbesar = pita.reduce((a, b, i) => (luas(b) > luas(pita[a] ?? b) ? i : a), 0);
    const contoh = pita[terbesar];
    if (!contoh) return { teks: '', keyakinan: 100, putaran: 0 };
    const [satu] = await this.bacaSemua([contoh]);
    if (satu && satu.keyakinan < RAGU_ARAH && pasti === undefined) {
      const balik = ((awal + 180) % 360) as Putaran;
      const lain = siapkan(p, balik, rapat);
      const [dua] = await this.bacaSemua(
        lain.filter((b) => luas(b) === Math.max(...lain.map(luas))).slice(0, 1),
      );
      if (dua && dua.keyakinan > satu.keyakinan) return this.gabung(await this.bacaSemua(lain), balik);
    }
    const sisa = await this.bacaSemua(pita.filter((_, i) => i !== terbesar));
    return this.gabung(satu ? sisa.toSpliced(terbesar, 0, satu) : sisa, awal);
  }

  private async bacaSemua(pita: readonly Piksel[]): Promise<Potongan[]> {
    const hasil: Potongan[] = [];
    for (const satu of pita) hasil.push(await this.pekerja.baca(satu));
    return hasil;
  }

  private gabung(potongan: readonly Potongan[], putaran: Putaran): Bacaan {
    const cetak = potongan.filter(
      (p) => huruf(p) > 0 && (p.keyakinan >= CORETAN.keyakinan || huruf(p) > CORETAN.huruf),
    );
    const banyak = cetak.reduce((n, p) => n + huruf(p), 0);
    const jumlah = cetak.reduce((n, p) => n + huruf(p) * p.keyakinan, 0);
    return {
      teks: rapikan(cetak.map((p) => p.teks).join('\n\n')),
      keyakinan: banyak === 0 ? 100 : Math.round(jumlah / banyak),
      putaran: banyak === 0 ? 0 : putaran,
    };
  }
}

export type { Pembaca };
export const buatPembaca = (): Pembaca => new Pembaca();

let bersama: Pembaca | null = null;

/**
 * Reads one page image, however it lies. One reader per process is kept: loading the languages takes longer than a page.
 * @throws when the reader died or hung; the page can be read again.
 */
export const bacaGambar = (gambar: Buffer): Promise<Bacaan> => (bersama ??= buatPembaca()).baca(gambar);

/** Ends the reader; the next page starts a new one. Tests and long-lived tools call it, a function instance need not. */
export async function tutupOcr(): Promise<void> {
  const lama = bersama;
  bersama = null;
  await lama?.tutup();
}
