import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const JENDELA = 65_536;

/** Reads numbers anywhere in a file without holding the file. @throws RangeError beyond its end. */
export class Pembaca {
  #dari = 0;
  #isi: Buffer = Buffer.alloc(0);

  constructor(
    readonly panjang: number,
    private readonly ambil: (di: number, jumlah: number) => Buffer,
  ) {}

  static bita(b: Uint8Array): Pembaca {
    const isi = Buffer.from(b.buffer, b.byteOffset, b.byteLength);
    return new Pembaca(isi.length, (di, jumlah) => isi.subarray(di, di + jumlah));
  }

  bita(di: number, jumlah: number): Buffer {
    if (di < 0 || jumlah < 0 || di + jumlah > this.panjang) throw new RangeError(`beyond the file: ${di}`);
    if (di < this.#dari || di + jumlah > this.#dari + this.#isi.length) {
      this.#dari = di;
      this.#isi = this.ambil(di, Math.max(jumlah, Math.min(JENDELA, this.panjang - di)));
    }
    const hasil = this.#isi.subarray(di - this.#dari, di - this.#dari + jumlah);
    if (hasil.length < jumlah) throw new RangeError(`beyond the file: ${di}`);
    return hasil;
  }

  u8 = (di: number): number => this.bita(di, 1).readUInt8();
  u16 = (di: number, kecil = false): number =>
    kecil ? this.bita(di, 2).readUInt16LE() : this.bita(di, 2).readUInt16BE();
  u24 = (di: number): number => this.bita(di, 3).readUIntLE(0, 3);
  u32 = (di: number, kecil = false): number =>
    kecil ? this.bita(di, 4).readUInt32LE() : this.bita(di, 4).readUInt32BE();
  /** Beyond 2^53 no file reaches, so the loss of the last bits does no harm. */
  u64 = (di: number, kecil = false): number =>
    Number(kecil ? this.bita(di, 8).readBigUInt64LE() : this.bita(di, 8).readBigUInt64BE());
  aksara = (di: number, jumlah = 4): string => this.bita(di, jumlah).toString('latin1');
}

/** Opens a file for as long as `guna` runs. */
export function bacaBerkas<T>(berkas: string, guna: (p: Pembaca) => T): T {
  const pegangan = openSync(berkas, 'r');
  try {
    const ambil = (di: number, jumlah: number): Buffer => {
      const isi = Buffer.alloc(jumlah);
      return isi.subarray(0, readSync(pegangan, isi, 0, jumlah, di));
    };
    return guna(new Pembaca(fstatSync(pegangan).size, ambil));
  } finally {
    closeSync(pegangan);
  }
}
