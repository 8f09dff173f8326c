/** How many pixels have each of the 256 greys: everything that is asked of a page follows from it. */
function hitung(abu: Uint8Array): Uint32Array {
  const jumlah = new Uint32Array(256);
  for (let i = 0; i < abu.length; i++) {
    const nilai = abu[i] ?? 0;
    jumlah[nilai] = (jumlah[nilai] ?? 0) + 1;
  }
  return jumlah;
}

/** The grey of the paper: the median of a page, since a page is mostly paper. */
function kelabuKertas(jumlah: Uint32Array, semua: number): number {
  let dilewati = 0;
  return jumlah.findIndex((banyak) => (dilewati += banyak) * 2 > semua);
}

/** Share of the pixels whose grey lies from `dari` to below `sampai`, 0–1. */
const bagian = (jumlah: Uint32Array, semua: number, dari: number, sampai: number): number =>
  jumlah.slice(dari, Math.max(dari, sampai)).reduce((a, b) => a + b, 0) / semua;

/** RGB pixels as grey, weighed as the eye does. */
export function kelabu(rgb: Uint8Array): Uint8Array {
  const abu = new Uint8Array(Math.floor(rgb.length / 3));
  for (let i = 0, j = 0; i < abu.length; i++, j += 3)
    abu[i] = ((rgb[j] ?? 0) * 77 + (rgb[j + 1] ?? 0) * 150 + (rgb[j + 2] ?? 0) * 29) >> 8;
  return abu;
}

/** Darker than this in the middle: a photograph, not a page of paper. */
const GELAP = 100;

/** A sheet this dark is no photograph: a closed lid, or a decoder that found nothing. */
const HITAM = 16;

/** Ink is clearly darker than the paper. */
const tinta = (jumlah: Uint32Array, semua: number, kertas: number): number =>
  bagian(jumlah, semua, 0, Math.ceil(kertas * 0.82));

/** Share of pixels clearly darker than the paper, 0–1. */
export function bagianTinta(abu: Uint8Array): number {
  const jumlah = hitung(abu);
  return abu.length === 0 ? 0 : tinta(jumlah, abu.length, kelabuKertas(jumlah, abu.length));
}

/**
 * Whether a page shows anything. Renderers have returned blank pages while reporting success (JBIG2 scans), so every
 * rendered page is looked at before it is believed. One short line of print on A4 covers about 0.1 %, dust less than 0.01 %.
 */
export function adaTinta(abu: Uint8Array): boolean {
  if (abu.length === 0) return false;
  const jumlah = hitung(abu);
  const kertas = kelabuKertas(jumlah, abu.length);
  if (kertas < HITAM) return bagian(jumlah, abu.length, HITAM * 2 + 1, 256) > TINTA_MINIMAL;
  return kertas < GELAP || tinta(jumlah, abu.length, kertas) > TINTA_MINIMAL;
}
const TINTA_MINIMAL = 0.0001;
