import { SISI_MINIMAL } from '@ppid/domain/dokumen/penghitaman';

/** A place in fractions of the page. */
export interface Kotak {
  x: number;
  y: number;
  lebar: number;
  tinggi: number;
}

const LANGKAH = 0.005;
const jepit = (n: number, min: number, maks: number): number => Math.min(Math.max(n, min), maks);
/** More digits than a screen has pixels only make two equal marks differ. */
const bulat = (n: number): number => Math.round(n * 1e5) / 1e5;

/** Keeps a place on the page. */
export function diHalaman({ x, y, lebar, tinggi }: Kotak): Kotak {
  const [l, t] = [jepit(lebar, SISI_MINIMAL, 1), jepit(tinggi, SISI_MINIMAL, 1)];
  return { x: bulat(jepit(x, 0, 1 - l)), y: bulat(jepit(y, 0, 1 - t)), lebar: bulat(l), tinggi: bulat(t) };
}

/** Between two corners, cut at the edges of the page. */
export function kotakDari([ax, ay]: [number, number], [bx, by]: [number, number]): Kotak {
  const [x1, x2] = [Math.min(ax, bx), Math.max(ax, bx)].map((n) => jepit(n, 0, 1)) as [number, number];
  const [y1, y2] = [Math.min(ay, by), Math.max(ay, by)].map((n) => jepit(n, 0, 1)) as [number, number];
  return { x: bulat(x1), y: bulat(y1), lebar: bulat(x2 - x1), tinggi: bulat(y2 - y1) };
}

/** What an arrow key makes of a place; `ukuran` changes its size instead. Null for every other key. */
export function geser(k: Kotak, tombol: string, ukuran: boolean): Kotak | null {
  const arah = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[tombol];
  if (!arah) return null;
  const [dx = 0, dy = 0] = arah.map((n) => n * LANGKAH);
  if (!ukuran) return diHalaman({ ...k, x: k.x + dx, y: k.y + dy });
  const lebar = jepit(k.lebar + dx, SISI_MINIMAL, 1 - k.x);
  return diHalaman({ ...k, lebar, tinggi: jepit(k.tinggi + dy, SISI_MINIMAL, 1 - k.y) });
}
