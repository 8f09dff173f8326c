import type { Kepala } from './kepala.js';
import type { Pembaca } from './pembaca.js';

// Runs in the child process only.

const KOTAK_MAKSIMAL = 5_000;

/** Boxes between two places of an ISO base media file: type, and where the content begins and ends. */
function* kotak(
  p: Pembaca,
  dari: number,
  sampai: number,
): Generator<{ jenis: string; isi: number; akhir: number }> {
  let di = dari;
  for (let n = 0; di + 8 <= sampai && n < KOTAK_MAKSIMAL; n++) {
    const ukuran = p.u32(di);
    const [isi, akhir] =
      ukuran === 1 ? [di + 16, di + p.u64(di + 8)] : [di + 8, ukuran === 0 ? sampai : di + ukuran];
    if (akhir < isi || akhir > sampai) throw new RangeError(`box of ${ukuran} bytes at ${di}`);
    yield { jenis: p.aksara(di + 4), isi, akhir };
    di = akhir;
  }
}

function cari(p: Pembaca, dari: number, sampai: number, jenis: string): { isi: number; akhir: number } {
  for (const k of kotak(p, dari, sampai)) if (k.jenis === jenis) return k;
  throw new RangeError(`no ${jenis}`);
}

/** The largest `ispe` (image spatial extents): the photo itself; its tiles and its preview are smaller. */
export function kepalaHeic(p: Pembaca): Kepala {
  const meta = cari(p, 0, p.panjang, 'meta');
  const iprp = cari(p, meta.isi + 4, meta.akhir, 'iprp');
  const ipco = cari(p, iprp.isi, iprp.akhir, 'ipco');
  const hasil: Kepala = { lebar: 0, tinggi: 0, jumlah: 1, perlu: 0 };
  for (const { jenis, isi } of kotak(p, ipco.isi, ipco.akhir)) {
    if (jenis !== 'ispe') continue;
    const [lebar, tinggi] = [p.u32(isi + 4), p.u32(isi + 8)];
    if (lebar * tinggi > hasil.lebar * hasil.tinggi) Object.assign(hasil, { lebar, tinggi });
  }
  return hasil;
}
