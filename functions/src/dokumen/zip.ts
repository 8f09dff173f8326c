import { createReadStream } from 'node:fs';
import { createInflateRaw } from 'node:zlib';
import { bacaBerkas, type Pembaca } from './pembaca.js';
import { Tolak } from './protokol.js';

// Runs in the child process only.

export interface Entri {
  nama: string;
  /** Bytes in the file and unpacked, as the central directory says. */
  termampat: number;
  asli: number;
  metode: number;
  /** Of its local header. */
  di: number;
}

const AKHIR = 0x06054b50;
const ENTRI = 0x02014b50;
const LOKAL = 0x04034b50;
/** A workbook of 500 sheets has some 2,000. */
const ENTRI_MAKSIMAL = 20_000;

/** Reads the central directory, which decides what a zip contains. @throws Tolak RUSAK */
export function daftarZip(berkas: string): Map<string, Entri> {
  return bacaBerkas(berkas, daftarEntri);
}

function daftarEntri(p: Pembaca): Map<string, Entri> {
  try {
    const akhir = cariAkhir(p);
    const jumlah = p.u16(akhir + 10, true);
    if (jumlah > ENTRI_MAKSIMAL) throw new Tolak('RUSAK', `${jumlah} entries`);
    const hasil = new Map<string, Entri>();
    let di = p.u32(akhir + 16, true);
    for (let i = 0; i < jumlah; i++) {
      if (p.u32(di, true) !== ENTRI) throw new RangeError(`no entry at ${di}`);
      const [nama, tambahan, catatan] = [28, 30, 32].map((x) => p.u16(di + x, true)) as [
        number,
        number,
        number,
      ];
      const entri = {
        nama: p.bita(di + 46, nama).toString('utf8'),
        metode: p.u16(di + 10, true),
        termampat: p.u32(di + 20, true),
        asli: p.u32(di + 24, true),
        di: p.u32(di + 42, true),
      };
      hasil.set(entri.nama, entri);
      di += 46 + nama + tambahan + catatan;
    }
    return hasil;
  } catch (galat) {
    throw galat instanceof RangeError ? new Tolak('RUSAK', galat.message) : galat;
  }
}

function cariAkhir(p: Pembaca): number {
  for (let di = p.panjang - 22; di >= 0 && di >= p.panjang - 65_557; di--)
    if (p.u32(di, true) === AKHIR) return di;
  throw new RangeError('no end of the central directory');
}

/** The content of an entry, piece by piece, never more than it promised. @throws Tolak RUSAK */
export async function* isiEntri(berkas: string, entri: Entri): AsyncGenerator<Buffer> {
  const mulai = bacaBerkas(berkas, (p) => {
    try {
      if (p.u32(entri.di, true) !== LOKAL) throw new RangeError('no local header');
      return entri.di + 30 + p.u16(entri.di + 26, true) + p.u16(entri.di + 28, true);
    } catch (galat) {
      throw new Tolak('RUSAK', `${entri.nama}: ${galat instanceof Error ? galat.message : ''}`);
    }
  });
  if (entri.termampat === 0) return;
  const mentah = createReadStream(berkas, { start: mulai, end: mulai + entri.termampat - 1 });
  if (entri.metode !== 0 && entri.metode !== 8) throw new Tolak('RUSAK', `method ${entri.metode}`);
  const aliran = entri.metode === 8 ? mentah.pipe(createInflateRaw({ chunkSize: 65_536 })) : mentah;
  mentah.on('error', (galat) => aliran.destroy(galat));
  let jumlah = 0;
  try {
    for await (const potongan of aliran as AsyncIterable<Buffer>) {
      jumlah += potongan.length;
      if (jumlah > entri.asli) throw new Tolak('RUSAK', `${entri.nama} is longer than it says`);
      yield potongan;
    }
  } catch (galat) {
    throw galat instanceof Tolak ? galat : new Tolak('RUSAK', entri.nama);
  } finally {
    mentah.destroy();
    aliran.destroy();
  }
  if (jumlah < entri.asli) throw new Tolak('RUSAK', `${entri.nama} is shorter than it says`);
}
