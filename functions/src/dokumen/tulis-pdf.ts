import { open, type FileHandle } from 'node:fs/promises';

// Runs in the child process only.

/** A page that is one picture. Sizes in px; the picture is a JPEG. */
export interface GambarPdf {
  jpeg: Buffer;
  lebar: number;
  tinggi: number;
  abu: boolean;
}

/** A4 in points, the paper of every office here. */
const A4 = [595.28, 841.89] as const;

/**
 * Writes a PDF of pictures page by page, so that a long document never lies in memory whole. It says nothing but its pages:
 * no information, no dates, no names, so the same pages give the same bytes.
 */
export class PenulisPdf {
  #letak = new Map<number, number>();
  #posisi = 0;
  #halaman: number[] = [];
  /** 1 and 2 are the catalogue and the list of pages, written last. */
  #berikut = 3;

  private constructor(private readonly berkas: FileHandle) {}

  static async mulai(jalur: string): Promise<PenulisPdf> {
    const penulis = new PenulisPdf(await open(jalur, 'w'));
    // The second line of bytes above 127 tells mail programs that this is no text (ISO 32000-1, 7.5.2).
    await penulis.#tulis(Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1'));
    return penulis;
  }

  async #tulis(isi: Buffer): Promise<void> {
    await this.berkas.writeFile(isi);
    this.#posisi += isi.length;
  }

  async #objek(no: number, kamus: string, aliran?: Buffer): Promise<void> {
    this.#letak.set(no, this.#posisi);
    const badan = aliran
      ? [Buffer.from(`${kamus}\nstream\n`, 'latin1'), aliran, Buffer.from('\nendstream', 'latin1')]
      : [Buffer.from(kamus, 'latin1')];
    await this.#tulis(
      Buffer.concat([Buffer.from(`${no} 0 obj\n`, 'latin1'), ...badan, Buffer.from('\nendobj\n', 'latin1')]),
    );
  }

  async tambah({ jpeg, lebar, tinggi, abu }: GambarPdf): Promise<void> {
    const [halaman, isi, gambar] = [this.#berikut, this.#berikut + 1, this.#berikut + 2];
    this.#berikut += 3;
    const [pendek, panjang] = A4;
    const skala = Math.min(
      (lebar > tinggi ? panjang : pendek) / lebar,
      (lebar > tinggi ? pendek : panjang) / tinggi,
    );
    const [w, h] = [(lebar * skala).toFixed(2), (tinggi * skala).toFixed(2)];
    await this.#objek(
      halaman,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${w} ${h}] /Resources << /XObject << /G ${gambar} 0 R >> >> /Contents ${isi} 0 R >>`,
    );
    const lukis = Buffer.from(`q ${w} 0 0 ${h} 0 0 cm /G Do Q`, 'latin1');
    await this.#objek(isi, `<< /Length ${lukis.length} >>`, lukis);
    await this.#objek(
      gambar,
      `<< /Type /XObject /Subtype /Image /Width ${lebar} /Height ${tinggi} /ColorSpace ${abu ? '/DeviceGray' : '/DeviceRGB'} /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>`,
      jpeg,
    );
    this.#halaman.push(halaman);
  }

  async selesai(): Promise<void> {
    try {
      await this.#objek(1, '<< /Type /Catalog /Pages 2 0 R >>');
      const anak = this.#halaman.map((no) => `${no} 0 R`).join(' ');
      await this.#objek(2, `<< /Type /Pages /Count ${this.#halaman.length} /Kids [${anak}] >>`);
      const mulai = this.#posisi;
      const baris = Array.from({ length: this.#berikut - 1 }, (_, i) =>
        String(this.#letak.get(i + 1)).padStart(10, '0'),
      );
      const tabel = `xref\n0 ${this.#berikut}\n0000000000 65535 f \n${baris.map((b) => `${b} 00000 n \n`).join('')}`;
      await this.#tulis(
        Buffer.from(
          `${tabel}trailer\n<< /Size ${this.#berikut} /Root 1 0 R >>\nstartxref\n${mulai}\n%%EOF\n`,
          'latin1',
        ),
      );
    } finally {
      await this.tutup();
    }
  }

  /** Also after a failure; closing twice does no harm. */
  tutup(): Promise<void> {
    return this.berkas.close();
  }
}
