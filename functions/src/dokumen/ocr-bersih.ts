import type { Piksel } from './ocr-piksel.js';

/** Below this a pixel of a prepared page (paper 255) is ink. */
const TINTA = 150;

/** Print has short strokes; a dark run longer than this many inches is a ruling. */
const GARIS_INCI = 0.42;
/** …unless it is thicker than this: a filled box, a black edge. */
const TEBAL_INCI = 0.05;

/**
 * Takes the rules of tables and letterheads off, in place: between them the reader finds no lines of text, or takes them
 * for letters. Strokes of letters that touch a rule stay.
 */
export function hapusGaris({ data, lebar, tinggi }: Piksel, dpiX: number, dpiY: number): void {
  hapus(data, lebar, tinggi, 1, lebar, GARIS_INCI * dpiX, Math.max(3, Math.round(TEBAL_INCI * dpiY)));
  hapus(data, tinggi, lebar, lebar, 1, GARIS_INCI * dpiY, Math.max(3, Math.round(TEBAL_INCI * dpiX)));
}

function hapus(
  data: Uint8Array,
  panjang: number,
  banyak: number,
  maju: number,
  lompat: number,
  minimal: number,
  tebal: number,
): void {
  /** Distance across the run to the first light pixel; at most `tebal` + 1. */
  const sejauh = (i: number, arah: number, baris: number): number => {
    let n = 0;
    while (
      n <= tebal &&
      baris + arah * (n + 1) >= 0 &&
      baris + arah * (n + 1) < banyak &&
      data[i + arah * lompat * (n + 1)]! < TINTA
    )
      n++;
    return n;
  };
  const bersihkan = (baris: number, dari: number, sampai: number): void => {
    let tipis = 0;
    for (let x = dari; x < sampai; x++) {
      const i = baris * lompat + x * maju;
      if (sejauh(i, -1, baris) + sejauh(i, 1, baris) + 1 <= tebal) tipis++;
    }
    // Serifs that touch make long runs too, but a stem stands on every second piece of them.
    if (tipis < 0.8 * (sampai - dari)) return;
    // With what the edge of the ink left over at both ends.
    for (let x = Math.max(0, dari - 3); x < Math.min(panjang, sampai + 3); x++) {
      const i = baris * lompat + x * maju;
      const [atas, bawah] = [sejauh(i, -1, baris), sejauh(i, 1, baris)];
      // A stroke of a letter stands here, not the rule alone.
      if (atas + bawah + 1 > tebal) continue;
      for (let n = -atas - 1; n <= bawah + 1; n++)
        if (baris + n >= 0 && baris + n < banyak) data[i + n * lompat] = 255;
    }
  };
  for (let baris = 0; baris < banyak; baris++) {
    let awal = -1;
    let akhir = -1;
    const tutup = (): void => {
      if (awal >= 0 && akhir - awal >= minimal) bersihkan(baris, awal, akhir);
      awal = -1;
    };
    for (let x = 0, i = baris * lompat; x < panjang; x++, i += maju) {
      if (data[i]! < TINTA) {
        if (awal < 0) awal = x;
        akhir = x + 1;
        // Specks of light do not end a rule.
      } else if (awal >= 0 && x - akhir >= 2) tutup();
    }
    tutup();
  }
}

/** Ink that hangs together: its box in pixels and how much of it there is. */
interface Noda {
  kiri: number;
  kanan: number;
  atas: number;
  bawah: number;
  luas: number;
}

/** Less ink than this, in square inches, is dust: a third of the full stop of the smallest print. */
const DEBU_INCI2 = 0.00008;

/** Whether ink of this size and density (inches, share of its box) is a drawing: stamp, emblem, signature, scribble. */
export function bukanHuruf(lebar: number, tinggi: number, isi: number): boolean {
  if (tinggi > 0.55) return lebar > 0.15;
  // Strokes of a pen; the letters of a headline of this height are denser or stand alone.
  return tinggi > 0.2 && isi < 0.2 && lebar > 0.3;
}

/** A hole of a binder, an emblem, or a bold capital of a headline: only what stands beside it tells. */
const gumpal = (lebar: number, tinggi: number, isi: number): boolean =>
  tinggi > 0.24 && lebar > 0.24 && isi > 0.6;

/** Whether at least two others of its height stand on its line, near it: then it is a letter. */
function sebaris(n: Noda, semua: ReadonlySet<Noda>): boolean {
  const tinggi = n.bawah - n.atas;
  let kawan = 0;
  for (const m of semua) {
    const jauh = Math.max(n.kiri - m.kanan, m.kiri - n.kanan);
    const sama = Math.abs(m.atas - n.atas) <= tinggi * 0.15 && Math.abs(m.bawah - n.bawah) <= tinggi * 0.15;
    if (m !== n && sama && jauh < tinggi * 6) kawan++;
  }
  return kawan >= 2;
}

/** Takes drawings off, in place, and what lies inside them: ink that hangs together and cannot be print. */
export function hapusGambar({ data, lebar, tinggi }: Piksel, dpiX: number, dpiY: number): void {
  const runtun = telusuri(data, lebar, tinggi);
  const noda = kumpulkan(runtun);
  const buang = new Set<Noda>();
  const debu = DEBU_INCI2 * dpiX * dpiY;
  const semua = new Set(noda);
  for (const n of semua) {
    const [w, h] = [n.kanan - n.kiri, n.bawah - n.atas];
    const ukuran = [w / dpiX, h / dpiY, n.luas / (w * h)] as const;
    if (n.luas <= debu || bukanHuruf(...ukuran) || (gumpal(...ukuran) && !sebaris(n, semua))) buang.add(n);
  }
  const bingkai = [...buang].filter(
    (n) => n.bawah - n.atas > 0.3 * dpiY && n.bawah - n.atas < 2 * dpiY && n.kanan - n.kiri < 2 * dpiX,
  );
  if (bingkai.length > 0)
    for (const n of semua)
      if (
        bingkai.some((b) => n.kiri >= b.kiri && n.kanan <= b.kanan && n.atas >= b.atas && n.bawah <= b.bawah)
      )
        buang.add(n);
  if (buang.size === 0) return;
  runtun.dari.forEach((dari, i) => {
    if (!buang.has(noda[i]!)) return;
    // With the grey fringe around it.
    const y = runtun.baris[i]!;
    for (let yy = Math.max(0, y - 1); yy <= Math.min(tinggi - 1, y + 1); yy++)
      data.fill(255, yy * lebar + Math.max(0, dari - 2), yy * lebar + Math.min(lebar, runtun.sampai[i]! + 2));
  });
}

/** For each run the ink it belongs to. */
function kumpulkan({ dari, sampai, baris, akar }: Runtun): Noda[] {
  const noda: Noda[] = [];
  for (let i = 0; i < dari.length; i++) {
    const a = akar(i);
    // The root of a tree is its first run.
    const n = a === i ? { kiri: dari[i]!, kanan: 0, atas: baris[i]!, bawah: 0, luas: 0 } : noda[a]!;
    n.kiri = Math.min(n.kiri, dari[i]!);
    n.kanan = Math.max(n.kanan, sampai[i]!);
    n.bawah = baris[i]! + 1;
    n.luas += sampai[i]! - dari[i]!;
    noda.push(n);
  }
  return noda;
}

interface Runtun {
  dari: number[];
  sampai: number[];
  baris: number[];
  akar: (i: number) => number;
}

/** Runs of ink, top to bottom, and which of them hang together (4-connected). */
function telusuri(data: Uint8Array, lebar: number, tinggi: number): Runtun {
  const dari: number[] = [];
  const sampai: number[] = [];
  const baris: number[] = [];
  const induk: number[] = [];
  const akar = (i: number): number => {
    let a = i;
    while (induk[a] !== a) a = induk[a] = induk[induk[a]!]!;
    return a;
  };
  let [awalLalu, akhirLalu] = [0, 0];
  for (let y = 0; y < tinggi; y++) {
    const awalIni = dari.length;
    let lalu = awalLalu;
    for (let x = 0, i = y * lebar; x < lebar; x++, i++) {
      if (data[i]! >= TINTA) continue;
      const mulai = x;
      for (; x < lebar && data[i]! < TINTA; x++) i++;
      const ini = dari.length;
      dari.push(mulai);
      sampai.push(x);
      baris.push(y);
      induk.push(ini);
      while (lalu < akhirLalu && sampai[lalu]! <= mulai) lalu++;
      for (let l = lalu; l < akhirLalu && dari[l]! < x; l++) {
        const [a, b] = [akar(l), akar(ini)];
        if (a !== b) induk[Math.max(a, b)] = Math.min(a, b);
      }
    }
    [awalLalu, akhirLalu] = [awalIni, dari.length];
  }
  return { dari, sampai, baris, akar };
}
