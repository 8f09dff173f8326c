/** The grey of the paper: the median of a page, since a page is mostly paper. */
function kelabuKertas(abu: Uint8Array): number {
  const jumlah = new Uint32Array(256);
  for (const nilai of abu) jumlah[nilai] = (jumlah[nilai] ?? 0) + 1;
  let dilewati = 0;
  for (let nilai = 0; nilai < 256; nilai++) {
    dilewati += jumlah[nilai] ?? 0;
    if (dilewati * 2 > abu.length) return nilai;
  }
  return 255;
}

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

/** Share of pixels clearly darker than the paper, 0–1. */
export function bagianTinta(abu: Uint8Array): number {
  const ambang = kelabuKertas(abu) * 0.82;
  return bagian(abu, (nilai) => nilai < ambang);
}

function bagian(abu: Uint8Array, cocok: (nilai: number) => boolean): number {
  let jumlah = 0;
  for (const nilai of abu) if (cocok(nilai)) jumlah++;
  return abu.length === 0 ? 0 : jumlah / abu.length;
}

/**
 * Whether a page shows anything. Renderers have returned blank pages while reporting success (JBIG2 scans), so every
 * rendered page is looked at before it is believed. One short line of print on A4 covers about 0.1 %, dust less than 0.01 %.
 */
export function adaTinta(abu: Uint8Array): boolean {
  if (abu.length === 0) return false;
  const kertas = kelabuKertas(abu);
  if (kertas < HITAM) return bagian(abu, (nilai) => nilai > HITAM * 2) > TINTA_MINIMAL;
  return kertas < GELAP || bagianTinta(abu) > TINTA_MINIMAL;
}
const TINTA_MINIMAL = 0.0001;
