import type { Kepala } from './kepala.js';
import type { Pembaca } from './pembaca.js';

// Runs in the child process only.

/** How classic TIFF and BigTIFF differ. */
interface Ragam {
  kecil: boolean;
  besar: boolean;
}

/**
 * Follows the chain of pages and looks at the size of each. A chain that breaks off counts one more page, the broken one:
 * it is shown as unreadable instead of being lost in silence.
 */
export function kepalaTiff(p: Pembaca, halamanMaksimal: number): Kepala {
  const ragam: Ragam = { kecil: p.aksara(0, 2) === 'II', besar: false };
  ragam.besar = p.u16(2, ragam.kecil) === 43;
  const hasil: Kepala = { lebar: 0, tinggi: 0, jumlah: 0, perlu: 0 };
  const terlihat = new Set<number>();
  let penunjuk = ragam.besar ? 8 : 4;
  let di = ragam.besar ? p.u64(penunjuk, ragam.kecil) : p.u32(penunjuk, ragam.kecil);
  while (di !== 0 && !terlihat.has(di) && hasil.jumlah <= halamanMaksimal) {
    terlihat.add(di);
    hasil.jumlah += 1;
    try {
      const { akhir, lebar, tinggi, perlu } = halaman(p, di, ragam);
      if (lebar * tinggi > hasil.lebar * hasil.tinggi) Object.assign(hasil, { lebar, tinggi });
      hasil.perlu = Math.max(hasil.perlu, perlu);
      di = ragam.besar ? p.u64(akhir, ragam.kecil) : p.u32(akhir, ragam.kecil);
      penunjuk = akhir;
    } catch (galat) {
      if (hasil.jumlah === 1 || !(galat instanceof RangeError)) throw galat;
      hasil.putus = { di: penunjuk, panjang: ragam.besar ? 8 : 4 };
      return hasil;
    }
  }
  // A chain that leads back to where it was ends there.
  if (terlihat.has(di)) hasil.putus = { di: penunjuk, panjang: ragam.besar ? 8 : 4 };
  return hasil;
}

const TAG = {
  lebar: 256,
  tinggi: 257,
  bit: 258,
  saluran: 277,
  baris: 278,
  terpisah: 284,
  ubinL: 322,
  ubinT: 323,
};

function halaman(
  p: Pembaca,
  di: number,
  ragam: Ragam,
): { akhir: number; lebar: number; tinggi: number; perlu: number } {
  const { kecil, besar } = ragam;
  const jumlah = besar ? p.u64(di, kecil) : p.u16(di, kecil);
  const [awal, langkah] = besar ? [di + 8, 20] : [di + 2, 12];
  // No page has more tags than a number of two bytes can tell apart.
  if (jumlah > 65_535) throw new RangeError(`${jumlah} tags`);
  const nilai = new Map<number, number>();
  for (let i = 0; i < jumlah; i++) {
    const letak = awal + i * langkah;
    nilai.set(p.u16(letak, kecil), angka(p, letak, ragam));
  }
  const akhir = awal + jumlah * langkah;
  const [lebar, tinggi] = [nilai.get(TAG.lebar) ?? 0, nilai.get(TAG.tinggi) ?? 0];
  const bita = (Math.max(1, nilai.get(TAG.bit) ?? 1) * (nilai.get(TAG.saluran) ?? 1)) / 8;
  const [ubinL, ubinT] = [nilai.get(TAG.ubinL) ?? 0, nilai.get(TAG.ubinT) ?? 0];
  const strip = lebar * Math.min(tinggi, nilai.get(TAG.baris) ?? tinggi) * bita;
  // A row of tiles is unpacked as a whole, a strip only where each channel has its own: else it is read by lines.
  const perlu =
    ubinL > 0 ? Math.ceil(lebar / ubinL) * ubinL * ubinT * bita : nilai.get(TAG.terpisah) === 2 ? strip : 0;
  return { akhir, lebar, tinggi, perlu };
}

/** The first value of a tag whose values are short or long; the bits per sample of all channels are the same. */
function angka(p: Pembaca, letak: number, { kecil, besar }: Ragam): number {
  const jenis = p.u16(letak + 2, kecil);
  const ukuran = jenis === 3 ? 2 : 4;
  const jumlah = besar ? p.u64(letak + 4, kecil) : p.u32(letak + 4, kecil);
  const isi = letak + (besar ? 12 : 8);
  const muat = jumlah * ukuran <= (besar ? 8 : 4);
  if (!muat && p.u16(letak, kecil) !== TAG.bit) return 0;
  const di = muat ? isi : besar ? p.u64(isi, kecil) : p.u32(isi, kecil);
  if (jenis === 16) return p.u64(isi, kecil);
  return ukuran === 2 ? p.u16(di, kecil) : p.u32(di, kecil);
}
