/**
 * Share of pixels that are not paper, 0–1. Renderers have returned blank pages while reporting success (JBIG2 scans),
 * so every rendered page is looked at before it is believed.
 */
export function bagianTinta(abu: Uint8Array, ambang = 200): number {
  if (abu.length === 0) return 0;
  let gelap = 0;
  for (const nilai of abu) if (nilai < ambang) gelap++;
  return gelap / abu.length;
}

/** One short line of print on A4 covers about 0.1 % of the page; dust of a scanner less than 0.01 %. */
export const adaTinta = (abu: Uint8Array): boolean => bagianTinta(abu) > 0.0001;
